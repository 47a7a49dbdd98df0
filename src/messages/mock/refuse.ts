import type {Issue} from '../../issue.ts'
import {ownValue} from '../../json/own.ts'
import {tokensOf, valueAt} from '../../json/pointer.ts'
import type {Answer, Refusal} from '../../mock/index.ts'
import {errorAnswer} from './answers.ts'
import {ruleWords} from './rule-words.ts'
import {servicePlace, wordOf} from './service-place.ts'

/** The service's error envelope; a media type that HTTP has the status 415 for is a bad request there. */
export function refuseAsService(refusal: Refusal, number: number): Answer {
  const status = refusal.issues[0].code === 'unsupported-media-type' ? 400 : refusal.status
  return errorAnswer({status, message: serviceMessage(refusal), headers: refusal.headers ?? {}}, number)
}

const typeNames: Readonly<Record<string, string>> = {object: 'dictionary', array: 'list'}

/** The `error.message` of the service for a refusal: the place with dots, then one sentence. */
function serviceMessage(refusal: Refusal): string {
  const {
    issues: [issue],
    status,
    body,
  } = refusal
  if (status === 401) return 'x-api-key header is required'
  const known = issue.in === undefined ? ruleWords(refusal) : undefined
  if (known !== undefined) return known
  if (issue.code === 'missing-parameter') return `${issue.path.slice(1)}: ${issue.in} is required`
  const schema = issue.in === undefined && issue.code !== 'missing-property' ? schemaOfTool(issue.path) : undefined
  if (schema !== undefined) return `${schema}: ${invalidSchema}`
  const place = issue.in === undefined ? servicePlace(pathOf(issue), body) : issue.path.slice(1)
  const sentence = serviceSentence(issue, valueAt(body, tokensOf(issue.path)))
  return place === '' ? sentence : `${place}: ${sentence}`
}

const invalidSchema =
  'JSON schema is invalid. It must match JSON Schema draft 2020-12 (https://json-schema.org/draft/2020-12). Learn more about tool use at https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview.'

/** `tools.0.custom.input_schema` for a place below the root of it: the service does not say where a schema is invalid. */
function schemaOfTool(path: string): string | undefined {
  const [, index] = /^\/tools\/(\d+)\/input_schema\/(?!type$)/.exec(path) ?? []
  return index === undefined ? undefined : `tools.${index}.custom.input_schema`
}

/** The service names the union and not the tag that no member of it has. */
function pathOf({path, code}: Issue): string {
  return code === 'unknown-variant' ? path.slice(0, path.lastIndexOf('/')) : path
}

function serviceSentence({code, path, message, expected = []}: Issue, found: unknown): string {
  switch (code) {
    case 'missing-property':
      return 'Field required'
    case 'unknown-property':
      return 'Extra inputs are not permitted'
    case 'wrong-type': {
      if (/^\/messages\/\d+$/.test(path)) return 'Input does not match the expected shape.'
      const type = expected.find((candidate) => typeof candidate === 'string' && candidate !== 'null') as
        | string
        | undefined
      return `Input should be a valid ${ownValue(typeNames, type ?? '') ?? type ?? 'value'}`
    }
    case 'unknown-value':
      return `Input should be ${listed(expected.filter((value) => value !== null))}`
    case 'unknown-variant':
      return `Input tag '${wordOf(found)}' found using 'type' does not match any of the expected tags: ${expected.map((tag) => `'${String(tag)}'`).join(', ')}`
    case 'wrong-pattern':
      return patternSentence(message, found)
    default:
      return limitSentence(code, message) ?? message
  }
}

/** A pattern with a limit for the length is for the service two constraints, of which the length comes first. */
function patternSentence(message: string, found: unknown): string {
  const [, pattern = ''] = / matches (.*)\.$/.exec(message) ?? []
  const [, most] = /\{\d+,(\d+)\}\$$/.exec(pattern) ?? []
  if (most !== undefined && typeof found === 'string' && found.length > Number(most))
    return `String should have at most ${most} characters`
  return pattern === '' ? message : `String should match pattern '${pattern}'`
}

const limits: Readonly<Record<string, readonly [found: RegExp, sentence: string]>> = {
  'too-small': [/ at least (\S+)\.$/, 'Input should be greater than or equal to $1'],
  'too-large': [/ at most (\S+)\.$/, 'Input should be less than or equal to $1'],
  'too-short': [/ at least (\d+) characters\.$/, 'String should have at least $1 characters'],
  'too-long': [/ at most (\d+) characters\.$/, 'String should have at most $1 characters'],
}

/** The limit stands at the end of the issue's own sentence. */
function limitSentence(code: string, message: string): string | undefined {
  const [pattern, sentence] = ownValue(limits, code) ?? []
  const end = pattern?.exec(message)
  return end ? sentence?.replace('$1', end[1]!) : undefined
}

/** `'a', 'b' or 'c'`. */
function listed(values: readonly unknown[]): string {
  return values
    .map((value) => `'${String(value)}'`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ')
}

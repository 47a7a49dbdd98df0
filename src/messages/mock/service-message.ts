import type {Issue} from '../../issue.ts'
import {ownMember, ownValue} from '../../json/own.ts'
import {tokensOf, valueAt} from '../../json/pointer.ts'
import type {Refusal} from '../../mock/index.ts'
import {ruleMessage} from './rule-message.ts'
import {wordOf} from './value-at.ts'

/** Properties whose values are the user's own, so that a `type` in them is no tag. */
const opaque = new Set(['input', 'input_schema', 'schema'])

const typeNames: Readonly<Record<string, string>> = {object: 'dictionary', array: 'list'}

/** The `error.message` of the service for a refusal: the place with dots, then one sentence. */
export function serviceMessage(refusal: Refusal): string {
  const {
    issues: [issue],
    status,
    body,
  } = refusal
  if (status === 401) return 'x-api-key header is required'
  const known = issue.in === undefined ? ruleMessage(refusal) : undefined
  if (known !== undefined) return known
  if (issue.code === 'missing-parameter') return `${issue.path.slice(1)}: ${issue.in} is required`
  const place = issue.in === undefined ? servicePlace(issue, body) : issue.path.slice(1)
  const sentence = serviceSentence(issue, valueAt(body, tokensOf(issue.path)))
  return place === '' ? sentence : `${place}: ${sentence}`
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
    default:
      return message
  }
}

/** `'a', 'b' or 'c'`. */
function listed(values: readonly unknown[]): string {
  return values
    .map((value) => `'${String(value)}'`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ')
}

/** `/messages/0/content/1/source` as the service writes it: `messages.0.content.1.image.source`, with the tags on the way. */
export function servicePlace({path, code}: Issue, body: unknown): string {
  const tokens = tokensOf(path)
  if (code === 'unknown-variant') tokens.pop()
  const place: string[] = []
  for (const [index, token] of tokens.entries()) {
    place.push(token)
    const here = tokens.slice(0, index + 1)
    const tag =
      index === tokens.length - 1 || here.some((name) => opaque.has(name))
        ? undefined
        : tagOf(valueAt(body, here), here)
    if (tag !== undefined) place.push(tag)
  }
  return place.join('.')
}

/** A tool without a type is a custom one. */
function tagOf(value: unknown, tokens: readonly string[]): string | undefined {
  const type = ownMember(value, 'type')
  if (typeof type === 'string') return type
  return tokens.length === 2 && tokens[0] === 'tools' ? 'custom' : undefined
}

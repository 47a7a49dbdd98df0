import type {Issue} from '../../issue.ts'
import {ownMember, ownValue} from '../../json/own.ts'
import {tokensOf, valueAt} from '../../json/pointer.ts'
import type {Answer, Refusal} from '../../mock/index.ts'
import {errorAnswer} from './answers.ts'

/** The service's error envelope; what HTTP has finer statuses for, such as 415, the service calls a bad request. */
export function refuseAsService(refusal: Refusal, number: number): Answer {
  const status = refusal.status === 415 ? 400 : refusal.status
  return errorAnswer({status, message: serviceMessage(refusal), headers: refusal.headers ?? {}}, number)
}

/** Properties whose values are the user's own, so that a `type` in them is no tag. */
const opaque = new Set(['input', 'input_schema', 'schema'])

const typeNames: Readonly<Record<string, string>> = {object: 'dictionary', array: 'list'}

/** The `error.message` of the service for a refusal: the place with dots, then one sentence. */
function serviceMessage(refusal: Refusal): string {
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
function servicePlace({path, code}: Issue, body: unknown): string {
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

const lengths =
  'Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking#max-tokens-and-context-window-size'

/** The service's own words for a broken rule: often about a message or the whole list of them. `undefined` for other rules. */
function ruleMessage({issues, body}: Pick<Refusal, 'issues' | 'body'>): string | undefined {
  const {code, path} = issues[0]
  const place = tokensOf(path)
  const found = wordOf(valueAt(body, place))
  const message = place.slice(0, place.indexOf('messages') + 2).join('.')
  switch (code) {
    case 'budget-below-max-tokens':
      return `\`max_tokens\` must be greater than \`thinking.budget_tokens\`. ${lengths}`
    case 'non-empty-content':
      return `${message}: all messages must have non-empty content except for the optional final assistant message`
    case 'non-empty-text':
      return place[0] === 'messages' ? 'messages: text content blocks must be non-empty' : undefined
    case 'roles-alternate':
      return `messages: roles must alternate between "user" and "assistant", but found multiple "${found}" roles in a row`
    case 'tool-use-is-answered':
      return `${message}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${idsOf(issues, body)}. ${oneForEach}`
    case 'tool-result-answers-tool-use':
      return `${place.slice(0, -1).join('.')}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${found}. ${oneBefore}`
    case 'duplicate-tool-use-id':
      return `${place.slice(0, -1).join('.')}: \`tool_use\` ids must be unique`
    case 'unique-tool-names':
      return 'tools: Tool names must be unique.'
    case 'prefill-without-trailing-space':
      return 'messages: final assistant content cannot end with trailing whitespace'
    case 'input-schema-has-one-root':
      return `${place.slice(0, 2).join('.')}.custom.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level`
    case 'tool-use-id-is-plain':
      return `${servicePlace(issues[0], body)}: String should match pattern '^[a-zA-Z0-9_-]+$'`
    case 'stop-sequences-have-words':
      return 'stop_sequences: each stop sequence must contain non-whitespace'
    case 'message-has-words':
      return 'messages: text content blocks must contain non-whitespace text'
    case 'thinking-opens-the-tool-loop':
      return `${place.join('.')}.type: Expected \`thinking\` or \`redacted_thinking\`, but found \`${wordOf(ownMember(valueAt(body, place), 'type'))}\`. ${finalThinking}`
    case 'thinking-keeps-temperature':
      return '`temperature` may only be set to 1 when thinking is enabled.'
    default:
      return undefined
  }
}

const finalThinking =
  'When `thinking` is enabled, a final `assistant` message must start with a thinking block (preceeding the lastmost set of `tool_use` and `tool_result` blocks). We recommend you include thinking blocks from previous turns. To avoid this requirement, disable `thinking`. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking'
const oneForEach = 'Each `tool_use` block must have a corresponding `tool_result` block in the next message.'
const oneBefore = 'Each `tool_result` block must have a corresponding `tool_use` block in the previous message.'

/** The service names all calls of a message that have no answer. */
function idsOf([first, ...others]: readonly [Issue, ...Issue[]], body: unknown): string {
  const messageOf = ({path}: Issue) => path.split('/')[2]
  const same = others.filter((issue) => issue.code === first.code && messageOf(issue) === messageOf(first))
  return [first, ...same].map(({path}) => wordOf(valueAt(body, tokensOf(path)))).join(', ')
}

/** A value in a sentence. A list or an object is only named, since it may be of any size. */
function wordOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : String(value)
}

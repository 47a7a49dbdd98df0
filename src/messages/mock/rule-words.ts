import type {Issue} from '../../issue.ts'
import {ownMember, ownValue} from '../../json/own.ts'
import {tokensOf, valueAt} from '../../json/pointer.ts'
import type {Refusal} from '../../mock/index.ts'
import {refusalsOf} from '../subjects/models.ts'
import {servicePlace, wordOf} from './service-place.ts'

/** An issue, with the ways to its place that the service's sentences take. */
interface About {
  readonly issue: Issue
  readonly others: readonly Issue[]
  readonly body: unknown
  readonly place: readonly string[]
  /** The value at the place. */
  readonly found: unknown
  /** `messages.1` */
  readonly message: string
  /** `messages.1.content.0` */
  readonly block: string
}

type Words = Readonly<Record<string, (about: About) => string | undefined>>

/** The service's own words for a broken rule: often about a message or the whole list of them. `undefined` for other rules. */
export function ruleWords({issues, body}: Pick<Refusal, 'issues' | 'body'>): string | undefined {
  const [issue, ...others] = issues
  const place = tokensOf(issue.path)
  const start = place.indexOf('messages')
  return ownValue(
    words,
    issue.code,
  )?.({
    issue,
    others,
    body,
    place,
    found: valueAt(body, place),
    message: place.slice(0, start + 2).join('.'),
    block: place.slice(0, start + 4).join('.'),
  })
}

const oneForEach = 'Each `tool_use` block must have a corresponding `tool_result` block in the next message.'
const oneBefore = 'Each `tool_result` block must have a corresponding `tool_use` block in the previous message.'

const ofConversations: Words = {
  'at-least-one-message': () => 'messages: at least one message is required',
  'non-empty-content': ({message}) =>
    `${message}: all messages must have non-empty content except for the optional final assistant message`,
  'non-empty-text': ({place, body, found}) => {
    if (place[0] !== 'messages' && place[0] !== 'system') return undefined
    const isCached = ownMember(valueAt(body, place.slice(0, -1)), 'cache_control') != null
    if (found !== '') return 'system: text content blocks must contain non-whitespace text'
    return isCached
      ? `${place.slice(0, place[0] === 'system' ? 2 : 5).join('.')}: cache_control cannot be set for empty text blocks`
      : `${place[0]}: text content blocks must be non-empty`
  },
  'message-has-words': () => 'messages: text content blocks must contain non-whitespace text',
  'roles-alternate': ({found}) =>
    `messages: roles must alternate between "user" and "assistant", but found multiple "${wordOf(found)}" roles in a row`,
  'prefill-without-trailing-space': () => 'messages: final assistant content cannot end with trailing whitespace',
  'tool-use-is-answered': (about) =>
    `${about.message}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${idsOf(about)}. ${oneForEach}`,
  'tool-results-first': ({place, found}) =>
    `messages.${Number(place[1]) - 1}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${wordOf(ownMember(found, 'tool_use_id'))}. ${oneForEach}`,
  'error-result-has-content': ({block}) => `${block}.tool_result: content cannot be empty if \`is_error\` is true`,
  'error-result-is-text': ({block}) => `${block}: all content must be type 'text' if 'is_error' is true`,
  'tool-result-answers-tool-use': ({block, found, body, place, message}) =>
    ownMember(valueAt(body, place.slice(0, -3)), 'role') === 'assistant'
      ? `${message}: \`tool_result\` blocks can only be in \`user\` messages`
      : `${block}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${wordOf(found)}. ${oneBefore}`,
  'server-tool-result-follows-its-call': ({block, found, body, place}) => {
    const type = wordOf(ownMember(valueAt(body, place.slice(0, -1)), 'type'))
    const call = type === 'mcp_tool_result' ? 'mcp_tool_use' : 'server_tool_use'
    return `${block}: unexpected \`tool_use_id\` found in \`${type}\` blocks: ${wordOf(found)}. Each \`${type}\` block must have a corresponding \`${call}\` block before it.`
  },
  'server-tool-use-has-a-result': ({found, body, place}) => {
    const name = wordOf(ownMember(valueAt(body, place.slice(0, -1)), 'name'))
    const result = name.startsWith('tool_search') ? 'tool_search' : name
    return `\`${name}\` tool use with id \`${wordOf(found)}\` was found without a corresponding \`${result}_tool_result\` block`
  },
  'media-is-of-the-user': ({message, found}) =>
    `${message}.content: '${wordOf(ownMember(found, 'type'))}' blocks are not permitted within assistant turns.`,
  'duplicate-tool-use-id': ({block}) => `${block}: \`tool_use\` ids must be unique`,
  'duplicate-tool-result': ({block, found}) =>
    `${block}: each tool_use must have a single result. Found multiple \`tool_result\` blocks with id: ${wordOf(found)}`,
  'tool-use-id-is-plain': ({issue, body}) =>
    `${servicePlace(issue.path, body)}: String should match pattern '^[a-zA-Z0-9_-]+$'`,
  'tool-use-name-is-plain': ({issue, body, found}) =>
    `${servicePlace(issue.path, body)}: ${
      wordOf(found).length > 200
        ? 'String should have at most 200 characters'
        : "String should match pattern '^[a-zA-Z0-9_-]{1,200}$'"
    }`,
  'image-within-pixel-limit': ({block}) =>
    `${block}.image.source.base64.data: At least one of the image dimensions exceed max allowed size: 8000 pixels`,
  'base64-is-well-formed': ({issue, body, found}) => {
    const kind = wordOf(ownMember(valueAt(body, tokensOf(issue.path).slice(0, -2)), 'type'))
    const place = servicePlace(issue.path, body).split('.').slice(0, -1).join('.')
    return `${place}: ${found === '' ? `${kind} cannot be empty` : 'invalid base64 data'}`
  },
}

const lengths =
  'Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking#max-tokens-and-context-window-size'
const finalThinking =
  'When `thinking` is enabled, a final `assistant` message must start with a thinking block (preceeding the lastmost set of `tool_use` and `tool_result` blocks). We recommend you include thinking blocks from previous turns. To avoid this requirement, disable `thinking`. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking'

const ofThinking: Words = {
  'budget-below-max-tokens': () => `\`max_tokens\` must be greater than \`thinking.budget_tokens\`. ${lengths}`,
  'thinking-opens-the-tool-loop': ({place, found}) =>
    `${place.join('.')}.type: Expected \`thinking\` or \`redacted_thinking\`, but found \`${wordOf(ownMember(found, 'type'))}\`. ${finalThinking}`,
  'thinking-opens-the-final-turn': ({place, message, found}) => {
    const at = place.at(-1) === 'content' ? `${message}.content.0` : place.join('.')
    return `${at}.type: Expected \`thinking\` or \`redacted_thinking\`, but found \`${typeof found === 'string' ? 'text' : wordOf(ownMember(found, 'type'))}\`. ${finalThinking}`
  },
  'thinking-keeps-temperature': () =>
    '`temperature` may only be set to 1 when thinking is enabled or in adaptive mode. Please consult our documentation at https://platform.claude.com/docs/en/build-with-claude/extended-thinking',
  'thinking-keeps-top-k': () =>
    '`top_k` must be unset when thinking is enabled. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking#important-considerations-when-using-extended-thinking',
  'thinking-leaves-the-choice-of-tools': () => 'Thinking may not be enabled when tool_choice forces tool use.',
  'final-block-is-not-thinking': ({message, found}) =>
    `${message}: The final block in an assistant message cannot be \`${wordOf(ownMember(found, 'type'))}\`.`,
  'final-thinking-is-enabled': ({block, found}) =>
    `${block}: When thinking is disabled, an \`assistant\` message in the final position cannot contain \`${wordOf(ownMember(found, 'type'))}\`. To use thinking blocks, enable \`thinking\` in your request.`,
  'model-takes-the-thinking': ({body, found}) => {
    if (found === 'enabled')
      return '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.'
    if (found === 'adaptive') return 'adaptive thinking is not supported on this model'
    if (refusalsOf(wordOf(ownMember(body, 'model')))?.thinking.includes('disabled') === true)
      return '"thinking.type.disabled" is not supported for this model. Thinking defaults to adaptive mode when not specified; use "thinking.type.enabled" with "budget_tokens" for extended thinking.'
    const effort = wordOf(ownMember(ownMember(body, 'output_config'), 'effort'))
    return `output_config.effort '${effort}' is not supported when thinking is disabled on this model. Use effort 'high' or below, or enable thinking.`
  },
  'model-takes-the-effort': ({found}) =>
    `This model does not support effort level '${wordOf(found)}'. Supported levels: high, low, max, medium.`,
  'model-takes-the-sampling': ({place}) => `\`${place.join('.')}\` is deprecated for this model.`,
  'model-takes-the-prefill': () =>
    'This model does not support assistant message prefill. The conversation must end with a user message.',
  'thinking-before-it-is-cleared': () =>
    '`clear_thinking_20251015` strategy requires `thinking` to be enabled or adaptive',
}

const ofTools: Words = {
  'tool-choice-needs-tools': () => 'tool_choice may only be specified while providing tools.',
  'unique-tool-names': () => 'tools: Tool names must be unique.',
  'input-schema-has-one-root': ({place}) =>
    `${place.slice(0, 2).join('.')}.custom.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level`,
  'argument-names-are-plain': ({place}) =>
    `${place.slice(0, 2).join('.')}.custom.input_schema.properties: Property keys should match pattern '^[a-zA-Z0-9_.-]{1,64}$'`,
  'skills-run-code': () => 'container: skills can only be used when a code execution tool is enabled',
  'code-keeps-its-container': () =>
    'container_id is required when there are pending tool uses generated by code execution with tools.',
  'mcp-server-has-a-toolset': ({found}) =>
    `MCP server '${wordOf(found)}' is defined but not referenced by any \`mcp_toolset\` in \`tools\`.`,
}

const ofCaching: Words = {
  'cache-breakpoint-limit': ({issue}) =>
    `A maximum of 4 blocks with cache_control may be provided. Found ${/^Found (\d+) /.exec(issue.message)?.[1] ?? '5'}.`,
  'cache-ttl-order': ({place}) =>
    `${place.join('.')}: a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block. Note that blocks are processed in the following order: \`tools\`, \`system\`, \`messages\`.`,
  'automatic-cache-ttl': ({found, issue: {expected = []}}) =>
    `Top-level cache_control has ttl='${wordOf(found ?? '5m')}' but the target block already has cache_control with ttl='${wordOf(expected[0])}'`,
}

const ofSchemas: Words = {
  'optional-parameter-limit': ({issue}) =>
    `Schemas contains too many optional parameters (${/\d+/.exec(issue.message)?.[0] ?? ''}), which would make grammar compilation inefficient. Reduce the number of optional parameters in your tool schemas (limit: 24).`,
  'strict-schema-is-closed': ({issue, found}) =>
    `${ownerOf(issue.path)}: ${
      issue.path.endsWith('/additionalProperties') && typeof found === 'boolean'
        ? `For 'object' type, 'additionalProperties: ${found}' is not supported. Please set 'additionalProperties' to false`
        : "For 'object' type, 'additionalProperties' must be explicitly set to false"
    }`,
  'strict-schema-keywords': ({issue, others, place, body}) => {
    const type = wordOf(ownMember(valueAt(body, place.slice(0, -1)), 'type'))
    const keyword = place.at(-1)!
    const owner = ownerOf(issue.path)
    if (keyword === 'oneOf') return `${owner}: Schema type 'oneOf' is not supported`
    if (keyword === 'minItems')
      return `${owner}: For '${type}' type, 'minItems' values other than 0 or 1 are not supported`
    const all = [issue, ...others].filter(({code, path}) => code === issue.code && isBeside(path, issue.path))
    const names = all.map(({path}) => tokensOf(path).at(-1)!).sort()
    return names.length > 1
      ? `${owner}: For '${type}' type, properties ${names.join(', ')} are not supported`
      : `${owner}: For '${type}' type, property '${keyword}' is not supported`
  },
}

const words: Words = {
  ...ofConversations,
  ...ofThinking,
  ...ofTools,
  ...ofCaching,
  ...ofSchemas,
  'stop-sequences-have-words': () => 'stop_sequences: each stop sequence must contain non-whitespace',
  'user-id-is-opaque': () =>
    'metadata.user_id: user_id appears to contain an email address. Please send a uuid or hash value instead.',
}

function isBeside(path: string, other: string): boolean {
  return path.slice(0, path.lastIndexOf('/')) === other.slice(0, other.lastIndexOf('/'))
}

/** The output format by its path, a tool by its index alone. */
function ownerOf(path: string): string {
  const [format] = /^\/(?:output_config\/format|output_format)\/schema/.exec(path) ?? []
  return format === undefined ? `${tokensOf(path).slice(0, 2).join('.')}.custom` : tokensOf(format).join('.')
}

/** The service names all calls of a message that have no answer. */
function idsOf({issue, others, body}: About): string {
  const messageOf = ({path}: Issue) => path.split('/')[2]
  const same = others.filter(({code, path}) => code === issue.code && path.split('/')[2] === messageOf(issue))
  return [issue, ...same].map(({path}) => wordOf(valueAt(body, tokensOf(path)))).join(', ')
}

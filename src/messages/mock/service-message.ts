import type {Issue} from '../../issue.ts'
import type {Refusal} from '../../mock/index.ts'

/** Properties whose values are the user's own, so that a `type` in them is no tag. */
const opaque = new Set(['input', 'input_schema', 'schema'])

const typeNames: Readonly<Record<string, string>> = {object: 'dictionary', array: 'list'}

/** The `error.message` of the service for a refusal: the place with dots, then one sentence. */
export function serviceMessage({issues: [issue], status, body}: Refusal): string {
  if (status === 401) return 'x-api-key header is required'
  const known = issue.in === undefined ? ruleMessage(issue, body) : undefined
  if (known !== undefined) return known
  if (issue.code === 'missing-parameter') return `${issue.path.slice(1)}: ${issue.in} is required`
  const place = issue.in === undefined ? servicePlace(issue, body) : issue.path.slice(1)
  const sentence = serviceSentence(issue, valueAt(body, tokensOf(issue.path)))
  return place === '' ? sentence : `${place}: ${sentence}`
}

/** What the service says about more than one place: at the message or block, and in its own terms. */
function ruleMessage({code, path}: Issue, body: unknown): string | undefined {
  const tokens = tokensOf(path)
  const found = String(valueAt(body, tokens))
  switch (code) {
    case 'budget-below-max-tokens':
      return '`max_tokens` must be greater than `thinking.budget_tokens`'
    case 'tool-use-is-answered':
      return `${tokens.slice(0, 2).join('.')}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${found}`
    case 'tool-result-answers-tool-use':
      return `${tokens.slice(0, -1).join('.')}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${found}`
    default:
      return undefined
  }
}

function serviceSentence({code, message, expected = []}: Issue, found: unknown): string {
  switch (code) {
    case 'missing-property':
      return 'Field required'
    case 'unknown-property':
      return 'Extra inputs are not permitted'
    case 'wrong-type': {
      const type = expected.find((candidate) => typeof candidate === 'string' && candidate !== 'null') as string | undefined
      return `Input should be a valid ${typeNames[type ?? ''] ?? type ?? 'value'}`
    }
    case 'unknown-variant':
      return `Input tag '${String(found)}' found using 'type' does not match any of the expected tags: ${expected.map((tag) => `'${String(tag)}'`).join(', ')}`
    default:
      return message
  }
}

/** `/messages/0/content/1/source` as the service writes it: `messages.0.content.1.image.source`, with the tags on the way. */
export function servicePlace({path, code}: Issue, body: unknown): string {
  const tokens = tokensOf(path)
  if (code === 'unknown-variant') tokens.pop()
  const place: string[] = []
  for (const [index, token] of tokens.entries()) {
    place.push(token)
    const here = tokens.slice(0, index + 1)
    const tag = index === tokens.length - 1 || here.some((name) => opaque.has(name)) ? undefined : tagOf(valueAt(body, here), here)
    if (tag !== undefined) place.push(tag)
  }
  return place.join('.')
}

/** A tool without a type is a custom one. */
function tagOf(value: unknown, tokens: readonly string[]): string | undefined {
  const type = child(value, 'type')
  if (typeof type === 'string') return type
  return tokens.length === 2 && tokens[0] === 'tools' ? 'custom' : undefined
}

function tokensOf(path: string): string[] {
  return path.split('/').slice(1).map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function valueAt(body: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce(child, body)
}

function child(value: unknown, token: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === token)?.[1] : undefined
}

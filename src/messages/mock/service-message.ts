import type {Issue} from '../issue.ts'
import type {Refusal} from '../mock/index.ts'

/** Properties whose values are the user's own, so that a `type` in them is no tag. */
const opaque = new Set(['input', 'input_schema', 'schema'])

/** The `error.message` of the service for a refusal: the place with dots, then one sentence. */
export function serviceMessage({issues: [issue], status, body}: Refusal): string {
  if (status === 401) return 'x-api-key header is required'
  if (issue.in === 'header') return `${issue.path.slice(1)}: ${issue.code === 'missing-header' ? 'header is required' : issue.message}`
  const place = servicePlace(issue, body)
  return place === '' ? serviceSentence(issue) : `${place}: ${serviceSentence(issue)}`
}

function serviceSentence(issue: Issue): string {
  switch (issue.code) {
    case 'missing-property':
      return 'Field required'
    case 'unknown-property':
      return 'Extra inputs are not permitted'
    default:
      return issue.message
  }
}

/** `/messages/0/content/1/source` as the service writes it: `messages.0.content.1.image.source`, with the tags on the way. */
export function servicePlace({path, code}: Issue, body: unknown): string {
  const tokens = path.split('/').slice(1).map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (code === 'unknown-variant' && tokens.at(-1) === 'type') tokens.pop()
  const place: string[] = []
  let value = body
  let tagged = true
  for (const [index, token] of tokens.entries()) {
    place.push(token)
    tagged &&= !opaque.has(token)
    value = child(value, token)
    const tag = index < tokens.length - 1 && tagged ? tagOf(value, tokens.slice(0, index + 1)) : undefined
    if (tag !== undefined) place.push(tag)
  }
  return place.join('.')
}

function tagOf(value: unknown, tokens: readonly string[]): string | undefined {
  const type = child(value, 'type')
  if (typeof type === 'string') return type
  return tokens.length === 2 && tokens[0] === 'tools' ? 'custom' : undefined
}

function child(value: unknown, token: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[token] : undefined
}

import {ownMember} from '../../json/own.ts'
import {tokensOf, valueAt} from '../../json/pointer.ts'

/** Properties whose values are the user's own, so that a `type` in them is no tag. */
const opaque = new Set(['input', 'input_schema', 'schema'])

/** `/messages/0/content/1/source` as the service writes it: `messages.0.content.1.image.source`, with the tags on the way. */
export function servicePlace(path: string, body: unknown): string {
  const tokens = tokensOf(path)
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

/** A tool without a type is a custom one. Where there is no other type, as in `system`, the service leaves it out. */
function tagOf(value: unknown, tokens: readonly string[]): string | undefined {
  if (tokens[0] === 'system' && tokens.length === 2) return undefined
  const type = ownMember(value, 'type')
  if (typeof type === 'string') return type
  return tokens.length === 2 && tokens[0] === 'tools' ? 'custom' : undefined
}

/** A value in a sentence. A list or an object is only named, since it may be of any size. */
export function wordOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : String(value)
}

import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {entries, items} from '../read/document.ts'
import {codeSpan} from './markdown.ts'

/** The meaning of `x-beta` and `x-extensible` of a schema, as CommonMark. */
export function tellSchema({'x-beta': beta, 'x-extensible': extensible}: JsonObject): string[] {
  const betas = [beta].flat().filter((value) => typeof value === 'string')
  return [
    ...(betas.length === 0 ? [] : [`Beta: ${betas.map(codeSpan).join(' or ')}.`]),
    ...(extensible === true ? ['More may be added here later: pass over what you do not know.'] : []),
  ]
}

/** The meaning of `x-response-by` of an operation, as CommonMark. */
export function tellResponseBy({'x-response-by': value}: JsonObject): string | undefined {
  if (!isJsonObject(value) || typeof value.property !== 'string') return undefined
  const {property, mediaTypes, default: otherwise} = value
  const choices = entries(mediaTypes).map(
    ([key, mediaType]) => `${codeSpan(String(mediaType))} if it is ${codeSpan(key)}`,
  )
  return `The property ${codeSpan(property)} of the request selects the media type of the response: ${choices.join(', ')}, and ${codeSpan(String(otherwise))} if it is absent.`
}

/** Writes the name of an event as CommonMark, for instance as a link. */
export type EventName = (name: string) => string

/** The order of events that `x-sse` of a media type declares, as CommonMark. */
export function tellEventStream({'x-sse': value}: JsonObject, nameOf: EventName = codeSpan): string | undefined {
  if (!isJsonObject(value)) return undefined
  const {eventField, sequence, anywhere, terminal, keepAlive, error} = value
  const names = (list: unknown) => joinWords(items(list).map((name) => nameOf(String(name))))
  const field = typeof eventField !== 'string' ? '' : `, each named in its ${codeSpan(eventField)}`
  return [
    `A stream of events${field}, in this order:`,
    steps(items(sequence), '', nameOf),
    ...sentence(names(anywhere), 'may come anywhere.'),
    ...sentence(names(terminal), 'ends the stream: nothing may follow.', 'end the stream: nothing may follow.'),
    ...sentence(names(keepAlive), 'only keeps the connection alive.', 'only keep the connection alive.'),
    ...sentence(
      names(isJsonObject(error) && error.events),
      'reports that the stream has failed.',
      'report that the stream has failed.',
    ),
  ].join('\n\n')
}

function sentence({text, count}: {text: string; count: number}, one: string, more = one): string[] {
  return count === 0 ? [] : [`${text} ${count === 1 ? one : more}`]
}

function joinWords(words: readonly string[]): {text: string; count: number} {
  const text = words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
  return {text, count: words.length}
}

/** A run of one event is told in one line, a longer one as a list of its own. */
function steps(sequence: readonly unknown[], indent: string, nameOf: EventName): string {
  const lines = sequence.map((step) => {
    if (!isJsonObject(step)) return nameOf(String(step))
    const [first, ...others] = items(step.repeat)
    if (typeof first === 'string' && others.length === 0) return `${nameOf(first)}, any number of times`
    return `any number of times:\n\n${steps(items(step.repeat), `${indent}    `, nameOf)}`
  })
  return lines.map((line, index) => `${indent}${index + 1}. ${line}`).join('\n')
}

import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {entries, items} from '../read/document.ts'
import {codeSpan} from './markdown.ts'
import {anchorOf} from './parts/page.ts'
import {sayText} from './say.ts'

/** The meaning of `x-beta` and `x-extensible` of a schema, as CommonMark. */
export function tellSchema({'x-beta': beta, 'x-extensible': extensible}: JsonObject): string[] {
  const betas = [beta].flat().filter((value) => typeof value === 'string')
  return [
    ...(betas.length === 0 ? [] : [sayText('beta', {names: betas.map(codeSpan).join(sayText('or'))})]),
    ...(extensible === true ? [sayText('extensible')] : []),
  ]
}

/** The meaning of `x-response-by` of an operation, as CommonMark. */
export function tellResponseBy({'x-response-by': value}: JsonObject): string | undefined {
  if (!isJsonObject(value) || typeof value.property !== 'string') return undefined
  const {property, mediaTypes, default: otherwise} = value
  const choices = entries(mediaTypes).map(([key, mediaType]) =>
    sayText('responseByChoice', {mediaType: codeSpan(String(mediaType)), value: codeSpan(key)}),
  )
  return sayText('responseBy', {
    property: codeSpan(property),
    choices: choices.join(sayText('comma')),
    otherwise: codeSpan(String(otherwise)),
  })
}

/** The order of events that `x-sse` of a media type declares, as CommonMark. An event has a link to its schema, if `events` has the pointer of that. */
export function tellEventStream({'x-sse': value}: JsonObject, events: ReadonlyMap<string, string>): string | undefined {
  if (!isJsonObject(value)) return undefined
  const nameOf = (name: string): string => {
    const pointer = events.get(name)
    return pointer === undefined ? codeSpan(name) : `[${codeSpan(name)}](<#${anchorOf(pointer)}>)`
  }
  const {eventField, sequence, anywhere, terminal, keepAlive, error} = value
  const names = (list: unknown) => joinWords(items(list).map((name) => nameOf(String(name))))
  return [
    typeof eventField === 'string' ? sayText('streamNamed', {field: codeSpan(eventField)}) : sayText('stream'),
    steps(items(sequence), '', nameOf),
    ...sentence('anywhere', names(anywhere)),
    ...sentence('terminal', names(terminal)),
    ...sentence('keepAlive', names(keepAlive)),
    ...sentence('failure', names(isJsonObject(error) && error.events)),
  ].join('\n\n')
}

function sentence(
  key: 'anywhere' | 'terminal' | 'keepAlive' | 'failure',
  {text, count}: {text: string; count: number},
): string[] {
  return count === 0 ? [] : [sayText(key, {names: text, count})]
}

function joinWords(words: readonly string[]): {text: string; count: number} {
  const text =
    words.length < 2 ? words.join('') : words.slice(0, -1).join(sayText('comma')) + sayText('and') + words.at(-1)!
  return {text, count: words.length}
}

/** A run of one event is told in one line, a longer one as a list of its own. */
function steps(sequence: readonly unknown[], indent: string, nameOf: (name: string) => string): string {
  const lines = sequence.map((step) => {
    if (!isJsonObject(step)) return nameOf(String(step))
    const [first, ...others] = items(step.repeat)
    if (typeof first === 'string' && others.length === 0) return sayText('anyTimes', {name: nameOf(first)})
    return `${sayText('anyTimesList')}\n\n${steps(items(step.repeat), `${indent}    `, nameOf)}`
  })
  return lines.map((line, index) => `${indent}${index + 1}. ${line}`).join('\n')
}

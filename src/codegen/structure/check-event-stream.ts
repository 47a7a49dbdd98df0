import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import type {MeaningFault} from './meaning-fault.ts'

const lists = ['anywhere', 'terminal', 'keepAlive'] as const

/** Tells our `x-sse` from what others may call so. */
export function isStreamDeclaration(value: unknown): value is JsonObject {
  return typeof ownMember(value, 'eventField') === 'string'
}

/** The faults of what a media type says of its events. What has no `eventField` is none of ours, and is passed over. */
export function checkEventStream({'x-sse': value}: JsonObject): readonly MeaningFault[] {
  if (value === undefined) return []
  if (!isStreamDeclaration(value))
    return [
      {
        tokens: ['x-sse'],
        message: 'Found no "eventField", expected the property that names an event.',
        severity: 'warning',
      },
    ]
  const {sequence, error} = value
  return [
    ...checkSequence(sequence, ['x-sse', 'sequence']),
    ...lists.flatMap((name) => checkNames(value[name] ?? [], ['x-sse', name])),
    ...(error === undefined ? [] : checkNames(ownMember(error, 'events'), ['x-sse', 'error', 'events'])),
  ]
}

function checkSequence(value: unknown, tokens: readonly string[]): readonly MeaningFault[] {
  if (!Array.isArray(value))
    return [{tokens, message: 'Found no list, expected names of events and objects with "repeat".'}]
  return value.flatMap((item: unknown, index): readonly MeaningFault[] => {
    const at = [...tokens, String(index)]
    if (typeof item === 'string') return []
    return isJsonObject(item) && Object.keys(item).join(' ') === 'repeat'
      ? checkSequence(item.repeat, [...at, 'repeat'])
      : [
          {
            tokens: at,
            message: 'Found something else, expected the name of an event, or an object with "repeat" alone.',
          },
        ]
  })
}

function checkNames(value: unknown, tokens: readonly string[]): readonly MeaningFault[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
    ? []
    : [{tokens, message: 'Found no list of texts, expected the names of events.'}]
}

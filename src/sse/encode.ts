import {InputError} from '../errors.ts'
import type {ServerSentEvent} from './parser.ts'

/**
 * The text of one event, ended by a blank line. Every kind of line break in `data` comes back as a line feed, since the
 * format keeps no others. The `event` name `message` is not written: a reader assumes it.
 */
export function encode({
  event = 'message',
  data,
  id,
}: Pick<ServerSentEvent, 'data'> & Partial<ServerSentEvent>): string {
  const fields = [
    ...(event === 'message' ? [] : [`event: ${oneLine('event', event)}`]),
    ...(id === undefined ? [] : [`id: ${oneLine('id', id)}`]),
    ...data.split(/\r\n|\r|\n/).map((line) => `data: ${line}`),
  ]
  return `${fields.join('\n')}\n\n`
}

function oneLine(field: string, value: string): string {
  if (/[\r\n]/.test(value))
    throw new InputError(`The ${field} ${JSON.stringify(value)} holds a line break, which no field but data can carry.`)
  return value
}

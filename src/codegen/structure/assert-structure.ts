import {InputError, type TextPosition} from '../../errors.ts'
import type {JsonObject} from '../../json/object.ts'
import {findStructureFaults} from './find-structure-faults.ts'
import {findSwaggerFaults} from './swagger-faults.ts'

/** The faults that a message names; the others are counted. */
const most = 10

/**
 * Throws for a document that is not as OpenAPI has it, or one of Swagger 2.0 that has fields of OpenAPI 3; `notice` is called with what can be ignored.
 *
 * @throws {InputError} that names each fault with its place.
 */
export function assertStructure(
  document: JsonObject,
  file: string,
  {positionOf, notice}: {positionOf: (pointer: string) => TextPosition | undefined; notice: (message: string) => void},
): void {
  const found = document.swagger === undefined ? findStructureFaults(document) : findSwaggerFaults(document)
  for (const {severity, pointer, message} of found)
    if (severity === 'warning') notice(`${message.slice(0, -1)} (at #${pointer}): it is ignored.`)
  const faults = found.filter(({severity}) => severity === 'error')
  const [first, ...others] = faults.slice(0, most).map(({pointer, message}) => {
    const position = positionOf(pointer)
    return {message: `${message.slice(0, -1)} (at #${pointer}).`, file, ...(position && {position})}
  })
  if (first === undefined) return
  const {message, ...place} = first
  const lines = [message, ...others.map(({message: text, ...at}) => new InputError(text, at).message)]
  if (faults.length > most) lines.push(`There are ${faults.length - most} more.`)
  throw new InputError(lines.join('\n'), place)
}

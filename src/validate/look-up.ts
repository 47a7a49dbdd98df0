import type {CompiledSchema, Contract, Operation} from '../contract.ts'
import {InputError} from '../errors.ts'
import {type MediaTypes, jsonContentOf, schemaOf, streamContentOf} from '../http/content.ts'
import {ownValue} from '../json/own.ts'
import {suggest} from '../schema/explain/suggest.ts'
import type {EventStreamDescription} from './stream/create-event-checker.ts'

/** @throws {InputError} if the contract has no such operation. */
export function operationOf(contract: Contract, operationId: string): Operation {
  const operation = ownValue(contract.operations, operationId)
  if (operation !== undefined) return operation
  const known = Object.keys(contract.operations)
  const meant = suggest(operationId, known)
  const wanted = meant === undefined ? `expected one of ${known.join(', ')}.` : `did you mean "${meant}"?`
  throw new InputError(`Found the unknown operation "${operationId}", ${wanted}`)
}

/** Null where there is none. */
const jsonSchemas = new WeakMap<MediaTypes, CompiledSchema | null>()

/** The schema of a JSON body, or of one line of JSON Lines. */
export function jsonSchemaOf(contract: Contract, content: MediaTypes): CompiledSchema | undefined {
  const known = jsonSchemas.get(content)
  if (known !== undefined) return known ?? undefined
  const schema = schemaOf(contract, jsonContentOf(content))
  jsonSchemas.set(content, schema ?? null)
  return schema
}

const eventStreams = new WeakMap<Operation, EventStreamDescription>()

/** @throws {InputError} if the operation has no event stream. */
export function eventStreamOf(contract: Contract, operationId: string): EventStreamDescription {
  const operation = operationOf(contract, operationId)
  const found = eventStreams.get(operation) ?? findEventStream(contract, operation)
  if (found === undefined) throw new InputError(`The operation "${operationId}" answers with no event stream.`)
  eventStreams.set(operation, found)
  return found
}

function findEventStream(contract: Contract, {responses}: Operation): EventStreamDescription | undefined {
  for (const {content} of Object.values(responses)) {
    const media = streamContentOf(content)
    const schema = schemaOf(contract, media)
    if (schema !== undefined && media?.eventStream) return {declared: media.eventStream, schema}
  }
  return undefined
}

import type {CompiledSchema, Contract, MediaType, Operation} from '../../contract.ts'
import {jsonContentOf, schemaOf, streamContentOf} from '../../http/content.ts'
import {findResponse} from '../../http/find-response.ts'
import {ownValue} from '../../json/own.ts'
import {join} from '../../json/pointer.ts'
import {exercised, pointsOf} from './points.ts'

/** A payload that was part of a test. */
export type Sighting =
  | {readonly part: 'request'; readonly operationId: string; readonly value: unknown}
  | {readonly part: 'response'; readonly operationId: string; readonly status: number; readonly value: unknown}
  | {readonly part: 'event'; readonly operationId: string; readonly value: unknown}

/** Counts which parts of a description the tests have used, each named by its JSON Pointer into the description. */
export interface Coverage {
  /** Counts what a valid payload uses. An invalid one, or one of an unknown operation, counts nothing. */
  readonly record: (sighting: Sighting) => void
  /** Every part that can be used, with how often it was. */
  readonly hits: () => ReadonlyMap<string, number>
  /** Adds what another process has counted. */
  readonly add: (hits: Iterable<readonly [string, number]>) => void
}

/** Counts nothing yet. */
export function createCoverage(contract: Contract): Coverage {
  const hits = new Map([...allPoints(contract)].map((point) => [point, 0]))

  const count = (point: string, times = 1) => {
    const before = hits.get(point)
    if (before !== undefined) hits.set(point, before + times)
  }

  return {
    record(sighting) {
      const operation = ownValue(contract.operations, sighting.operationId)
      const found = operation && findSchema(contract, operation, sighting)
      if (found === undefined || (found.schema !== undefined && !found.schema.is(sighting.value))) return
      for (const place of found.places) count(place)
      if (found.schema !== undefined) for (const point of new Set(exercised(found.schema, sighting.value))) count(point)
    },
    hits: () => hits,
    add: (others) => {
      for (const [point, times] of others) count(point, times)
    },
  }
}

function* allPoints(contract: Contract): Generator<string, void> {
  for (const operation of Object.values(contract.operations)) {
    const {requestBody, responses} = operation
    yield placeOf(operation)
    for (const status of Object.keys(responses)) yield statusPlace(operation, status)
    const contents = [requestBody?.content ?? {}, ...Object.values(responses).map(({content}) => content)]
    for (const media of contents.flatMap((content): MediaType[] => Object.values(content))) {
      const compiled = schemaOf(contract, media)
      if (compiled !== undefined) yield* pointsOf(compiled)
    }
  }
}

interface Found {
  /** The operation, and the response of its that this is. */
  readonly places: readonly string[]
  readonly schema: CompiledSchema | undefined
}

function findSchema(contract: Contract, operation: Operation, sighting: Sighting): Found | undefined {
  const {requestBody, responses} = operation
  switch (sighting.part) {
    case 'request': {
      // A form is read into an object, and is what most requests have that are not JSON.
      const content = requestBody?.content ?? {}
      return {
        places: [placeOf(operation)],
        schema: schemaOf(contract, jsonContentOf(content) ?? Object.values(content)[0]),
      }
    }
    case 'response': {
      const found = findResponse(responses, sighting.status)
      if (found === undefined) return undefined
      return {
        places: [placeOf(operation), statusPlace(operation, found.key)],
        schema: schemaOf(contract, jsonContentOf(found.response.content)),
      }
    }
    case 'event': {
      const found = Object.entries(responses).find(([, {content}]) => streamContentOf(content) !== undefined)
      if (found === undefined) return undefined
      const [status, {content}] = found
      return {
        places: [placeOf(operation), statusPlace(operation, status)],
        schema: schemaOf(contract, streamContentOf(content)),
      }
    }
    default:
      return sighting satisfies never
  }
}

function placeOf({path, method}: Operation): string {
  return `${join('#/paths', path)}/${method}`
}

function statusPlace(operation: Operation, status: string): string {
  return `${placeOf(operation)}/responses/${status}`
}

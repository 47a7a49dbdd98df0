import type {OneWayList, Operation} from '../../../contract.ts'
import {findResponse, statusOf} from '../../../http/find-response.ts'
import {mapNodes, type LoweredSchema} from '../../read/schemas/lower-schema.ts'
import type {NamedSchema} from '../../read/schemas/schema-graph.ts'

/** The schemas that mean something else in one direction. */
export interface Directed {
  readonly sent: ReadonlySet<string>
  readonly received: ReadonlySet<string>
}

/** The names of these schemas. */
export function findDirected(schemas: readonly NamedSchema[]): Directed {
  return {
    // A property that is read-only in a request is a warning.
    sent: findReaching(schemas, ['requiredSent']),
    received: findReaching(schemas, ['writeOnly', 'requiredReceived']),
  }
}

/** The schemas in or below which a property is there, or is required, in one direction alone. */
function findReaching(schemas: readonly NamedSchema[], lists: readonly OneWayList[]): ReadonlySet<string> {
  const usersOf = new Map<string, string[]>()
  const directed = new Set<string>()
  for (const {name, schema, pointer} of schemas) {
    mapNodes(schema, pointer, (node) => {
      if (lists.some((list) => node.oneWay?.[list] !== undefined)) directed.add(name)
      if (node.$ref !== undefined) usersOf.set(node.$ref, [...(usersOf.get(node.$ref) ?? []), name])
      return node
    })
  }
  // The set grows while it is walked.
  for (const name of directed) for (const user of usersOf.get(name) ?? []) directed.add(user)
  return directed
}

/** A status that a Response Object is for, by its key. */
export function statusFor(key: string, responses: Operation['responses']): number {
  const statuses = Array.from({length: 500}, (_, index) => 100 + index)
  return statuses.find((status) => findResponse(responses, status)?.key === key) ?? statusOf(key, 500)
}

/** Tells whether a keyword stands in or below a schema, before the next reference. */
export function hasKeyword(schema: LoweredSchema, pointer: string, keyword: string): boolean {
  let has = false
  mapNodes(schema, pointer, (node) => {
    has ||= Object.hasOwn(node, keyword)
    return node
  })
  return has
}

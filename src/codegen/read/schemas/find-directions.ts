import {isJsonObject} from '../../../json/object.ts'
import {ownValue, ownMember} from '../../../json/own.ts'
import {entries, tokens, type OpenApiDocument} from '../document.ts'

/** The schemas that are parts of a request, and those that are parts of a response. Many are both. */
export interface Directions {
  readonly isSent: (pointer: string) => boolean
  readonly isReceived: (pointer: string) => boolean
}

/** Follows the references of all bodies of a document. */
export function findDirections(document: OpenApiDocument): Directions {
  const sent = findReachable(document, 'requestBody', 'requestBodies')
  const received = findReachable(document, 'responses', 'responses')
  return {
    isSent: (pointer) => /\/requestBod(?:y|ies)\//.test(pointer) || sent.has(componentOf(pointer)),
    isReceived: (pointer) => pointer.includes('/responses/') || received.has(componentOf(pointer)),
  }
}

function findReachable(document: OpenApiDocument, field: string, component: string): ReadonlySet<string> {
  const found = new Set<string>()
  const components = isJsonObject(document.components) ? document.components : {}
  const schemas = isJsonObject(components.schemas) ? components.schemas : {}
  const operations = entries(document.paths).flatMap(([, pathItem]) =>
    entries(pathItem).map(([, operation]) => operation),
  )
  const left: unknown[] = [ownValue(components, component)]
  for (const operation of operations) left.push(ownMember(operation, field))
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const inner of Object.values(value)) left.push(inner)
    if (!isJsonObject(value) || typeof value.$ref !== 'string' || !value.$ref.startsWith('#/components/schemas/'))
      continue
    const pointer = componentOf(value.$ref)
    const name = tokens(pointer)[2]
    // An example may hold what looks like a reference.
    if (name === undefined || found.has(pointer) || !Object.hasOwn(schemas, name)) continue
    found.add(pointer)
    left.push(ownValue(schemas, name))
  }
  return found
}

function componentOf(pointer: string): string {
  return pointer.split('/', 4).join('/')
}

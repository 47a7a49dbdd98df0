import {atPointer, entries, isRecord, type OpenApiDocument} from './document.ts'

/** Which schemas are parts of a request, and which of a response. Many are both. */
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
  const components = isRecord(document.components) ? document.components : {}
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const inner of Object.values(value)) collect(inner)
    if (isRecord(value) && typeof value.$ref === 'string') follow(value.$ref)
  }
  const follow = (reference: string): void => {
    if (!reference.startsWith('#/components/schemas/') || found.has(componentOf(reference))) return
    found.add(componentOf(reference))
    // An example may hold what looks like a reference.
    if (isRecord(components.schemas) && Object.hasOwn(components.schemas, reference.split('/')[3]!)) collect(atPointer(document, componentOf(reference)))
  }
  for (const [, pathItem] of entries(document.paths)) for (const [, operation] of entries(pathItem)) if (isRecord(operation)) collect(operation[field])
  collect(components[component])
  return found
}

function componentOf(pointer: string): string {
  return pointer.split('/', 4).join('/')
}

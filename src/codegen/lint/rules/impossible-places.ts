import {isJsonObject} from '../../../json/object.ts'
import type {LoadedNode} from '../description-node.ts'
import {partsOfSame} from './same-value.ts'

/** Finds the places of values that no value can be right for. */
export class ImpossiblePlaces {
  readonly #schemas = new Set<unknown>()
  readonly #isOpenApi30: boolean

  constructor(isOpenApi30: boolean) {
    this.#isOpenApi30 = isOpenApi30
  }

  /** Adds a schema that no value matches. */
  add(schema: LoadedNode): void {
    this.#schemas.add(schema.value)
  }

  /** Tells whether a schema that no value matches holds for a place in a value of `schema`, or for what is around it. */
  have(schema: LoadedNode, tokens: readonly string[]): boolean {
    if (this.#schemas.size === 0) return false
    let nodes = [schema]
    for (const token of [...tokens, undefined]) {
      const parts = nodes.flatMap((node) => partsOfSame(node, this.#isOpenApi30)).map(({node}) => node)
      if (parts.some(({value}) => this.#schemas.has(value))) return true
      nodes = token === undefined ? [] : distinctSchemas(parts.flatMap((node) => schemasBelow(node, token)))
    }
    return false
  }
}

/** The schemas of a property, or of an item. */
function schemasBelow(node: LoadedNode, token: string): readonly LoadedNode[] {
  const named = [node.get('properties', token), node.get('prefixItems', token)].filter(isSchema)
  return named.length > 0 ? named : [node.get('items'), node.get('additionalProperties')].filter(isSchema)
}

/** Each once: there may be exponentially many ways to it. */
function distinctSchemas(nodes: readonly LoadedNode[]): LoadedNode[] {
  return [...new Map(nodes.map((node) => [node.value, node])).values()]
}

function isSchema({value}: LoadedNode): boolean {
  return isJsonObject(value)
}

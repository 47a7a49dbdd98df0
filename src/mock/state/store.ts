import {successesOf} from '../../http/find-response.ts'
import {objects, type JsonObject} from '../../json/object.ts'
import {ownMember, ownValue} from '../../json/own.ts'
import type {MockRequest} from '../admit.ts'
import type {PayloadSources} from '../payload.ts'
import {itemsProperty, bodyOf, type Collection} from './collections.ts'

/** The items of one collection, by their ids. Each path that its template stands for has its own, which begin with the examples. */
export class Store {
  readonly #collection: Collection
  readonly #examples: readonly JsonObject[]
  readonly #byPath = new Map<string, Map<string, JsonObject>>()

  constructor(collection: Collection, sources: PayloadSources) {
    this.#collection = collection
    this.#examples = examplesOf(collection, sources)
  }

  readonly idOf = (item: JsonObject): string => String(ownValue(item, this.#collection.idProperty))

  /** The first valid example of an item; undefined where the description has none. */
  get example(): JsonObject | undefined {
    return this.#examples[0]
  }

  /** The items that a request is about. */
  itemsFor({params}: Pick<MockRequest, 'params'>): Map<string, JsonObject> {
    const key = JSON.stringify(Object.entries(params).filter(([name]) => name !== this.#collection.parameter))
    const items = this.#byPath.get(key) ?? new Map(this.#examples.map((item) => [this.idOf(item), item]))
    this.#byPath.set(key, items)
    return items
  }

  /**
   * Ids for a new item, the best first: a further number in an id of the examples, such as `room_2`, a plain number, a UUID, and then those of
   * generated items. Not all of them may be valid.
   */
  *newIds(items: ReadonlyMap<string, JsonObject>, generate: (attempt: number) => unknown): Generator<unknown, void> {
    const sample = this.#examples[0] && this.idOf(this.#examples[0])
    for (let number = items.size + 1; number <= items.size + furtherNumbers; number++) {
      if (sample !== undefined && /\d$/.test(sample)) yield sample.replace(/\d+$/, String(number))
      yield* [number, String(number), `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`]
    }
    for (let attempt = 0; attempt < generatedItems; attempt++)
      yield ownMember(generate(attempt), this.#collection.idProperty)
  }
}

const furtherNumbers = 50
const generatedItems = 20

/** The valid items among the examples of what returns them, each id once. */
function examplesOf(
  {roles, schema, idProperty}: Collection,
  {contract, examples}: PayloadSources,
): readonly JsonObject[] {
  const isItem = ownValue(contract.schemas, schema)!.is
  const found = new Map<unknown, JsonObject>()
  for (const [operationId, role] of Object.entries(roles)) {
    const operation = ownValue(contract.operations, operationId)!
    const key = successesOf(operation.responses)[0]?.key ?? ''
    const byMediaType = ownValue(ownValue(examples, operationId)?.responses ?? {}, key) ?? {}
    const values = Object.values(byMediaType).flatMap((named) => Object.values(named))
    const property = role === 'list' ? itemsProperty(contract, bodyOf(operation)!, schema) : undefined
    const items =
      property === undefined
        ? values
        : values.flatMap((value) => (property === '' ? value : ownMember(value, property)))
    for (const item of objects(items)) {
      const id = ownValue(item, idProperty)
      if (isItem(item) && !found.has(id)) found.set(id, item)
    }
  }
  return [...found.values()]
}

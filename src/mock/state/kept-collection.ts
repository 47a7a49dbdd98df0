import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {resolve} from '../../testing/generate/resolve.ts'
import type {MockRequest} from '../admit.ts'
import type {Answer} from '../answer.ts'
import {change, mergePatch, pick} from './change.ts'
import {bodyOf, itemsProperty, type Collection, type Role} from './collections.ts'
import {membersOfPage, selectPage} from './page.ts'
import {decline, respond, type StateOptions} from './respond.ts'
import {Store} from './store.ts'

/** Answers a request, or leaves it to others where the description has no valid response to it. */
export type Serve = (request: MockRequest) => Answer | undefined

/** The operations of a collection whose items are kept. */
export class KeptCollection {
  readonly #collection: Collection
  readonly #options: StateOptions
  readonly #store: Store
  readonly #members: readonly string[]
  /** The members that a service makes where a client does not send them. */
  readonly #required: readonly string[]
  readonly #isItem: (value: unknown) => boolean

  constructor(collection: Collection, options: StateOptions) {
    const {item, schema, idProperty} = collection
    const {requiredReceived = [], readOnly = []} = item.oneWay ?? {}
    this.#collection = collection
    this.#options = options
    this.#store = new Store(collection, options)
    this.#members = Object.keys(item.properties ?? {})
    this.#required = [...(item.required ?? []), ...requiredReceived, ...readOnly, idProperty]
    this.#isItem = ownValue(options.contract.schemas, schema)!.is
  }

  readonly serve: Readonly<Record<Role, Serve>> = {
    list: (request) => this.#list(request),
    create: (request) => this.#create(request),
    get: (request) => this.#onItem(request, (item) => respond(request, item, {options: this.#options})),
    delete: (request) =>
      this.#onItem(request, (item) => {
        this.#store.itemsFor(request).delete(this.#store.idOf(item))
        return respond(request, item, {options: this.#options})
      }),
    update: (request) =>
      this.#onItem(request, (item) => this.#become(request, item, mergePatch(item, this.#sent(request)))),
    replace: (request) =>
      this.#onItem(request, (item) => this.#become(request, pick(item, this.#required), this.#sent(request))),
  }

  #onItem(request: MockRequest, serve: (item: JsonObject) => Answer | undefined): Answer | undefined {
    const id = ownValue(request.params, this.#collection.parameter) ?? ''
    const item = this.#store.itemsFor(request).get(id)
    if (item !== undefined) return serve(item)
    return decline(request, this.#options, {
      status: 404,
      code: 'unknown-item',
      title: `Found the unknown ${this.#collection.parameter} "${id}".`,
    })
  }

  /** The members of the request body that an item has. */
  #sent({body}: MockRequest): JsonObject {
    return isJsonObject(body) ? pick(body, this.#members) : {}
  }

  #become(request: MockRequest, item: JsonObject, changes: JsonObject): Answer | undefined {
    const {idProperty} = this.#collection
    const changed = change(item, {...changes, [idProperty]: ownValue(item, idProperty)}, this.#isItem)
    return this.#keep(request, changed, respond(request, changed, {options: this.#options}))
  }

  #keep(request: MockRequest, item: JsonObject, answer: Answer | undefined): Answer | undefined {
    if (answer !== undefined) this.#store.itemsFor(request).set(this.#store.idOf(item), item)
    return answer
  }

  #create(request: MockRequest): Answer | undefined {
    const {idProperty} = this.#collection
    const sent = this.#sent(request)
    const items = this.#store.itemsFor(request)
    const given = ownValue(sent, idProperty)
    if (isName(given) && items.has(String(given)))
      return decline(request, this.#options, {
        status: 409,
        code: 'item-exists',
        title: `Found the ${idProperty} "${String(given)}", which another item has.`,
      })
    for (const draft of this.#drafts(request)) {
      const generate = (attempt: number) => this.#generate(request, attempt)
      for (const id of given === undefined ? this.#store.newIds(items, generate) : [given]) {
        const item = {...draft, [idProperty]: id}
        if (!isName(id) || items.has(String(id)) || !this.#isItem(item)) continue
        const created = change(item, sent, this.#isItem)
        const headers = {location: `${request.url.pathname.replace(/\/$/, '')}/${encodeURIComponent(String(id))}`}
        return this.#keep(request, created, respond(request, created, {options: this.#options, headers}))
      }
    }
    return undefined
  }

  /** Items to begin with, which have what the client does not send: the required members of an example or of a generated item, or all of them. */
  *#drafts(request: MockRequest): Generator<JsonObject, void> {
    for (const draft of [this.#store.example, this.#generate(request, 0)]) {
      if (!isJsonObject(draft)) continue
      yield pick(draft, this.#required)
      yield draft
    }
  }

  #generate(request: MockRequest, attempt: number): unknown {
    return this.#options.generate(this.#collection.schema, {...request, number: request.number + attempt * 7_919})
  }

  #list(request: MockRequest): Answer | undefined {
    const {contract, generate} = this.#options
    const {operation, url} = request
    const list = bodyOf(operation)!
    const property = itemsProperty(contract, list, this.#collection.schema)!
    const items = [...this.#store.itemsFor(request).values()]
    const page = selectPage(items, url, {contract, operation, members: this.#members, idOf: this.#store.idOf})
    const count = {'x-total-count': String(page.total)}
    if (property === '') return respond(request, page.items, {options: this.#options, headers: count})
    const made = generate(list, request)
    if (!isJsonObject(made)) return undefined
    const body = {...made, [property]: page.items}
    const {is, node} = ownValue(contract.schemas, list)!
    const others = Object.keys(resolve(node)?.properties ?? {}).filter((name) => name !== property)
    const described = change(body, Object.fromEntries(membersOfPage(page, others)), is)
    return respond(request, described, {options: this.#options, headers: count})
  }
}

/** Tells whether an id can stand in a path. */
function isName(id: unknown): id is string | number {
  return (typeof id === 'string' && !/^\.{0,2}$|\p{Surrogate}/u.test(id)) || typeof id === 'number'
}

import type {Contract, Operation, Schema} from '../../contract.ts'
import type {JsonObject} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {resolve} from '../../testing/generate/resolve.ts'
import {toCount} from '../prefer.ts'

/** Items of a collection, with where they are in it. */
export interface SelectedPage {
  readonly items: readonly JsonObject[]
  /** The number of all that match. */
  readonly total: number
  /** The id of the last item, from which the next page goes on; undefined on the last page. */
  readonly next: string | undefined
}

/** Names that descriptions use, without case and punctuation. */
const limits = ['limit', 'pagesize', 'perpage', 'size', 'maxresults', 'top', 'first']
const offsets = ['offset', 'skip']
const pages = ['page', 'pagenumber']
const cursors = ['cursor', 'after', 'afterid', 'startingafter', 'pagetoken', 'nexttoken', 'continuationtoken', 'marker']

/** The items that a request for a list asks for: those with the values of its enumerations, ids and booleans, and one page of them if it has one. */
export function selectPage(
  all: readonly JsonObject[],
  url: URL,
  {contract, operation, members, idOf}: SelectPageOptions,
): SelectedPage {
  const items = all.filter((item) => matches(item, url, {contract, operation, members}))
  const given = ([names]: readonly [readonly string[]]) => {
    const name = operation.parameters.find((own) => own.in === 'query' && names.includes(plainName(own.name)))?.name
    return name === undefined ? undefined : (url.searchParams.get(name) ?? undefined)
  }
  const limit = toCount(given([limits])) ?? Infinity
  const cursor = given([cursors])
  const page = toCount(given([pages]))
  const start =
    cursor !== undefined
      ? items.findIndex((item) => idOf(item) === cursor) + 1
      : (toCount(given([offsets])) ?? (page === undefined || limit === Infinity ? 0 : Math.max(0, page - 1) * limit))
  const shown = items.slice(start, start + limit)
  const last = shown.at(-1)
  return {items: shown, total: items.length, next: last && start + limit < items.length ? idOf(last) : undefined}
}

export interface SelectPageOptions {
  readonly contract: Contract
  readonly operation: Operation
  /** The names of the members that items have. */
  readonly members: readonly string[]
  readonly idOf: (item: JsonObject) => string
}

/** The values of the members of a list's object that tell about a page, by what their names mean; only those that are named. */
export function membersOfPage(
  {items, total, next}: SelectedPage,
  names: readonly string[],
): readonly (readonly [string, unknown])[] {
  const meanings: readonly (readonly [RegExp, unknown])[] = [
    [/^(?:next.*|cursor|continuationtoken)$/, next ?? null],
    [/^(?:has(?:more|next|nextpage)|more)$/, next !== undefined],
    [/^(?:total.*|count)$/, total],
    [/^(?:size|pagesize)$/, items.length],
  ]
  return names.flatMap((name) => {
    const found = meanings.find(([pattern]) => pattern.test(plainName(name)))
    return found === undefined ? [] : [[name, found[1]] as const]
  })
}

function matches(item: JsonObject, url: URL, {contract, operation, members}: Omit<SelectPageOptions, 'idOf'>): boolean {
  return operation.parameters.every(({in: place, name, schema}) => {
    const given = place === 'query' ? url.searchParams.getAll(name).flatMap((text) => text.split(',')) : []
    const node = schema === undefined ? undefined : ownValue(contract.schemas, schema)?.node
    // A parameter of another meaning has the name of no member.
    if (given.length === 0 || node === undefined || !members.includes(name)) return true
    if (!isChoice(node) && !plainName(name).endsWith('id')) return true
    const value = ownValue(item, name)
    return [value].flat().some((one) => given.includes(String(one)))
  })
}

/** Tells whether a schema is of a few values that an item may be asked for: an enumeration, a boolean, or a list of such. */
function isChoice(schema: Schema): boolean {
  const {enum: values, type, items} = resolve(schema) ?? {}
  return values !== undefined || type?.[0] === 'boolean' || (items !== undefined && isChoice(items))
}

/** A name as services write it in one way or another, without case and punctuation. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

import {type JsonObject} from '../../json/object.ts'

type Item = JsonObject & {readonly id: string}

/** The page of a list that a URL asks for with `limit`, `after_id` and `before_id`. */
export function pageOf(items: readonly Item[], {searchParams}: URL): JsonObject {
  const limit = Number(searchParams.get('limit') ?? 20)
  const before = indexOf(items, searchParams.get('before_id'))
  const start = before === -1 ? indexOf(items, searchParams.get('after_id')) + 1 : Math.max(0, before - limit)
  const end = before === -1 ? start + limit : before
  const data = items.slice(start, end)
  return {
    data,
    has_more: before === -1 ? end < items.length : start > 0,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
  }
}

function indexOf(items: readonly Item[], id: string | null): number {
  return id === null ? -1 : items.findIndex((item) => item.id === id)
}

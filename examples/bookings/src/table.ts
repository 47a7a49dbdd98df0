/** Rows with ids that count up, such as `cabin-3`. */
export class Table<Row extends {id: string}> {
  readonly #name: string
  readonly #rows: Map<string, Row>
  #last: number

  constructor(name: string, rows: readonly Row[] = []) {
    this.#name = name
    this.#rows = new Map(rows.map((row) => [row.id, row]))
    this.#last = rows.length
  }

  all(): readonly Row[] {
    return [...this.#rows.values()]
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id)
  }

  add(row: Omit<Row, 'id'>): Row {
    const added = {...row, id: `${this.#name}-${++this.#last}`} as Row
    this.#rows.set(added.id, added)
    return added
  }

  /** Merges changes into a row; a null removes a member. */
  patch(id: string, changes: object): Row | undefined {
    const row = this.#rows.get(id)
    if (row === undefined) return undefined
    const patched = Object.fromEntries(
      Object.entries({...row, ...changes}).filter(([, value]) => value !== null),
    ) as Row
    this.#rows.set(id, patched)
    return patched
  }

  delete(id: string): boolean {
    return this.#rows.delete(id)
  }

  /** The rows behind a cursor, which is the id of the row before them. */
  page({limit = '20', cursor}: Readonly<Record<string, string>>, isWanted: (row: Row) => boolean) {
    const rows = this.all().filter(isWanted)
    const start = rows.findIndex(({id}) => id === cursor) + 1
    const items = rows.slice(start, start + Number(limit))
    const next = start + items.length < rows.length ? items.at(-1)?.id : undefined
    return {items, ...(next !== undefined && {next_cursor: next})}
  }
}

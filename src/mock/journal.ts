import {createRedactor, type Redactor} from '../http/credentials.ts'
import type {Answer, Refusal} from './answer.ts'

/** A request that a mock has answered. Credentials are left out. */
export interface JournalEntry {
  /** 1 for the first request that the mock received. */
  readonly number: number
  /** The time at which the request came, in ISO 8601. */
  readonly time: string
  readonly method: string
  readonly path: string
  /** The query without its question mark. Absent where there is none. */
  readonly query?: string
  readonly headers: Readonly<Record<string, string>>
  /** The parsed body. Absent where there is none, where it could not be read, or where it is longer than 262,144 characters or nested too deeply. */
  readonly body?: unknown
  readonly operationId?: string
  /** 0 where the connection broke before a response. */
  readonly status: number
  /** The name of the scenario that answered, or its number. */
  readonly scenario?: string
  /** The time until the response began. */
  readonly milliseconds: number
}

/** A request with its answer, as a mock hands them over to its journal. */
export interface Answered {
  readonly number: number
  readonly request: Request
  readonly answer: Answer
  readonly about: Pick<Refusal, 'operationId' | 'body'>
  /** The time at which the request came, in milliseconds. */
  readonly came: number
}

const mostEntries = 10_000
/** In characters of JSON. */
const longestBody = 262_144
const mostCharacters = 32 * 1024 * 1024

interface Kept {
  readonly entry: JournalEntry
  readonly scope: string
  readonly size: number
}

/** The requests that a mock has answered, by scope. It forgets the oldest where there are more than 10,000, or 32 MiB of them. */
export class Journal {
  #kept: Kept[] = []
  #size = 0
  readonly #most: {readonly entries: number; readonly characters: number}

  constructor(
    most: {readonly entries: number; readonly characters: number} = {entries: mostEntries, characters: mostCharacters},
  ) {
    this.#most = most
  }

  /** Adds a request to those of a scope. */
  add(scope: string, answered: Answered): JournalEntry {
    const entry = toEntry(answered)
    const size = scope.length + JSON.stringify(entry).length
    this.#kept.push({entry, scope, size})
    this.#size += size
    const {entries, characters} = this.#most
    while (this.#kept.length > entries || this.#size > characters) this.#size -= this.#kept.shift()!.size
    return entry
  }

  /** The requests of a scope, the oldest first. */
  entries(scope: string): readonly JournalEntry[] {
    return this.#kept.filter((kept) => kept.scope === scope).map(({entry}) => entry)
  }

  /** Forgets the requests of a scope. */
  clear(scope: string): void {
    this.#kept = this.#kept.filter((kept) => kept.scope !== scope)
    this.#size = this.#kept.reduce((sum, {size}) => sum + size, 0)
  }
}

function toEntry({number, request, answer, about, came}: Answered): JournalEntry {
  const redact = createRedactor()
  const {pathname, search} = new URL(request.url)
  const query = redact.query(search)
  const body = keptBody(about.body, redact)
  return {
    number,
    time: new Date(came).toISOString(),
    method: request.method,
    path: redact.path(pathname),
    ...(query !== '' && {query}),
    headers: redact.headers(request.headers),
    ...(body !== undefined && {body}),
    ...(about.operationId !== undefined && {operationId: about.operationId}),
    status: answer.delivery?.lost ? 0 : answer.status,
    ...(answer.scenario !== undefined && {scenario: answer.scenario}),
    milliseconds: Date.now() - came,
  }
}

function keptBody(body: unknown, redact: Redactor): unknown {
  try {
    const kept = redact.value(body)
    return kept !== undefined && JSON.stringify(kept).length <= longestBody ? kept : undefined
  } catch (error) {
    // It is nested too deeply for the call stack.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

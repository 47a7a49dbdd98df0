import {type Redactor, createRedactor} from '../../http/credentials.ts'
import type {FoundOperation} from '../../http/find-operation.ts'
import type {Issue} from '../../issue.ts'
import type {Exchange, ExchangePart} from '../../validate/index.ts'
import type {Observation, TapIssue, TapOptions, TappedRequest} from './tap-options.ts'

/** The issues of one exchange, reported without the credentials that it holds. */
export class ExchangeFindings {
  readonly issues: TapIssue[] = []
  readonly #options: TapOptions
  readonly #request: TappedRequest
  readonly #found: FoundOperation | undefined
  readonly #redactor: Redactor
  /** Values that were looked through already, so that messages which quote them are safe. */
  readonly #known = new WeakSet<object>()
  #areHeadersKnown = false

  constructor(request: TappedRequest, found: FoundOperation | undefined, options: TapOptions) {
    this.#options = options
    this.#request = request
    this.#found = found
    this.#redactor = createRedactor({names: credentialNames(options)})
  }

  /** Tells of each issue. `quoted` is the value that the messages may quote from. */
  report(part: ExchangePart, issues: readonly Issue[], quoted?: unknown): void {
    if (issues.length === 0) return
    this.#learn(quoted)
    const {method} = this.#request
    const url = new URL(this.#request.url)
    url.pathname = this.#redactor.path(url.pathname)
    url.search = this.#redactor.query(url.search)
    const about = {part, method, url: url.href, ...(this.#found && {operationId: this.#found.operationId})}
    for (const issue of issues) this.#tell({...issue, message: this.#redactor.message(issue.message), ...about})
  }

  /** The exchange without credentials. What is nested too deeply to be looked through is left out. */
  redact({request_headers: sent, response_headers: received, query, ...exchange}: Exchange): Exchange {
    const {headers, path, query: withoutPairs, text} = this.#redactor
    const kept = withoutPairs(query ?? '')
    return {
      ...exchange,
      url_path: path(exchange.url_path),
      ...(kept !== '' && {query: kept}),
      ...(sent && {request_headers: headers(Object.entries(sent))}),
      request: this.#value(exchange.request),
      ...(exchange.request_text !== undefined && {request_text: text(exchange.request_text)}),
      ...(exchange.request_base64 !== undefined && {request_base64: this.#bytes(exchange.request_base64)}),
      ...(received && {response_headers: headers(Object.entries(received))}),
      response: this.#value(exchange.response),
      sse: exchange.sse === null ? null : text(exchange.sse),
      ...(exchange.response_text !== undefined && {response_text: text(exchange.response_text)}),
      ...(exchange.response_base64 !== undefined && {response_base64: this.#bytes(exchange.response_base64)}),
    }
  }

  /** Forms with files have fields that are texts. */
  #bytes(base64: string): string {
    const binary = atob(base64)
    const kept = this.#redactor.text(binary)
    return kept === binary ? base64 : btoa(kept)
  }

  #value(body: unknown): unknown {
    try {
      return this.#redactor.value(body)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return null
    }
  }

  #learn(quoted: unknown): void {
    if (!this.#areHeadersKnown) {
      this.#areHeadersKnown = true
      this.#redactor.headers(this.#request.headers)
      this.#redactor.query(new URL(this.#request.url).search)
    }
    if (typeof quoted !== 'object' || quoted === null || this.#known.has(quoted)) return
    this.#known.add(quoted)
    this.#value(quoted)
  }

  #tell(issue: TapIssue): void {
    if (this.#options.onExchange) this.issues.push(issue)
    this.#options.onIssue(issue)
  }
}

const named = new WeakMap<TapOptions, readonly string[]>()

/** The names that the user gives, and those of the description's security schemes. */
export function credentialNames(options: TapOptions): readonly string[] {
  const known = named.get(options)
  if (known !== undefined) return known
  const schemes = Object.values(options.validator.contract.operations).flatMap(({security}) => security.flat())
  const names = [...new Set([...(options.redact ?? []), ...schemes.map(({name}) => name)])]
  named.set(options, names)
  return names
}

/** Takes the times of an exchange, which begins now. */
export interface Stopwatch {
  /** The response begins. */
  readonly begin: () => void
  readonly read: () => Pick<Observation, 'startedAt' | 'waited' | 'received'>
}

export function createStopwatch(): Stopwatch {
  const startedAt = new Date()
  const start = performance.now()
  let begun = start
  return {
    begin() {
      begun = performance.now()
    },
    read: () => ({startedAt, waited: begun - start, received: performance.now() - begun}),
  }
}

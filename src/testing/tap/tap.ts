import type {Issue} from '../../issue.ts'
import {createEventChecker, eventStreamOf, findOperation, type Exchange, type ExchangePart, type FoundOperation} from '../../validate/index.ts'
import {redactSecrets} from '../../validate/redact-secrets.ts'
import type {Sighting} from '../coverage/index.ts'
import {observe, type Observer} from './observe.ts'
import {createRedactor, type Redactor} from './redact.ts'
import {createStopwatch} from './stopwatch.ts'
import {observeBoth, observeStream, observeText} from './stream-observer.ts'
import type {TapIssue, TapOptions} from './tap-options.ts'

type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never
type SightingPart = Without<Sighting, 'operationId'>

/** Looks at one exchange while it goes on. */
export class Tap {
  readonly #options: TapOptions
  readonly #request: Request
  readonly #found: FoundOperation | undefined
  readonly #redact: Redactor
  readonly #stopwatch = createStopwatch()
  readonly #issues: TapIssue[] = []
  #body: Pick<Exchange, 'request'> = {request: null}

  constructor(request: Request, options: TapOptions) {
    this.#options = options
    this.#request = request
    this.#found = findOperation(options.validator.contract, request.method, new URL(request.url).pathname)
    this.#redact = createRedactor(this.#found?.operation.security.flat() ?? [])
  }

  lookAtRequest(text = ''): void {
    const {json, unparsed} = parse(text)
    this.#body = {request: json}
    if (unparsed !== undefined) return this.#reportMalformed('request', this.#request.headers)
    this.#count({part: 'request', value: json ?? undefined})
    // The headers are all known here, so that a missing one counts.
    const known = {status: 200, response: null, sse: null, request_headers: Object.fromEntries(this.#request.headers)}
    this.#check('request', this.#exchange(known))
  }

  /** The response, whose body is looked at while it is read. */
  passOn(response: Response): Response {
    this.#stopwatch.begin()
    if (response.body === null) {
      this.#observer(response).end()
      return response
    }
    const passed = new Response(observe(response.body, this.#observer(response)), response)
    // A constructed response knows neither; programs read them for their logs.
    return Object.defineProperties(passed, {url: {value: response.url}, redirected: {value: response.redirected}})
  }

  #observer({status, headers}: Response): Observer {
    const known = {status, request_headers: this.#redact.headers(this.#request.headers), response_headers: this.#redact.headers(headers)}
    const isStream = headers.get('content-type')?.startsWith('text/event-stream') === true
    if (!isStream) {
      return observeText((text, chunks) => {
        const {json, unparsed} = parse(text)
        const exchange = this.#exchange({...known, response: json, sse: null, ...(needsText(text, json) && {response_text: text})})
        this.#count({part: 'response', status, value: json})
        if (unparsed !== undefined) this.#reportMalformed('response', headers)
        this.#check('response', exchange)
        this.#record({...exchange, chunks})
      })
    }
    const kept = this.#options.onExchange && observeText((sse, chunks) => this.#record(this.#exchange({...known, response: null, sse, chunks})))
    return observeBoth(this.#streamObserver(), kept)
  }

  #streamObserver(): Observer | undefined {
    const {validator, protocol} = this.#options
    if (this.#found === undefined) return undefined
    const description = eventStreamOf(validator.contract, this.#found.operationId)
    return observeStream(createEventChecker({...description, ...(protocol && {protocol})}), (issues, value) => {
      this.#count({part: 'event', value})
      this.#report('stream', issues)
    })
  }

  #exchange(rest: Omit<Exchange, 'method' | 'url_path' | 'request'>): Exchange {
    const {pathname, search} = new URL(this.#request.url)
    return {method: this.#request.method, url_path: pathname, ...(search !== '' && {query: search.slice(1)}), ...this.#body, ...rest}
  }

  #count(seen: SightingPart): void {
    if (this.#found !== undefined) this.#options.coverage?.record({...seen, operationId: this.#found.operationId})
  }

  #check(part: ExchangePart, exchange: Exchange): void {
    const {issues} = this.#options.validator.validateExchange(exchange)
    this.#report(part, issues.filter((issue) => issue.part === part))
  }

  #report(part: ExchangePart, issues: readonly Issue[]): void {
    if (issues.length === 0) return
    const url = new URL(this.#request.url)
    url.search = this.#redact.query(url.search)
    const about = {part, method: this.#request.method, url: url.href, ...(this.#found && {operationId: this.#found.operationId})}
    for (const issue of issues) this.#tell({...issue, ...about})
  }

  #reportMalformed(part: ExchangePart, headers: Headers): void {
    if (!/[/+]json(?:\s*;|$)/i.test(headers.get('content-type') ?? '')) return
    this.#report(part, [{severity: 'error', code: 'malformed-body', path: '', message: 'Found a body that is not JSON, expected what its content type says.'}])
  }

  #tell(issue: TapIssue): void {
    if (this.#options.onExchange) this.#issues.push(issue)
    this.#options.onIssue(issue)
  }

  #record({query = '', ...exchange}: Exchange): void {
    const {onExchange} = this.#options
    if (onExchange === undefined) return
    const kept = this.#redact.query(query)
    const recorded = {...exchange, request: redacted(exchange.request), ...(kept !== '' && {query: kept})}
    onExchange(recorded, {issues: this.#issues, ...this.#stopwatch.read()})
  }
}

/** What is nested too deeply to be looked through is not recorded. */
function redacted(body: unknown): unknown {
  try {
    return redactSecrets(body)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return null
  }
}

/** Whether a replay needs the text of a body, since its value alone does not give the same bytes. */
function needsText(text: string, json: unknown): boolean {
  return text !== (json === null ? '' : JSON.stringify(json))
}

/** A body as an exchange holds it. */
function parse(text: string): {json: unknown; unparsed?: string} {
  if (text === '') return {json: null}
  try {
    return {json: JSON.parse(text.replace(/^\uFEFF/, ''))}
  } catch {
    return {json: null, unparsed: text}
  }
}

import type {Issue} from '../../issue.ts'
import {createEventChecker, eventStreamOf, findOperation, type Exchange, type ExchangePart, type FoundOperation} from '../../validate/index.ts'
import type {Sighting} from '../coverage/index.ts'
import {observe, type Observer} from './observe.ts'
import {redactHeaders} from './redact.ts'
import {observeBoth, observeStream, observeText} from './stream-observer.ts'
import type {TapOptions} from './tap-options.ts'

type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never
type SightingPart = Without<Sighting, 'operationId'>

/** Looks at one exchange while it goes on. */
export class Tap {
  readonly #options: TapOptions
  readonly #request: Request
  readonly #found: FoundOperation | undefined
  #body: Pick<Exchange, 'request'> = {request: null}

  constructor(request: Request, options: TapOptions) {
    this.#options = options
    this.#request = request
    this.#found = findOperation(options.validator.contract, request.method, new URL(request.url).pathname)
  }

  lookAtRequest(text = ''): void {
    const {json, unparsed} = parse(text)
    this.#body = {request: json}
    if (unparsed !== undefined) return
    this.#count({part: 'request', value: json ?? undefined})
    // The headers are all known here, so that a missing one counts.
    const known = {status: 200, response: null, sse: null, request_headers: Object.fromEntries(this.#request.headers)}
    this.#check('request', this.#exchange(known))
  }

  /** The response, whose body is looked at while it is read. */
  passOn(response: Response): Response {
    if (response.body === null) return response
    const passed = new Response(observe(response.body, this.#observer(response)), response)
    // A constructed response knows neither; programs read them for their logs.
    return Object.defineProperties(passed, {url: {value: response.url}, redirected: {value: response.redirected}})
  }

  #observer({status, headers}: Response): Observer {
    const {onExchange} = this.#options
    const known = {status, request_headers: redactHeaders(this.#request.headers), response_headers: redactHeaders(headers)}
    const isStream = headers.get('content-type')?.startsWith('text/event-stream') === true
    if (!isStream) {
      return observeText((text, chunks) => {
        const {json, unparsed} = parse(text)
        const exchange = this.#exchange({...known, response: json, sse: null, ...(unparsed !== undefined && {response_text: unparsed})})
        this.#count({part: 'response', status, value: json})
        this.#check('response', exchange)
        onExchange?.({...exchange, chunks})
      })
    }
    const kept = onExchange && observeText((sse, chunks) => onExchange(this.#exchange({...known, response: null, sse, chunks})))
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
    const {method, url} = this.#request
    const about = {part, method, url, ...(this.#found && {operationId: this.#found.operationId})}
    for (const issue of issues) this.#options.onIssue({...issue, ...about})
  }
}

/** A body as an exchange holds it. */
function parse(text: string): {json: unknown; unparsed?: string} {
  if (text === '') return {json: null}
  try {
    return {json: JSON.parse(text)}
  } catch {
    return {json: null, unparsed: text}
  }
}

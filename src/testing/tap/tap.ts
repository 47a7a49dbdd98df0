import {textOfBinary} from '../../http/binary.ts'
import {createResponse} from '../../http/create-response.ts'
import {type FoundOperation, findOperation} from '../../http/find-operation.ts'
import {isEventStream, isJson} from '../../http/media-type.ts'
import type {Issue} from '../../issue.ts'
import {checkFailed, guarded} from '../../validate/check-failed.ts'
import {
  type CutBy,
  type Exchange,
  type ExchangePart,
  createEventChecker,
  eventStreamOf,
  hasEventStream,
  isPartial,
} from '../../validate/index.ts'
import type {Sighting} from '../coverage/index.ts'
import {
  type CollectedBody,
  type ParsedBody,
  bytesAs,
  collectBody,
  headersOf,
  needsText,
  parse,
  tooLarge,
  tooLargeToRecord,
} from './body.ts'
import {malformedBody} from './check-texts.ts'
import {ExchangeFindings, createStopwatch, credentialNames} from './findings.ts'
import {type Observer, observe, observeAll} from './observe.ts'
import {observeStream} from './stream-observer.ts'
import {
  type ExchangeTexts,
  type TapOptions,
  defaultMaxBody,
  type TappedRequest,
  type TappedResponse,
} from './tap-options.ts'

type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never
type SightingPart = Without<Sighting, 'operationId'>

/** Looks at one exchange while it goes on. */
export class Tap {
  readonly #options: TapOptions
  readonly #request: TappedRequest
  readonly #found: FoundOperation | undefined
  readonly #findings: ExchangeFindings
  readonly #maxBody: number
  readonly #stopwatch = createStopwatch()
  readonly #pending: Promise<void>[] = []
  /** A page sees only some headers of a response from another origin. @see https://fetch.spec.whatwg.org/#concept-filtered-response-cors */
  #seen = {areResponseHeadersComplete: true}
  #sent: CollectedBody | undefined
  #parsed: ParsedBody | undefined
  /** False once it is recorded. A recording that leaves a body out would replay as something that never was. */
  #isRecordable = true

  constructor(request: TappedRequest, options: TapOptions) {
    this.#options = options
    this.#request = request
    this.#maxBody = options.maxBody ?? defaultMaxBody
    this.#found = findOperation(options.validator.contract, request.method, new URL(request.url))
    this.#findings = new ExchangeFindings(request, this.#found, options)
  }

  /** Sees the body of the request pass by, after its content codings. */
  requestObserver(): Observer {
    return collectBody(this.#maxBody, (body, cutBy) => {
      if (cutBy === undefined) this.lookAtRequest(body)
    })
  }

  /** Checks the request. A body that is undefined is longer than the limit. */
  lookAtRequest(body: CollectedBody | undefined): void {
    if (body === undefined) return this.leaveUnchecked('request', tooLarge(this.#maxBody))
    // The headers are all known here, so that a missing one counts.
    const known = {status: 200, sse: null, request_headers: Object.fromEntries(this.#request.headers)}
    this.#sent = body
    if (this.#isLong(body)) return this.#checkElsewhere('request', {...this.#head(), ...known}, '')
    const sent = this.#sentBody()
    if (this.#parsed?.isMalformed) return this.#findings.report('request', [malformedBody(this.#request.headers)])
    this.#count({part: 'request', value: sent.request ?? undefined})
    this.#check('request', {...this.#head(), ...known, ...sent, response: null})
  }

  /** The response, whose body is looked at while it is read. */
  passOn(response: Response): Response {
    const observer = this.responseObserver(response)
    const {body, headers, redirected, status, statusText, url} = response
    if (body === null) {
      void observer.end()
      return response
    }
    const passed = createResponse(observe(body, observer), {headers, status, statusText})
    // A constructed response knows neither; programs read them for their logs.
    return Object.defineProperties(passed, {url: {value: url}, redirected: {value: redirected}})
  }

  /** Sees the body of the response pass by, after its content codings. */
  responseObserver(response: TappedResponse): Observer {
    this.#stopwatch.begin()
    this.#seen = {areResponseHeadersComplete: response.type !== 'cors'}
    if (isEventStream(response.headers.get('content-type'))) {
      this.#check('response', {...this.#heads(response), request: null, response: null, sse: null})
      return observeAll([...this.#streamObservers(response)])
    }
    // Nothing is kept of what is neither checked nor recorded.
    const isWanted =
      this.#found !== undefined ||
      this.#options.onExchange !== undefined ||
      isJson(response.headers.get('content-type'))
    if (!isWanted) return {write: () => undefined, end: () => undefined}
    return collectBody(this.#maxBody, (body, cutBy) => this.#lookAtResponse(response, body, cutBy))
  }

  /** A part passes without a check, for the reason that the message gives. It is not recorded either. */
  leaveUnchecked(part: ExchangePart, {code, message}: Pick<Issue, 'code' | 'message'>): void {
    this.#isRecordable = false
    const also = this.#options.onExchange ? ' The exchange is not recorded either.' : ''
    this.#findings.report(part, [{severity: 'warning', code, path: '', message: `${message}${also}`}])
  }

  /** There came no response, since that side broke it off: the exchange is recorded with the status 0. */
  fail(cutBy: CutBy): void {
    this.#stopwatch.begin()
    const sent = {...this.#sentBody(), request_headers: Object.fromEntries(this.#request.headers)}
    this.#record({...this.#head(), ...sent, status: 0, response: null, sse: null, cut_by: cutBy})
  }

  /** Resolves when all checks of this exchange that take a while are through. */
  async settled(): Promise<void> {
    for (let count = 0; count < this.#pending.length; count++) await this.#pending[count]
  }

  #lookAtResponse(response: TappedResponse, body: CollectedBody | undefined, cutBy: CutBy | undefined): void {
    if (body === undefined) return this.leaveUnchecked('response', tooLarge(this.#maxBody))
    const {text, chunks} = body
    const {status, headers} = response
    const bytes = bytesAs('response_base64', body)
    const known = {...this.#heads(response), sse: null}
    const isElsewhere = this.#isLong(body) && !isPartial(cutBy)
    if (isElsewhere) {
      this.#checkElsewhere('response', {...known, response_text: text, ...bytes}, text)
      if (this.#options.onExchange === undefined) return
    }
    const {json, isMalformed} = parse(text, headers.get('content-type'))
    const received = {...bytes, ...(needsText(text, json) && {response_text: text}), ...(cutBy && {cut_by: cutBy})}
    const exchange = {...known, ...this.#sentBody(), response: json, ...received}
    if (!isElsewhere && !isPartial(cutBy)) {
      this.#count({part: 'response', status, value: json})
      if (isMalformed) this.#findings.report('response', [malformedBody(headers)])
      this.#check('response', exchange)
    }
    this.#record({...exchange, chunks})
  }

  *#streamObservers(response: TappedResponse): Generator<Observer, void> {
    const {validator, protocol, onExchange} = this.#options
    if (this.#found !== undefined && hasEventStream(this.#found.operation)) {
      const {operationId} = this.#found
      const report = (issues: readonly Issue[], value?: unknown) => {
        this.#count({part: 'event', value})
        this.#findings.report('stream', issues, value)
      }
      const checker = this.#attempt('stream', () =>
        createEventChecker({...eventStreamOf(validator.contract, operationId), ...(protocol && {protocol})}),
      )
      if (checker !== undefined) yield observeStream(checker, report, {maxEventSize: this.#maxBody})
    }
    if (onExchange === undefined) return
    yield collectBody(this.#maxBody, (body, cutBy) => {
      if (body === undefined) return this.leaveUnchecked('stream', tooLargeToRecord(this.#maxBody))
      const known = {...this.#heads(response), ...this.#sentBody()}
      const {text, base64, chunks} = body
      const sse = base64 === undefined ? text : textOfBinary(atob(base64))
      this.#record({...known, response: null, sse, chunks, ...(cutBy && {cut_by: cutBy})})
    })
  }

  #head(): Pick<Exchange, 'method' | 'url_path' | 'query'> {
    const {pathname, search} = new URL(this.#request.url)
    return {method: this.#request.method, url_path: pathname, ...(search !== '' && {query: search.slice(1)})}
  }

  /** All that is known of an exchange before its bodies. */
  #heads(response: TappedResponse) {
    return {...this.#head(), ...headersOf(this.#request, response), status: response.status}
  }

  #count(seen: SightingPart): void {
    const {operationId} = this.#found ?? {}
    if (operationId !== undefined)
      this.#attempt('request', () => this.#options.coverage?.record({...seen, operationId}))
  }

  #check(part: 'request' | 'response', exchange: Exchange): void {
    const result = this.#attempt(part, () => this.#options.validator.validateExchange(exchange, this.#seen))
    const issues = result?.issues.filter((issue) => issue.part === part) ?? []
    this.#findings.report(part, issues, exchange[part])
  }

  /** Tells bodies that, with that of the request, are checked elsewhere. */
  #isLong(body: CollectedBody): boolean {
    const length = body === this.#sent ? body.length : body.length + (this.#sent?.length ?? 0)
    return length >= (this.#options.offload?.from ?? Infinity)
  }

  #checkElsewhere(part: 'request' | 'response', exchange: ExchangeTexts['exchange'], response: string): void {
    const texts = {
      ...this.#seen,
      part,
      exchange: {...exchange, ...bytesAs('request_base64', this.#sent)},
      request: this.#sent?.text ?? '',
      response,
      redact: credentialNames(this.#options),
    }
    const checked = this.#attempt(part, () => this.#options.offload?.check(texts))
    const report = (issues: readonly Issue[]) => this.#findings.report(part, issues)
    if (checked !== undefined) this.#pending.push(checked.catch((cause: unknown) => [checkFailed(cause)]).then(report))
  }

  /** Parsed only when it is asked for, where the check has not done so. */
  #sentBody(): Pick<Exchange, 'request' | 'request_text' | 'request_base64'> {
    this.#parsed ??= parse(this.#sent?.text ?? '', this.#request.headers.get('content-type'))
    const {json, text} = this.#parsed
    return {request: json, ...(text !== undefined && {request_text: text}), ...bytesAs('request_base64', this.#sent)}
  }

  /** The result of `look`. An error that it throws becomes an issue: it is a fault of this program, and not of the traffic. */
  #attempt<Value>(part: ExchangePart, look: () => Value): Value | undefined {
    return guarded<Value | undefined>(look, (issue) => {
      this.#findings.report(part, [issue])
      return undefined
    })
  }

  #record(exchange: Exchange): void {
    const {onExchange} = this.#options
    if (onExchange === undefined || !this.#isRecordable) return
    this.#isRecordable = false
    const times = this.#stopwatch.read()
    const tell = () => onExchange(this.#findings.redact(exchange), {issues: this.#findings.issues, ...times})
    if (this.#pending.length === 0) tell()
    else this.#pending.push(Promise.all(this.#pending).then(tell))
  }
}

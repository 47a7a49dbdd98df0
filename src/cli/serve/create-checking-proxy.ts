import type {IncomingMessage} from 'node:http'
import {endToEnd, type RawHeaders} from '../../http/framing.ts'
import type {HttpExchange, HttpHandler} from '../../mock/server.ts'
import {Tap, type Observer, type TapOptions} from '../../testing/index.ts'
import {decoded} from './decode-body.ts'
import {type BrokenOff, forward} from './forward.ts'
import {describeFailure} from './start-listener.ts'

export interface ProxyOptions extends TapOptions {
  /** The URL of the service, without a slash at the end. */
  readonly target: string
  /** Called with the reason why the service gave no response. */
  readonly onFailure: (reason: string) => void
}

export interface CheckingProxy {
  /** Passes a request on, and checks what passes. Where the service gives no response, the client learns so with 502. */
  readonly handle: HttpHandler
  /** Resolves when all is checked that has passed. */
  readonly settled: () => Promise<void>
}

/** A proxy before the service at `target`. */
export function createCheckingProxy({target, onFailure, ...options}: ProxyOptions): CheckingProxy {
  const checks = new UnderWay()

  async function pass(exchange: HttpExchange): Promise<void> {
    const {incoming, outgoing} = exchange
    const tap = new Tap(toTapped(incoming), options)
    try {
      await forward(exchange, {
        target,
        request: observerOf(tap, 'request', incoming),
        observeResponse: (response) => observerOf(tap, 'response', response),
      })
    } catch (error) {
      const {by, cause} = error as BrokenOff
      if (!outgoing.headersSent) tap.fail(by)
      // A client that leaves is no failure.
      if (by !== 'service') return
      if (outgoing.headersSent)
        return onFailure(`The answer of the service at ${target} broke off: ${describeFailure(cause)}`)
      const title = `The service at ${target} gave no answer: ${describeFailure(cause)}`
      onFailure(title)
      answerBadGateway(exchange, title)
    } finally {
      void checks.add(tap.settled())
    }
  }

  return {
    handle: (exchange) => checks.add(pass(exchange)),
    settled: () => checks.settled(),
  }
}

/** The tap is on this side of the proxy: the service may live below a path that the description does not know. */
function toTapped({method = 'GET', url = '/', headers, rawHeaders}: IncomingMessage) {
  return {method, url: `http://${headers.host ?? 'localhost'}${url}`, headers: toHeaders(rawHeaders)}
}

function observerOf(tap: Tap, part: 'request' | 'response', message: IncomingMessage): Observer {
  const head = {status: message.statusCode ?? 0, headers: toHeaders(message.rawHeaders)}
  const observer = part === 'request' ? tap.requestObserver() : tap.responseObserver(head)
  const onUndecodable = (reason: string) => tap.leaveUnchecked(part, {code: 'undecodable-body', message: reason})
  return decoded(observer, {coding: message.headers['content-encoding'], onUndecodable})
}

function toHeaders(raw: RawHeaders): Headers {
  return new Headers(endToEnd(raw))
}

function answerBadGateway({incoming, outgoing}: HttpExchange, title: string): void {
  const body = JSON.stringify({status: 502, title})
  const close = incoming.complete ? {} : {connection: 'close'}
  outgoing
    .writeHead(502, {'content-type': 'application/problem+json', 'content-length': Buffer.byteLength(body), ...close})
    .end(incoming.method === 'HEAD' ? '' : body)
}

/** The work that has begun and has not ended. */
class UnderWay {
  readonly #all = new Set<Promise<void>>()

  add(one: Promise<void>): Promise<void> {
    this.#all.add(one)
    const leave = () => void this.#all.delete(one)
    one.then(leave, leave)
    return one
  }

  async settled(): Promise<void> {
    while (this.#all.size > 0) await Promise.allSettled(this.#all)
  }
}

import {isJsonObject, type JsonObject, objectAt, objects} from '../../../src/json/object.ts'
import type {Mock} from '../../../src/mock/index.ts'
import {decodeText, encode} from '../../../src/sse/index.ts'

/** A server with one fault: a change of what a right one receives or sends. */
export type Mutate = (server: Mock) => Mock

/** A request as mutations see it. */
export interface Seen {
  readonly request: Request
  readonly path: string
  readonly body: JsonObject
  readonly number: number
}

type Edit<Value> = (value: Value, seen: Seen) => Value | undefined

/** Sees each request with its body. */
function seeing(handle: (seen: Seen, pass: (request?: Request) => Promise<Response>) => Promise<Response>): Mutate {
  return (server) => {
    let number = 0
    return async (input, init) => {
      const request = new Request(input, init)
      const text = await request.clone().text()
      const seen = {request, path: new URL(request.url).pathname, body: parse(text), number: ++number}
      return handle(seen, (other = request) => server(other))
    }
  }
}

function parse(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : {}
  } catch {
    return {}
  }
}

/** Answers in place of the server where it likes. */
export function answering(respond: (seen: Seen) => Response | undefined): Mutate {
  return seeing(async (seen, pass) => respond(seen) ?? pass())
}

/** Changes responses. */
export function responding(change: (response: Response, seen: Seen) => Response | Promise<Response>): Mutate {
  return seeing(async (seen, pass) => change(await pass(), seen))
}

/** Takes requests that it should refuse: the server gets others in their place. */
export function taking(repair: Edit<JsonObject>): Mutate {
  return seeing(async (seen, pass) => {
    const body = seen.request.method === 'POST' && seen.path === '/v1/messages' ? repair(seen.body, seen) : undefined
    return body === undefined ? pass() : pass(withBody(seen.request, JSON.stringify(body)))
  })
}

/** Changes the headers of requests before the server sees them. */
export function takingHeaders(change: (headers: Headers, seen: Seen) => void): Mutate {
  return seeing(async (seen, pass) => {
    const headers = new Headers(seen.request.headers)
    change(headers, seen)
    return pass(new Request(seen.request, {headers}))
  })
}

export function withBody({method, url, headers, signal}: Request, body: string): Request {
  return new Request(url, {method, headers, signal, body})
}

const error = (type: string, message: string) => ({type: 'error', error: {type, message}})

/** A refusal in the right envelope. */
export function refusal(status = 400, type = 'invalid_request_error', message = 'Not supported'): Response {
  return Response.json(error(type, message), {status, headers: {'request-id': 'req_1'}})
}

/** Refuses what it should take. */
export function refusing(isRefused: (body: JsonObject, seen: Seen) => boolean, status = 400): Mutate {
  return answering((seen) => {
    const isMeant = seen.request.method === 'POST' && seen.path === '/v1/messages' && isRefused(seen.body, seen)
    return isMeant ? refusal(status, status < 500 ? 'invalid_request_error' : 'api_error') : undefined
  })
}

export const isMessage = ({path, request}: Seen) => path === '/v1/messages' && request.method === 'POST'
const isStream = (response: Response) => response.headers.get('content-type')?.startsWith('text/event-stream') === true

function replaced(response: Response, body: BodyInit | null, headers = response.headers): Response {
  const own = new Headers(headers)
  own.delete('content-length')
  return new Response(body, {status: response.status, headers: own})
}

/** Changes whole messages that do not stream. */
export function messages(edit: Edit<JsonObject>): Mutate {
  return responding(async (response, seen) => {
    if (!isMessage(seen) || !response.ok || isStream(response)) return response
    const message = parse(await response.text())
    return replaced(response, JSON.stringify(edit(message, seen) ?? message))
  })
}

/** An event as its data. */
export type EventData = JsonObject & {type?: string}

/** Changes the events of streams, which still come one by one. */
export function events(edit: Edit<EventData[]>): Mutate {
  return texts((text, seen) => {
    const data = decodeText(text).map((event) => JSON.parse(event.data) as EventData)
    return (edit(data, seen) ?? data).map((event) => encode({event: String(event.type), data: JSON.stringify(event)}))
  })
}

/** Changes the texts of streams. */
export function texts(edit: (text: string, seen: Seen) => readonly string[]): Mutate {
  return responding(async (response, seen) => {
    if (!isMessage(seen) || !response.ok || !isStream(response)) return response
    const pieces = edit(await response.text(), seen).values()
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const {done, value} = pieces.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
    })
    return replaced(response, body)
  })
}

/** Changes both messages and what starts and ends their streams. */
export function anyMessage(edit: Edit<JsonObject>): Mutate {
  return (server) =>
    messages(edit)(
      events((list, seen) =>
        list.map((event) =>
          event.type === 'message_start' ? {...event, message: edit(objectAt(event, 'message'), seen)} : event,
        ),
      )(server),
    )
}

/** Changes refusals. */
export function refusals(change: (response: Response, json: JsonObject, seen: Seen) => Response | undefined): Mutate {
  return responding(async (response, seen) => {
    if (response.status < 400) return response
    const text = await response.text()
    const right = replaced(response, seen.request.method === 'HEAD' ? null : text)
    return change(right, parse(text), seen) ?? right
  })
}

/** A response with another body or other headers. */
export function changed(
  response: Response,
  body: BodyInit | null,
  change: (headers: Headers) => void = () => {},
): Response {
  const headers = new Headers(response.headers)
  change(headers)
  return replaced(response, body, headers)
}

/** The content blocks of a message. */
export const contentOf = (message: JsonObject): readonly JsonObject[] => objects(message.content)

/** An object without some of its members. */
export function without({...object}: JsonObject, ...names: string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
}

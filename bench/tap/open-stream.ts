import {Agent, request, type IncomingMessage} from 'node:http'

/** The stream that is asked of the service. */
export interface Asked {
  readonly deltas?: number
  /** Of the text of a delta, in bytes. */
  readonly size?: number
  /** Milliseconds after each delta. */
  readonly pace?: number
  readonly milliseconds?: number
}

const agent = new Agent({keepAlive: true})
const body = JSON.stringify({model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}], stream: true})

/** A stream of the service, read by a client that buffers nothing of its own. */
export function openStream(url: string, asked: Asked): Promise<IncomingMessage> {
  const wanted = Object.entries<number>({deltas: Number.MAX_SAFE_INTEGER, ...asked}).map(
    ([name, value]): [string, string] => [`x-${name}`, String(value)],
  )
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-api-key': 'example-key',
    'anthropic-version': '2023-06-01',
    ...Object.fromEntries(wanted),
  }
  return new Promise((resolve, reject) => {
    request(`${url}/v1/messages`, {method: 'POST', headers, agent}, resolve).on('error', reject).end(body)
  })
}

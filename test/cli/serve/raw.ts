import {once} from 'node:events'
import {createServer, connect, type Server, type Socket, type AddressInfo} from 'node:net'

/** A service that answers raw bytes, and keeps all bytes that arrive. */
export interface RawService extends AsyncDisposable {
  readonly url: string
  /** The bytes that arrived on each connection. */
  readonly received: readonly string[]
  /** The bytes of all connections, one after the other. */
  readonly bytes: () => string
}

/** `answer` gets what has come of a connection so far, and is asked with each chunk. */
export async function startRawService(answer: (soFar: string, socket: Socket) => void): Promise<RawService> {
  const received: string[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    const index = received.push('') - 1
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    socket.on('data', (chunk) => {
      const soFar = `${received[index]!}${chunk.toString('latin1')}`
      received[index] = soFar
      answer(soFar, socket)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    bytes: () => received.join(''),
    [Symbol.asyncDispose]: close,
  }
}

/** A service that reads requests as the standard says, strictly, and answers each with 200. */
export async function startStrictService(): Promise<RawService & {readonly requests: readonly RawRequest[]}> {
  const requests: RawRequest[] = []
  const taken = new WeakMap<Socket, number>()
  const service = await startRawService((soFar, socket) => {
    for (;;) {
      const request = readRequest(soFar.slice(taken.get(socket) ?? 0))
      if (request === undefined) return
      taken.set(socket, (taken.get(socket) ?? 0) + request.length)
      requests.push(request)
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')
    }
  })
  return {...service, requests}
}

export interface RawRequest {
  readonly line: string
  readonly headers: readonly string[]
  readonly body: string
  /** Of the whole request. */
  readonly length: number
}

/** The first request in the bytes, if it is there in full. @throws where its framing is not that of the standard. */
function readRequest(bytes: string): RawRequest | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [line = '', ...headers] = bytes.slice(0, end).split('\r\n')
  const valueOf = (name: string) =>
    headers
      .filter((header) => header.toLowerCase().startsWith(`${name}:`))
      .map((header) => header.slice(name.length + 1).trim())
  const [lengths, codings] = [valueOf('content-length'), valueOf('transfer-encoding')]
  if (lengths.length + codings.length > 1) throw new Error(`Two framings: ${bytes.slice(0, end)}`)
  const rest = bytes.slice(end + 4)
  const body = codings.length > 0 ? readChunks(rest) : readLength(rest, Number(lengths[0] ?? 0))
  return body && {line, headers, body: body.text, length: end + 4 + body.length}
}

function readLength(rest: string, length: number) {
  return rest.length < length ? undefined : {text: rest.slice(0, length), length}
}

function readChunks(rest: string) {
  let at = 0
  let text = ''
  for (;;) {
    const lineEnd = rest.indexOf('\r\n', at)
    if (lineEnd === -1) return undefined
    const size = Number.parseInt(rest.slice(at, lineEnd), 16)
    at = lineEnd + 2
    if (size === 0) break
    if (rest.length < at + size + 2) return undefined
    text += rest.slice(at, at + size)
    at += size + 2
  }
  const trailers = /^(?:[^\r\n]+\r\n)*\r\n/.exec(rest.slice(at))
  return trailers === null ? undefined : {text, length: at + trailers[0].length}
}

/** Sends raw bytes, and gives what comes back until the other side closes. With `until`, it leaves once that has come. */
export async function talk(url: string, bytes: string | readonly string[], until?: RegExp): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => undefined)
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1')
    if (until?.test(text)) socket.destroy()
  })
  for (const part of typeof bytes === 'string' ? [bytes] : bytes) socket.write(Buffer.from(part, 'latin1'))
  await once(socket, 'close')
  return text
}

/** The statuses of the responses in a text. */
export function statusesOf(text: string): number[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))
}

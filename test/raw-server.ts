import {once} from 'node:events'
import net, {type AddressInfo, type Socket} from 'node:net'
import {onTestFinished} from 'vitest'

/** A server that answers each request with the same bytes, whether they are HTTP or not, and the heads of the requests that it got. */
export async function serveRaw(...chunks: readonly (string | Uint8Array)[]): Promise<{url: string; heads: string[]}> {
  const heads: string[] = []
  const sockets = new Set<Socket>()
  const server = net.createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', (bytes) => {
      heads.push(String(bytes).split('\r\n\r\n')[0]!)
      for (const chunk of chunks) socket.write(chunk)
      socket.end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heads}
}

/** The bytes of a response with a body. */
export function respond(
  status: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array = '',
): readonly (string | Uint8Array)[] {
  const lines = Object.entries({...headers, 'content-length': Buffer.byteLength(body), connection: 'close'})
  return [`HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`, body]
}

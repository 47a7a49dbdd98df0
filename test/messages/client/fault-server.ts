import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** Answers one request. Whatever it leaves open is torn down when the server closes. */
export type Serve = (response: ServerResponse, request: IncomingMessage) => void

/** A loopback server that gives every request the same treatment. */
export interface FaultServer {
  readonly baseUrl: string
  /** The number of requests that arrived. */
  readonly requests: () => number
  /** The number of requests in progress: neither answered to the end nor given up by the client. */
  readonly underway: () => number
  readonly close: () => Promise<void>
}

export async function startFaultServer(serve: Serve): Promise<FaultServer> {
  let count = 0
  const underway = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    count += 1
    underway.add(response)
    response.on('close', () => underway.delete(response))
    request.resume().on('end', () => serve(response, request))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: baseUrlOf(server),
    requests: () => count,
    underway: () => underway.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The address of a port where nobody listens. */
export async function unusedBaseUrl(): Promise<string> {
  const server = await startFaultServer(() => undefined)
  await server.close()
  return server.baseUrl
}

function baseUrlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

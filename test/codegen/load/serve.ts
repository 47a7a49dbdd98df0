import http from 'node:http'
import https from 'node:https'
import type {AddressInfo} from 'node:net'
import {onTestFinished} from 'vitest'
import {certificate} from './certificate.ts'

export interface Served {
  readonly port: number
  /** The paths that were asked for, and a line for each connection that asked for none. */
  readonly heard: string[]
}

/** A server on a free port of this machine, for the time of a test. */
export async function serve(answer: http.RequestListener, {isSecure = false} = {}): Promise<Served> {
  const heard: string[] = []
  const listener: http.RequestListener = (request, response) => {
    heard.push(request.url ?? '')
    answer(request, response)
  }
  const server = isSecure ? https.createServer(certificate, listener) : http.createServer(listener)
  server.on('connection', () => heard.push('connection'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {port: (server.address() as AddressInfo).port, heard}
}

import {serve, type ServerType} from '@hono/node-server'
import {listen} from 'messages-openapi/mock'
import {http} from 'msw'
import {setupServer} from 'msw/node'
import {createHandlers, createMock} from '../src/api/index.js'
import {createService} from '../src/server.ts'

/** A service that tests talk to. */
export interface Service {
  readonly url: string
  readonly fetch: typeof globalThis.fetch
  readonly stop: () => unknown
}

const {fetch} = globalThis

/** The mock in this process, the mock behind a port, the mock behind msw, and the service itself. */
export const services = {
  async mock(): Promise<Service> {
    const mock = createMock({stateful: true})
    return {
      url: 'https://cabins.example/v1',
      fetch: (input, init) => mock(input as Request, init),
      stop: () => undefined,
    }
  },
  async listener(): Promise<Service> {
    const {url, close} = await listen(createMock({stateful: true}))
    return {url: `${url}/v1`, fetch, stop: close}
  },
  async msw(): Promise<Service> {
    const server = setupServer(...createHandlers(http, {mock: createMock({stateful: true})}))
    server.listen({onUnhandledRequest: 'error'})
    return {
      url: 'https://cabins.example/v1',
      fetch: (input, init) => globalThis.fetch(input, init),
      stop: () => server.close(),
    }
  },
  async hono(): Promise<Service> {
    const server = await new Promise<ServerType>((resolve) => {
      const started: ServerType = serve({fetch: createService().fetch, port: 0, hostname: '127.0.0.1'}, () =>
        resolve(started),
      )
    })
    const {port} = server.address() as {port: number}
    return {url: `http://127.0.0.1:${port}/v1`, fetch, stop: () => server.close()}
  },
}

import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {requestBody, requestParameters} from '../../../scripts/descriptions/draw-request.ts'
import {createClient} from '../../../src/client/index.ts'
import {createGenerator} from '../../../src/testing/generate/index.ts'
import {isInstalled, type RunningServer, startServer} from '../../servers/start-servers.ts'
import {compileModules, type Modules} from '../../validate/compile.ts'

interface Description {
  readonly openapi: string
  readonly info: object
  readonly security?: unknown
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

type Method = (first: unknown, options?: object) => Promise<unknown>

/** A folder of descriptions of other services, of which those are tried that the servers can read. */
const folder = process.env.DESCRIPTIONS ?? ''
const files =
  folder === '' ? [] : readdirSync(folder).filter((file) => /^(?:petstore|train|github)\.(?:ya?ml|json)$/.test(file))
const mostPaths = 50

describe.skipIf(!isInstalled || files.length === 0).each(files)('%s', (file) => {
  describe.each(['express-openapi-validator', 'openapi-backend'] as const)('%s', (name) => {
    let server: RunningServer
    let modules: Modules

    beforeAll(async () => {
      const description = partOf(parse(readFileSync(path.join(folder, file), 'utf8')) as Description)
      server = await startServer(name, withTypes(description), {answer: 'mock'})
      modules = await compileModules(description)
    })
    afterAll(() => server.close())

    test('takes the requests of all operations, and gives responses that the client reads', async () => {
      const {contract, routes} = modules
      const generator = createGenerator(contract)
      const client = createClient({routes, baseUrl: server.baseUrl, credentials: null}) as unknown as Record<
        string,
        Method
      >
      const failures: string[] = []
      for (const [operationId, operation] of Object.entries(contract.operations)) {
        try {
          const route = routes[operationId]!
          const params = requestParameters(operation.parameters, generator)
          if (route.hasBody) await client[operationId]!(requestBody(operation, route, generator), {params})
          else await client[operationId]!(params)
        } catch (error) {
          failures.push(`${operationId}: ${String(error)}`)
        }
      }
      expect(failures).toEqual([])
    })
  })
})

/** Without `nullable` where there is no `type`, which the standard ignores and a server refuses. */
function withTypes(description: object): object {
  const text = JSON.stringify(description, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('nullable' in value) || 'type' in value) return value
    const {nullable: _nullable, ...rest} = value
    return rest
  })
  return JSON.parse(text) as object
}

/** Some paths, from the first to the last, with the components that they need, at one server without a base path. */
function partOf({openapi, info, security, paths, components = {}}: Description): object {
  const entries = Object.entries(paths)
  const step = Math.max(1, entries.length / mostPaths)
  const chosen = entries.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
  const needed = new Set<string>()
  const collect = (value: unknown): void => {
    for (const [, kind = '', name = ''] of JSON.stringify(value).matchAll(/"#\/components\/(\w+)\/([^"/]+)"/g)) {
      if (needed.has(`${kind}/${name}`)) continue
      needed.add(`${kind}/${name}`)
      collect(components[kind]?.[name])
    }
  }
  collect(chosen)
  const kept = Object.entries(components).map(([kind, named]): [string, object] => [
    kind,
    kind === 'securitySchemes'
      ? named
      : Object.fromEntries(Object.entries(named).filter(([name]) => needed.has(`${kind}/${name}`))),
  ])
  return {
    openapi,
    info: {...info, description: ''},
    servers: [{url: '/'}],
    paths: Object.fromEntries(chosen),
    components: Object.fromEntries(kept),
    ...(security === undefined ? {} : {security}),
  }
}

import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createClient} from '../../../src/client/index.ts'
import type {Route} from '../../../src/route.ts'
import {describeDepot, expectedOf, nameOf, type Row, rowsFor, type ServerName} from '../../servers/depot.ts'
import {isInstalled, type Read, type RunningServer, startServer} from '../../servers/start-servers.ts'
import {compileModules} from '../../validate/compile.ts'

type Method = (first: unknown, options?: object) => Promise<Read>

if (!isInstalled)
  process.stdout.write('Skipped: the servers of other hands, which `npm ci` in test/servers installs.\n')

describe.skipIf(!isInstalled).each(['express-openapi-validator', 'openapi-backend'] as const)(
  '%s',
  (name: ServerName) => {
    let server: RunningServer
    let routes: Readonly<Record<string, Route>>

    beforeAll(async () => {
      server = await startServer(name, describeDepot(name))
      routes = (await compileModules(describeDepot())).routes
    })
    afterAll(() => server.close())

    const call = ({operationId, parameter, given}: Row): Promise<Read> => {
      const client = createClient({routes, baseUrl: server.baseUrl, credentials: null}) as unknown as Record<
        string,
        Method
      >
      return client[operationId]!(parameter ? {[nameOf(parameter.in)]: given} : given)
    }

    test.each(rowsFor(name).map((row) => [row.operationId, row] as const))(
      'reads what was sent: %s',
      async (_, row) => {
        const read = await call(row)
        const {in: place} = row.parameter ?? {}
        const found = place ? read[place][nameOf(place).toLowerCase()] : read.body
        expect({operationId: read.operationId, found}).toEqual({
          operationId: row.operationId,
          found: expectedOf(row, name),
        })
      },
    )
  },
)

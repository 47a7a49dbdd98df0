import {beforeAll, expect, test} from 'vitest'
import {createClient} from '../../src/client/index.ts'
import {createMock} from '../../src/mock/index.ts'
import {createValidator} from '../../src/validate/index.ts'
import {compileModules, type Modules} from '../validate/compile.ts'

type Method = (...given: unknown[]) => Promise<unknown>

const trips = {type: 'array', items: {type: 'string'}}
const page = {type: 'object', required: ['trips'], properties: {trips}}
const example = {trips: ['a']}
const profile = 'application/vnd.trips+json; profile="https://trips.example/p,1"'

/** Media types whose parameters tell one format from another. */
const description = {
  openapi: '3.1.0',
  info: {title: 'Trips', version: '1'},
  servers: [{url: 'https://trips.example'}],
  paths: {
    '/trips': {
      get: {
        operationId: 'listTrips',
        responses: {
          200: {
            description: 'Trips.',
            content: {
              'application/json;v=1': {schema: trips, example: ['a']},
              'application/json;v=2': {schema: page, example},
            },
          },
        },
      },
      post: {
        operationId: 'addTrip',
        requestBody: {required: true, content: {'application/json;v=2;charset=utf-8': {schema: page}}},
        responses: {201: {description: 'Added.', content: {[profile]: {schema: page, example}}}},
      },
    },
  },
}

let modules: Modules
let client: Record<string, Method>
const requests: Request[] = []
beforeAll(async () => {
  modules = await compileModules(description)
  const {contract, examples, routes} = modules
  const mock = createMock({contract, examples, validator: createValidator(contract)})
  const fetch = (request: Request) => (requests.push(request.clone()), mock(request))
  client = createClient({routes, fetch, credentials: null})
})

async function exchangeOf(call: Promise<unknown>) {
  const value = await call
  const {headers} = requests.at(-1)!
  return {value, accept: headers.get('accept'), contentType: headers.get('content-type')}
}

test('a client asks for the format that its types are of, and for another one where its caller names it', async () => {
  const first = 'application/json; v=1'
  const second = 'application/json; v=2'
  expect(await exchangeOf(client.listTrips!())).toMatchObject({accept: first, value: ['a']})
  const other = client.listTrips!({}, {accept: second})
  expect(await exchangeOf(other)).toMatchObject({accept: second, value: {trips: ['a']}})
})

test('a body is sent with the parameters of its media type, and its response read whatever its parameters', async () => {
  const added = await exchangeOf(client.addTrip!({trips: []}))
  expect(added).toMatchObject({contentType: 'application/json; v=2', accept: profile, value: {trips: ['a']}})
})

test.each([
  ['application/json; v=1', ['a'], []],
  ['application/json;v=2;charset=utf-8', {trips: []}, []],
  ['application/json; v=2', ['a'], ['wrong-type']],
  ['application/json; v=3', ['a'], ['wrong-content-type']],
])('a response of "%s" is checked as one of its format', (contentType, body, codes) => {
  const {validateResponse} = createValidator(modules.contract)
  const {issues} = validateResponse('listTrips', 200, body, {contentType})
  expect(issues.map(({code}) => code)).toEqual(codes)
})

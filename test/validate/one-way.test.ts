import {beforeAll, expect, test} from 'vitest'
import type {Contract} from '../../src/contract.ts'
import {createValidator} from '../../src/validate/index.ts'
import {compile, described} from './compile.ts'

const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})
const json = (schema: object) => ({content: {'application/json': {schema}}})
const names = ['Car', 'Element', 'ViaRef', 'Holder', 'Login']

let contract: Contract
beforeAll(async () => {
  contract = await compile({
    openapi: '3.1.0',
    info: {title: 'Cars', version: '1'},
    paths: Object.fromEntries(
      names.map((name) => [
        `/${name}`,
        {
          post: {
            operationId: name,
            requestBody: {required: true, ...json(ref(name))},
            responses: {'200': json(ref(name))},
          },
        },
      ]),
    ),
    webhooks: {
      made: {
        post: {
          operationId: 'carWasMade',
          requestBody: {required: true, ...json(ref('Car'))},
          responses: {'200': json(ref('Login'))},
        },
      },
    },
    components: {
      schemas: {
        Car: {type: 'object', required: ['id', 'name'], allOf: [ref('Partial')]},
        Partial: {type: 'object', properties: {id: {type: 'string', readOnly: true}, name: {type: 'string'}}},
        Element: {allOf: [ref('Partial'), {required: ['id', 'name']}]},
        Ident: {type: 'string', readOnly: true},
        ViaRef: {type: 'object', required: ['id'], properties: {id: ref('Ident'), name: {type: 'string'}}},
        Holder: {type: 'object', properties: {cars: {type: 'array', items: ref('Car')}}},
        Login: {
          type: 'object',
          required: ['name', 'password'],
          properties: {name: {type: 'string'}, password: {type: 'string', writeOnly: true}},
        },
      },
    },
  })
})

const codes = ({issues}: {issues: readonly {code: string; path: string}[]}) =>
  issues.map(({code, path}) => `${code} ${path}`)
const sent = (name: string, body: unknown) => codes(createValidator(contract).validateRequest(name, body))
const received = (name: string, body: unknown) => codes(createValidator(contract).validateResponse(name, 200, body))

test.each(['Car', 'Element', 'ViaRef'])('%s needs its readOnly id in responses alone', (name) => {
  expect(sent(name, {name: 'x'})).toEqual([])
  expect(received(name, {name: 'x'})).toEqual(['missing-property /id'])
  expect(received(name, {id: 'i', name: 'x'})).toEqual([])
})

test('a readOnly property in a request is a warning, also within lists', () => {
  const {valid, issues} = createValidator(contract).validateRequest('Holder', {
    cars: [{name: 'x'}, {id: 'i', name: 'x'}],
  })
  expect(valid).toBe(true)
  expect(issues).toMatchObject([{severity: 'warning', code: 'read-only-property', path: '/cars/1/id'}])
})

test('a writeOnly property is required in requests, and an error in responses', () => {
  expect(sent('Login', {name: 'x'})).toEqual(['missing-property /password'])
  expect(received('Login', {name: 'x'})).toEqual([])
  expect(received('Login', {name: 'x', password: 'p'})).toEqual(['write-only-property /password'])
})

test('what a webhook carries comes from the service, and its response goes there', () => {
  expect(sent('carWasMade', {name: 'x'})).toEqual(['missing-property /id'])
  expect(sent('carWasMade', {id: 'i', name: 'x'})).toEqual([])
  expect(received('carWasMade', {name: 'x'})).toEqual(['missing-property /password'])
  expect(received('carWasMade', {name: 'x', password: 'p'})).toEqual([])
})

test('a contract in which no property goes one way says so, and none of its schemas is read to find it out', async () => {
  const {schemas} = await compile(described({Bike: {type: 'object', properties: {name: {type: 'string'}}}}))
  expect([schemas.Bike?.reachesOneWay, contract.schemas.Car?.reachesOneWay]).toEqual([false, undefined])
})

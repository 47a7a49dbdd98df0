import {expect, test} from 'vitest'
import {contract as messages} from '#generated/documented/contract.js'
import type {Contract} from '../../src/contract.ts'
import {findOperation} from '../../src/http/find-operation.ts'
import {queryOf} from '../../src/http/pairs.ts'
import {ownValue} from '../../src/json/own.ts'
import {type ArrivingBody, ServerRequest} from '../../src/server/arrival.ts'
import {ServerValidator} from '../../src/server/server-validator.ts'
import {generateValue} from '../../src/testing/generate/generate.ts'
import {createValidator} from '../../src/validate/index.ts'
import {createRandom, mutate} from '../differential/mutate.ts'
import {compile} from '../validate/compile.ts'
import {contract as bookings} from './bookings.ts'

const parameters = [
  {name: 'id', in: 'path', required: true, schema: {type: 'string', pattern: '^[a-z0-9 ]+$'}},
  {name: 'limit', in: 'query', required: true, schema: {type: 'integer', minimum: 1, maximum: 50}},
  {name: 'limits', in: 'query', schema: {type: ['number', 'null']}},
  {name: 'open', in: 'query', schema: {type: ['boolean', 'string'], maxLength: 5}},
  {name: 'X-Trace', in: 'header', schema: {type: 'integer'}},
]
const responses = {204: {description: 'Done.'}}
/** Parameters that are read at a glance, where paths overlap. */
const plain = await compile({
  openapi: '3.1.0',
  info: {title: 'Stays', version: '1'},
  servers: [{url: '/v1'}],
  paths: {
    '/stays/{id}': {get: {operationId: 'getStay', parameters, responses}},
    '/stays/open': {get: {operationId: 'listOpen', parameters: parameters.slice(1, 4), responses}},
  },
})

const texts = [
  '',
  '0',
  '1',
  '007',
  '50',
  '51',
  '1.5',
  '-3',
  '1e2',
  'null',
  '2023-06-01',
  'true',
  'false',
  'open',
  'room_1',
  'a+b',
  '%31',
  '%zz',
  '12345678901234567890',
  'a=b',
  'ä',
]

/** Requests of the operations of a contract, of which some fit, from a seed. */
function* requests({operations}: Contract, random: () => number, count: number) {
  const all = Object.values(operations)
  const one = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!
  for (let index = 0; index < count; index++) {
    const {method, path, parameters: described} = one(all)
    const named = described.filter((parameter) => parameter.in === 'query').map(({name}) => name)
    const names = [...named, ...named, 'other', 'limi', '%6Cimit']
    const pairs = Array.from({length: Math.floor(random() * 4)}, () =>
      one([`${one(names)}=${one(texts)}`, `${one(names)}=${one(texts)}`, one(names), '']),
    )
    const target =
      path.replaceAll(/\{[^}]+\}/g, () => one(texts)) + one(['', '', '?', `?${pairs.join('&')}`, `?${pairs.join('&')}`])
    const headers = Object.fromEntries(
      described.flatMap(({in: location, name}) =>
        location === 'header' && random() < 0.8 ? [[one([name, name.toLowerCase()]), one(texts)]] : [],
      ),
    )
    yield {
      method: method.toUpperCase(),
      target: one(['', '', '/v1']) + target + one(['', '', '', '#?limit=1']),
      headers,
    }
  }
}

/** The same service without requirements of credentials, served as it is, and with a validator that reads everything with care. */
function servers(described: Contract) {
  const operations = Object.entries(described.operations).map(([id, operation]) => [id, {...operation, security: []}])
  const contract: Contract = {...described, operations: Object.fromEntries(operations) as Contract['operations']}
  const careful = createValidator(contract)
  const withCare = new ServerValidator(contract, {
    validator: {
      ...careful,
      validateRequest: (operationId, body, {url, ...given} = {}) =>
        careful.validateRequest(operationId, body, {...given, query: queryOf(url!)}),
    },
  })
  return {contract, atAGlance: new ServerValidator(contract), withCare}
}

test.each<[string, Contract]>([
  ['plain parameters', plain],
  ['a service with every kind of parameter', bookings],
  ['the Messages API', messages],
])('what is read at a glance of requests of %s is what is read with care', async (_what, described) => {
  const {contract, atAGlance, withCare} = servers(described)
  let admitted = 0
  const random = createRandom(15)
  for (const {method, target, headers} of requests(contract, random, 3000)) {
    const request = new ServerRequest({method, url: target, headers, native: undefined})
    const [one, other] = await Promise.all([atAGlance.admit(request, undefined), withCare.admit(request, undefined)])
    if ('validated' in one && 'validated' in other) {
      admitted++
      expect([method, target, headers, one.validated]).toEqual([method, target, headers, other.validated])
      const found = findOperation(contract, method, target, {beneath: 'server'})
      expect(one.validated.operationId).toBe(found?.operationId)
    } else expect([method, target, headers, one]).toEqual([method, target, headers, other])
  }
  expect(admitted).toBeGreaterThan(20)
})

/** Bodies of an operation in JSON, of which many fit, as they come over the wire. */
function* bodies(contract: Contract, schema: string, random: () => number, count: number) {
  for (let index = 0; index < count; index++) {
    const value = generateValue(contract, schema, {seed: index + 1})
    const text = JSON.stringify(random() < 0.5 ? value : mutate(value, random))
    const cut = text.slice(0, Math.floor(random() * text.length))
    const forms = [text, text, text, ` ${text}\n`, `\uFEFF${text}`, text.replaceAll('":', '" :'), cut, '', '{}', 'null']
    const bytes = new TextEncoder().encode(forms[Math.floor(random() * forms.length)])
    yield random() < 0.05 ? Uint8Array.of(...bytes, 0xff) : bytes
  }
}

const contentTypes = [
  'application/json',
  'application/json',
  'Application/JSON',
  'application/json; charset=utf-8',
  'text/json',
]

test.each<[string, Contract]>([
  ['a service with every kind of parameter', bookings],
  ['the Messages API', messages],
])('what is read at a glance of bodies of %s is what is read with care', async (_what, described) => {
  const {contract, atAGlance, withCare} = servers(described)
  const random = createRandom(16)
  const counts = {admitted: 0, refused: 0}
  for (const {method, path, parameters: all, requestBody} of Object.values(contract.operations)) {
    const schema = ownValue(requestBody?.content ?? {}, 'application/json')?.schema
    if (schema === undefined) continue
    const textOf = ({name}: {readonly name: string}) => {
      const parameter = all.find((one) => one.name === name)
      return parameter?.schema === undefined ? 'x' : String(generateValue(contract, parameter.schema))
    }
    const target = path.replaceAll(/\{([^}]+)\}/g, (_whole, name: string) => encodeURIComponent(textOf({name})))
    const required = all.filter((parameter) => parameter.in === 'header' && parameter.required)
    const headers = Object.fromEntries(required.map((parameter) => [parameter.name.toLowerCase(), textOf(parameter)]))
    for (const bytes of bodies(contract, schema, random, 500)) {
      const contentType = contentTypes[Math.floor(random() * contentTypes.length)]!
      const sent = {...headers, 'content-type': contentType, 'content-length': String(bytes.length)}
      const body: ArrivingBody = {
        bytes: async (_limit, make) => make(bytes),
        stream: () => new Response(bytes).body!,
      }
      const request = new ServerRequest({method: method.toUpperCase(), url: target, headers: sent, native: undefined})
      const [one, other] = await Promise.all([atAGlance.admit(request, body), withCare.admit(request, body)])
      const seen = [one, other].map((outcome) => ('validated' in outcome ? outcome.validated : outcome))
      expect([target, new TextDecoder().decode(bytes), seen[0]]).toEqual([
        target,
        new TextDecoder().decode(bytes),
        seen[1],
      ])
      counts['validated' in one ? 'admitted' : 'refused']++
    }
  }
  expect(Math.min(counts.admitted, counts.refused)).toBeGreaterThan(100)
})

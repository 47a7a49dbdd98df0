import {beforeAll, describe, expect, test} from 'vitest'
import type {Contract} from '../../src/contract.ts'
import {type RequestOptions, createValidator} from '../../src/validate/index.ts'
import {compile} from './compile.ts'

const ints = {type: 'array', items: {type: 'integer'}}
const texts = {type: 'array', items: {type: 'string'}}
const user = {type: 'object', properties: {role: {type: 'string'}, n: {type: 'integer'}}}
const nested = {
  type: 'object',
  required: ['a'],
  additionalProperties: false,
  properties: {a: {type: 'integer'}, tags: texts, inner: {type: 'object', properties: {ok: {type: 'boolean'}}}},
}

interface WrittenValue {
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly style?: string
  readonly explode?: boolean
  readonly allowReserved?: boolean
  readonly schema?: object
  readonly content?: {readonly 'application/json': {readonly schema: object}}
  readonly text: string
  readonly value: unknown
}

/** A way in which a value is written, the text, and the value that it stands for. */
const rows: readonly WrittenValue[] = [
  {in: 'path', schema: {type: 'integer'}, text: '5', value: 5},
  {in: 'path', schema: ints, text: '3,4', value: [3, 4]},
  {in: 'path', schema: texts, text: 'a%2Cb,c', value: ['a,b', 'c']},
  {in: 'path', schema: ints, text: '3%2C4', value: [3, 4]},
  {in: 'path', schema: user, text: 'role%2Ca%2Cn%2C1', value: {role: 'a', n: 1}},
  {in: 'path', schema: user, text: 'role,admin,n,1', value: {role: 'admin', n: 1}},
  {in: 'path', explode: true, schema: user, text: 'role=admin,n=1', value: {role: 'admin', n: 1}},
  {in: 'path', style: 'label', schema: ints, text: '.3,4', value: [3, 4]},
  {in: 'path', style: 'label', explode: true, schema: ints, text: '.3.4', value: [3, 4]},
  {in: 'path', style: 'label', explode: true, schema: user, text: '.role=a.n=1', value: {role: 'a', n: 1}},
  {in: 'path', style: 'matrix', schema: {type: 'integer'}, text: ';v=5', value: 5},
  {in: 'path', style: 'matrix', schema: texts, text: ';v=a,b', value: ['a', 'b']},
  {in: 'path', style: 'matrix', explode: true, schema: texts, text: ';v=a;v=b', value: ['a', 'b']},
  {in: 'path', style: 'matrix', explode: true, schema: user, text: ';role=a;n=1', value: {role: 'a', n: 1}},
  {in: 'path', style: 'matrix', schema: user, text: ';v=role,a,n,1', value: {role: 'a', n: 1}},
  {in: 'query', schema: texts, text: 'v=a,b&v=c', value: ['a,b', 'c']},
  {in: 'query', schema: ints, text: 'v=', value: []},
  {in: 'query', explode: false, schema: texts, text: 'v=a%2Cb,c+d', value: ['a,b', 'c d']},
  {in: 'query', explode: false, schema: ints, text: 'v=1%2C2%2c3', value: [1, 2, 3]},
  {in: 'query', explode: false, schema: user, text: 'v=n%2C1', value: {n: 1}},
  {in: 'query', style: 'spaceDelimited', explode: false, schema: ints, text: 'v=1%202+3', value: [1, 2, 3]},
  {in: 'query', style: 'pipeDelimited', explode: false, schema: ints, text: 'v=1|2%7C3', value: [1, 2, 3]},
  {in: 'query', schema: user, text: 'role=a%26b&n=1', value: {role: 'a&b', n: 1}},
  {in: 'query', explode: false, schema: user, text: 'v=role,a,n,1', value: {role: 'a', n: 1}},
  {in: 'query', style: 'deepObject', schema: nested, text: 'v[a]=1', value: {a: 1}},
  {
    in: 'query',
    style: 'deepObject',
    schema: nested,
    text: 'v%5Ba%5D=1&v[tags][]=x&v[tags][]=y&v[inner][ok]=true',
    value: {a: 1, tags: ['x', 'y'], inner: {ok: true}},
  },
  {in: 'query', style: 'deepObject', schema: nested, text: 'v[a]=1&v[tags][0]=x', value: {a: 1, tags: ['x']}},
  {
    in: 'query',
    style: 'deepObject',
    schema: nested,
    text: 'v[a]=1&v[tags][10]=c&v[tags][2]=b&v[tags][]=d&v[tags][0]=a',
    value: {a: 1, tags: ['a', 'b', 'c', 'd']},
  },
  {in: 'query', content: {'application/json': {schema: user}}, text: 'v=%7B%22n%22:1%7D', value: {n: 1}},
  {
    in: 'query',
    schema: {type: 'array', items: user},
    text: 'v=%7B%22role%22%3A%22a%22%7D&v=%7B%22n%22%3A1%7D',
    value: [{role: 'a'}, {n: 1}],
  },
  {
    in: 'path',
    explode: true,
    schema: {type: 'object', properties: {ids: ints}},
    text: 'ids=%5B1%2C2%5D',
    value: {ids: [1, 2]},
  },
  {in: 'query', allowReserved: true, schema: {type: 'string'}, text: 'v=a/b?c', value: 'a/b?c'},
  {in: 'query', schema: {allOf: [{type: 'integer'}]}, text: 'v=5', value: 5},
  {in: 'query', schema: {type: ['integer', 'null']}, text: 'v=null', value: null},
  {in: 'query', schema: {anyOf: [{type: 'integer', maximum: 3}, {type: 'string'}]}, text: 'v=7', value: '7'},
  {in: 'query', schema: {oneOf: [{type: 'integer'}, ints]}, text: 'v=7', value: [7]},
  {in: 'header', schema: ints, text: '1, 2', value: [1, 2]},
  {in: 'header', explode: true, schema: user, text: 'role=a,n=1', value: {role: 'a', n: 1}},
  {in: 'cookie', schema: {type: 'integer'}, text: 'other=x; v=5', value: 5},
  {in: 'cookie', explode: false, schema: texts, text: 'v=a,b', value: ['a', 'b']},
]
const written = rows.map((row, index) => ({...row, id: `op${index}`}))

const withConst = (schema: object, value: unknown) => ({allOf: [schema, {const: value}]})

const operations: readonly (readonly [string, object])[] = written.map(
  ({id, text: _, value, schema, content, ...parameter}) => {
    const described = content
      ? {content: {'application/json': {schema: withConst(content['application/json'].schema, value)}}}
      : {schema: withConst(schema ?? {}, value)}
    const path = `/${id}${parameter.in === 'path' ? '/{v}' : ''}`
    const own = {operationId: id, parameters: [{name: 'v', required: true, ...parameter, ...described}], responses: {}}
    return [path, {get: own}]
  },
)

const find = {
  operationId: 'find',
  security: [{key: []}],
  parameters: [
    {name: 'limit', in: 'query', schema: {type: 'integer', minimum: 1}},
    {name: 'flag', in: 'query', allowEmptyValue: true, schema: {type: 'boolean'}},
    {
      name: 'price',
      in: 'query',
      style: 'deepObject',
      schema: {type: 'object', properties: {min: {minimum: 0, type: 'integer'}}},
    },
    {name: 'X-Trace', in: 'header', required: true, schema: {type: 'string'}},
    {name: 'Authorization', in: 'header', required: true, schema: {type: 'string'}},
    {name: 'sid', in: 'cookie', required: true, schema: {type: 'integer'}},
  ],
  responses: {},
}
const open = {
  operationId: 'open',
  parameters: [{name: 'f', in: 'query', schema: {type: 'object', additionalProperties: {type: 'integer'}}}],
  responses: {},
}

let contract: Contract
beforeAll(async () => {
  contract = await compile({
    openapi: '3.1.0',
    info: {title: 'Test', version: '1'},
    paths: {...Object.fromEntries(operations), '/find': {get: find}, '/open': {get: open}},
    components: {securitySchemes: {key: {type: 'apiKey', in: 'query', name: 'key'}}},
  })
})

const issuesOf = (operationId: string, options: RequestOptions) =>
  createValidator(contract)
    .validateRequest(operationId, undefined, options)
    .issues.map(({code, in: location, path}) => `${code} ${location} ${path}`)

function optionsFor({id, in: location, text}: (typeof written)[number]): RequestOptions {
  if (location === 'path') return {url: `/${id}/${text}`}
  if (location === 'query') return {url: `/${id}?${text}`}
  return {headers: location === 'header' ? {v: text} : {cookie: text}}
}

describe('a parameter', () => {
  test.each(written)('in $in: $text is $value', (row) => {
    expect(issuesOf(row.id, optionsFor(row))).toEqual([])
  })

  test.each(written)('in $in: another value than that of $text is refused', (row) => {
    const other = {...row, text: row.text.replace(/[\w%]*$/, '99')}
    expect(issuesOf(row.id, optionsFor(other))).not.toEqual([])
  })

  test('that is required and missing is one issue in each location', () => {
    for (const {id, in: location} of written.filter((row) => row.in !== 'path'))
      expect(issuesOf(id, {query: '', headers: {}})).toEqual([`missing-parameter ${location} /v`])
  })

  test.each([
    ['label', 'expected the style "label", which begins with "."'],
    ['matrix', 'expected the style "matrix", which begins with ";v="'],
  ])('without the sign of its style %s is malformed', (style, sentence) => {
    const {id} = written.find((row) => row.style === style)!
    const {issues} = createValidator(contract).validateRequest(id, undefined, {url: `/${id}/3`})
    expect(issues).toMatchObject([{code: 'malformed-parameter', in: 'path', path: '/v'}])
    expect(issues[0]!.message).toContain(sentence)
  })

  test('that should be JSON and is none is malformed', () => {
    const {id} = written.find((row) => row.content)!
    expect(issuesOf(id, {query: 'v=%7B'})).toEqual(['malformed-parameter query /v'])
  })
})

const headers = {'X-Trace': 't', cookie: 'sid=1'}

test.each([
  {what: 'a text', query: '?limit=0&price[min]=-1'},
  {what: 'pairs', query: new URLSearchParams({limit: '0', 'price[min]': '-1'})},
  {what: 'a record, nested as Express has it', query: {limit: '0', price: {min: '-1'}}},
])('a query may be $what', ({query}) => {
  expect(issuesOf('find', {query})).toEqual(['too-small query /limit', 'too-small query /price/min'])
})

test('a parameter that comes twice, and should not, is one issue', () => {
  expect(issuesOf('find', {query: {limit: ['1', '2']}})).toEqual(['wrong-type query /limit'])
})

test('headers that belong to HTTP are not demanded, and cookies are', () => {
  expect(issuesOf('find', {headers})).toEqual([])
  expect(issuesOf('find', {headers: {'x-trace': 't'}})).toEqual(['missing-parameter cookie /sid'])
  expect(issuesOf('find', {headers: {'x-trace': 't', cookie: 'sid=abc'}})).toEqual(['wrong-type cookie /sid'])
})

test('an unknown query parameter is a warning, which names the one that was meant', () => {
  const result = createValidator(contract).validateRequest('find', undefined, {query: 'limt=1&key=k&flag'})
  expect(result).toMatchObject({valid: true, issues: [{severity: 'warning', code: 'unknown-parameter', path: '/limt'}]})
  expect(result.issues[0]!.message).toBe('Found the query parameter "limt", did you mean "limit"?')
})

test('an object that takes any property takes any parameter', () => {
  expect(issuesOf('open', {query: 'a=1&b=2'})).toEqual([])
  expect(issuesOf('open', {query: 'a=1&b=x'})).toEqual(['wrong-type query /f/b'])
})

test.each(['0x10', ' 5', '1.', 'Infinity', ''])('the text "%s" is no number', (limit) => {
  expect(issuesOf('find', {query: {limit}})).toEqual(['wrong-type query /limit'])
})

test('names that every object has are no parameters', () => {
  expect(issuesOf('find', {query: '__proto__=1&price[__proto__]=1&price[constructor][prototype]=1'})).toEqual([
    'unknown-parameter query /__proto__',
  ])
})

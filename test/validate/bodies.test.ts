import {beforeAll, expect, test} from 'vitest'
import type {Contract} from '../../src/contract.ts'
import {createValidator} from '../../src/validate/index.ts'
import {compile} from './compile.ts'

const urlEncoded = 'application/x-www-form-urlencoded'
const pet = {
  type: 'object',
  required: ['n'],
  additionalProperties: false,
  properties: {
    n: {type: 'integer'},
    tags: {type: 'array', items: {type: 'string'}},
    csv: {type: 'array', items: {type: 'integer'}},
    meta: {type: 'object', additionalProperties: {type: 'string'}},
    counts: {type: 'object', patternProperties: {'^n': {type: 'integer'}}, additionalProperties: {type: 'boolean'}},
    user: {type: 'object', required: ['name'], properties: {name: {type: 'string'}}},
    file: {type: 'string', format: 'binary'},
    files: {type: 'array', items: {type: 'string', format: 'binary'}, maxItems: 2},
  },
}
const encoding = {
  csv: {style: 'form', explode: false},
  meta: {style: 'deepObject', explode: true},
  user: {contentType: 'application/json'},
}
const parts = {...encoding, file: {contentType: 'image/png, image/jpeg'}}
const object = {type: 'object', required: ['a'], properties: {a: {type: 'string'}}}
const inXml = {
  schema: {
    type: 'object',
    properties: {note: object, any: object, notes: {type: 'array', items: object}, size: {type: 'integer'}},
  },
  encoding: {
    ...Object.fromEntries(['note', 'notes', 'size'].map((name) => [name, {contentType: 'application/xml'}])),
    any: {contentType: '*/*'},
  },
}
const ref = {$ref: '#/components/schemas/Pet'}

const post = (operationId: string, content: object) => ({
  post: {operationId, requestBody: {required: true, content}, responses: {}},
})

let contract: Contract
beforeAll(async () => {
  contract = await compile({
    openapi: '3.1.0',
    info: {title: 'Test', version: '1'},
    paths: {
      '/form': post('form', {[urlEncoded]: {schema: ref, encoding}}),
      '/plain-form': post('plainForm', {[urlEncoded]: {schema: ref}}),
      '/parts': post('parts', {'multipart/form-data': {schema: ref, encoding: parts}}),
      '/all-optional': post('allOptional', {[urlEncoded]: {schema: {type: 'object', properties: {a: {}}}}}),
      '/in-xml': post('inXml', {'multipart/form-data': inXml}),
      '/mixed': post('mixed', {'multipart/mixed': {schema: {type: 'array', items: {type: 'object', required: ['a']}}}}),
      '/any': post('any', {
        'application/json': {schema: {type: 'object', required: ['a']}},
        'application/vnd.api+json': {schema: {type: 'object', required: ['b']}},
        'application/xml': {schema: {type: 'object', required: ['c']}},
        'application/jsonl': {schema: {type: 'object', required: ['d']}},
        'text/csv': {schema: {type: 'string', maxLength: 3}},
        'text/*': {schema: {type: 'integer'}},
        'image/*': {schema: {type: 'string', format: 'binary', maxLength: 3}},
      }),
      '/rest': post('rest', {
        '*/*': {schema: {type: 'string', maxLength: 3}},
        'application/*': {schema: {type: 'object', required: ['b']}},
        'application/json': {schema: {type: 'object', required: ['a']}},
      }),
      '/all': post('all', {'*': {schema: {type: 'object', required: ['a']}}}),
      '/star': post('star', {'*/*': {schema: {type: 'object', required: ['a']}}}),
    },
    components: {schemas: {Pet: pet}},
  })
})

const check = (operationId: string, body: unknown, contentType?: string) =>
  createValidator(contract)
    .validateRequest(operationId, body, {contentType})
    .issues.map(({code, path}) => `${code} ${path}`)

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['n=5&tags=a&tags=b', []],
  ['n=5&csv=1,2&meta[k]=v&user=%7B%22name%22%3A%22x%22%7D', []],
  ['n=x&csv=1,b', ['wrong-type /csv/1', 'wrong-type /n']],
  ['n=5&user={}', ['missing-property /user/name']],
  ['n=5&user=x', ['malformed-field /user']],
  ['n=5&other=1', ['unknown-property /other']],
  ['tags=a', ['missing-property /n']],
])('the form %s has the issues %j', (text, issues) => {
  expect(check('form', text, urlEncoded).sort()).toEqual(issues)
  expect(check('form', bytes(text), `${urlEncoded}; charset=utf-8`).sort()).toEqual(issues)
  expect(check('form', new URLSearchParams(text), urlEncoded).sort()).toEqual(issues)
})

test('a form without encodings is read as common servers read it', () => {
  expect(check('plainForm', 'n=5&tags[]=a&tags[]=b&user[name]=x&meta[k]=v', urlEncoded)).toEqual([])
  expect(check('plainForm', 'n=5&user[name]=1&user[x][y]=2', urlEncoded)).toEqual([])
  expect(check('plainForm', 'n=5&csv[0]=1&csv[1]=x', urlEncoded)).toEqual(['wrong-type /csv/1'])
  expect(check('plainForm', 'n=5&counts[n1]=1&counts[n2]=x&counts[all]=true', urlEncoded)).toEqual([
    'wrong-type /counts/n2',
  ])
  // An empty field before others clears what they add to.
  expect(check('plainForm', 'n=5&user=&user[name]=x&csv=&csv[]=1', urlEncoded)).toEqual([])
  expect(check('plainForm', 'n=5&user=y&user[name]=x', urlEncoded)).toEqual(['wrong-type /user'])
})

test.each([
  {names: ['user', 'user[name]'], issues: ['wrong-type /user']},
  {names: ['user[name]', 'user'], issues: ['wrong-type /user']},
  {names: ['user[name]'], issues: []},
  {names: ['files', 'files[0]', 'files[1]'], issues: ['too-many-items /files']},
])('of the parts $names, none takes the place of another', async ({names, issues}) => {
  const [body, contentType] = await multipart([['n', '5'], ...names.map((name) => [name, 'x'] as const)])
  expect(check('parts', body, contentType)).toEqual(issues)
})

test('a form that was parsed before is checked with the values that its texts stand for', () => {
  expect(check('form', {n: '5', csv: ['1']}, urlEncoded)).toEqual([])
  expect(check('form', {n: 5})).toEqual([])
  expect(check('parts', {n: 'five'})).toEqual(['wrong-type /n'])
  expect(check('parts', {})).toEqual(['missing-property /n'])
  expect(check('parts', undefined)).toEqual(['missing-body '])
})

/** A body of parts in the order of the entries. */
async function multipart(entries: readonly (readonly [string, string | Blob])[]) {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  const request = new Request('http://localhost', {method: 'POST', body: form})
  return [new Uint8Array(await request.arrayBuffer()), request.headers.get('content-type')!] as const
}
const png = new Blob(['\u0000\u00FF'], {type: 'image/png'})
const json = (value: unknown) => new Blob([JSON.stringify(value)], {type: 'application/json'})

test.each([
  {
    entries: [
      ['n', '5'],
      ['file', png],
      ['user', json({name: 'x'})],
      ['csv', '1,2'],
      ['meta[k]', 'v'],
    ],
    issues: [],
  },
  {
    entries: [
      ['n', '5'],
      ['files', png],
      ['files', png],
    ],
    issues: [],
  },
  {
    entries: [
      ['n', '5'],
      ['files', png],
      ['files', png],
      ['files', png],
    ],
    issues: ['too-many-items /files'],
  },
  {entries: [['n', 'x']], issues: ['wrong-type /n']},
  {entries: [['file', png]], issues: ['missing-property /n']},
  {
    entries: [
      ['n', '5'],
      ['file', json(1)],
    ],
    issues: ['wrong-content-type /file'],
  },
  {
    entries: [
      ['n', '5'],
      ['user', json({})],
    ],
    issues: ['missing-property /user/name'],
  },
  {
    entries: [
      ['n', '5'],
      ['user', new Blob(['{'], {type: 'application/json'})],
    ],
    issues: ['malformed-field /user'],
  },
] as const)('parts have the issues $issues', async ({entries, issues}) => {
  expect(check('parts', ...(await multipart(entries)))).toEqual(issues)
})

test('objects in XML are no objects that a schema could check', async () => {
  const xml = (text: string) => new Blob([text], {type: 'application/xml'})
  const sent = (...entries: [string, Blob | string][]) => multipart(entries)
  expect(
    check('inXml', ...(await sent(['note', xml('<note/>')], ['notes', xml('<a/>')], ['notes', xml('<b/>')]))),
  ).toEqual([])
  expect(check('inXml', ...(await sent(['note', '<note/>'])))).toEqual([])
  expect(check('inXml', ...(await sent(['size', xml('small')])))).toEqual(['wrong-type /size'])
  expect(check('inXml', ...(await sent(['any', 'words'])))).toEqual(['wrong-type /any'])
})

test('a limit of issues leaves one for what is read beside an object in XML', async () => {
  const [body, contentType] = await multipart([
    ['note', new Blob(['<note/>'], {type: 'application/xml'})],
    ['size', 'small'],
  ])
  const {issues} = createValidator(contract).validateRequest('inXml', body, {contentType, maxIssues: 1})
  expect(issues.map(({path}) => path)).toEqual(['/size'])
})

test('a form without fields has no bytes, and is a body where one is required', () => {
  expect(check('allOptional', new Uint8Array(), urlEncoded)).toEqual([])
  expect(check('form', '', urlEncoded)).toEqual(['missing-property /n'])
  expect(check('form', new Uint8Array(), urlEncoded)).toEqual(['missing-property /n'])
  expect(check('any', new Uint8Array(), urlEncoded)).toEqual(['missing-body '])
})

test('parts without names are the items of a list', () => {
  const body = ['', '{"a":1}', '{"b":1}', '']
    .join('\r\n--x\r\nContent-Type: application/json\r\n\r\n')
    .replace(/\r\n--x\r\nC.*\r\n\r\n$/, '\r\n--x--')
  expect(check('mixed', body, 'multipart/mixed; boundary=x')).toEqual(['missing-property /1/a'])
})

test('a range of content types stands for those that no other key has', () => {
  expect(check('rest', {a: 1}, 'application/json')).toEqual([])
  expect(check('rest', {b: 1}, 'application/json')).toEqual(['missing-property /a'])
  expect(check('rest', {a: 1}, 'application/hal+json')).toEqual(['missing-property /b'])
  expect(check('rest', 'abcd', 'text/csv')).toEqual(['too-long '])
  expect(Object.keys(contract.operations.rest!.requestBody!.content)[0]).toBe('application/json')
})

test('of several content types the one that comes is meant', () => {
  expect(check('any', {a: 1}, 'application/json; charset=utf-8')).toEqual([])
  expect(check('any', {a: 1}, 'application/vnd.api+json')).toEqual(['missing-property /b'])
  expect(check('any', '<a/>', 'application/xml')).toEqual([])
  expect(check('any', 'a,b', 'text/csv')).toEqual([])
  expect(check('any', 'a,b,c', 'text/csv')).toEqual(['too-long '])
  expect(check('any', '5', 'text/plain')).toEqual([])
  expect(check('any', 'five', 'text/plain')).toEqual(['wrong-type '])
  expect(check('any', Buffer.from('abcd', 'utf16le'), 'text/csv; charset="utf-16le"')).toEqual(['too-long '])
  expect(check('any', Buffer.from('äöü', 'latin1'), 'text/csv; charset=ISO-8859-1')).toEqual([])
  expect(check('any', Buffer.from('abc'), 'text/csv; charset=unheard-of')).toEqual([])
  expect(check('any', Uint8Array.of(255, 0, 1, 2), 'image/png')).toEqual(['too-long '])
  expect(check('any', '{"d":1}\n\n{}\n{', 'application/jsonl')).toEqual(
    ['missing-property /1/d', 'malformed-line /3'].map((issue) => issue.replace('/1', '/2')),
  )
  expect(check('any', bytes('{"a"'), 'application/json')).toEqual(['malformed-body '])
  expect(check('any', 'x', 'application/octet-stream')).toEqual(['wrong-content-type /content-type'])
  expect(check('all', {}, 'application/problem+json')).toEqual(['missing-property /a'])
  expect(check('star', {a: 1}, 'application/problem+json')).toEqual([])
  expect(check('star', {}, 'application/json')).toEqual(['missing-property /a'])
})

test('without a content type the body is parsed JSON', () => {
  expect(check('any', {a: 1})).toEqual([])
  expect(check('any', {})).toEqual(['missing-property /a'])
})

test('the content type may come with the headers', () => {
  const {validateRequest} = createValidator(contract)
  const result = validateRequest('form', 'n=5', {headers: {'Content-Type': urlEncoded}})
  expect(result).toMatchObject({valid: true, value: {n: 5}})
})

test('forms with very many fields are read once for each', () => {
  const count = 25_000
  const fields = (write: (index: number) => string) => Array.from({length: count}, (_, index) => write(index)).join('&')
  const part = '--b\r\nContent-Disposition: form-data; name="tags"\r\n\r\na\r\n'
  expect(check('form', `n=1&${fields((index) => `a${index}[x]=1`)}`, urlEncoded)).toHaveLength(100)
  expect(check('form', `n=1&${fields(() => 'csv=1')}`, urlEncoded)).toEqual([])
  expect(check('parts', `${part.repeat(count)}--b--`, 'multipart/form-data; boundary=b')).toEqual([
    'missing-property /n',
  ])
})

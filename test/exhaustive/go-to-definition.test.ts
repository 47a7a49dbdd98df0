import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {generate} from '../../src/codegen/index.ts'
import {startTsserver} from './tsserver.ts'

const root = path.resolve(import.meta.dirname, '../..')
// In the clone, where `messages-openapi` is found as it is built.
const folder = mkdtempSync(path.join(root, 'dist/editor-'))
const options = {compilerOptions: {module: 'nodenext', strict: true, noEmit: true, skipLibCheck: true}}
afterAll(() => rmSync(folder, {recursive: true}))

const bookings = `import {client, isCabin, type Cabin, type components, type operations, type paths} from './contract/index.js'
import {getCabin} from './contract/routes.js'

type Schema = components['schemas']['Cabin']
type Operation = operations['createCabin']
type Method = paths['/cabins/{cabin_id}']['get']
type Status = operations['createCabin']['responses'][201]['headers']['Location']
const query: operations['listCabins']['parameters']['query'] = {limit: 3}
const cabin: Cabin = await client.getCabin({cabin_id: 'cabin-1'})
await client.createCabin({name: cabin.name, beds: 2, view: 'lake', night: {cents: cabin.night.cents, currency: 'EUR'}})
if (isCabin(query)) console.log(query.beds)
export type {getCabin, Schema, Operation, Method, Status}
`

const cases: readonly {readonly at: string; readonly into?: number; readonly text: string}[] = [
  {at: "'Cabin']", text: 'Cabin:'},
  {at: "'schemas'", text: 'schemas:'},
  {at: 'Cabin, type', text: 'Cabin:'},
  {at: "'createCabin']\n", text: 'operationId: createCabin'},
  {at: "'/cabins/{cabin_id}'", text: '/cabins/{cabin_id}:'},
  {at: "'get'", text: 'get:'},
  {at: '201', text: "'201':"},
  {at: "'Location'", text: 'Location:'},
  {at: 'limit', text: 'name: limit'},
  {at: 'getCabin({', text: 'operationId: getCabin'},
  {at: 'cabin_id: ', text: 'name: cabin_id'},
  {at: 'name: cabin', text: 'name:'},
  {at: '.name', into: 1, text: 'name:'},
  {at: '.night.cents', into: 1, text: 'night:'},
  {at: '.cents', into: 1, text: 'cents:'},
  {at: 'isCabin(', text: 'Cabin:'},
  {at: 'getCabin, Schema', text: 'operationId: getCabin'},
]

describe('in an editor, go-to-definition leads into openapi.yaml', () => {
  let server: ReturnType<typeof startTsserver>
  beforeAll(async () => {
    const own = path.join(folder, 'bookings')
    mkdirSync(own)
    cpSync(path.join(root, 'examples/bookings/openapi.yaml'), path.join(own, 'openapi.yaml'))
    await generate({spec: path.join(own, 'openapi.yaml'), out: path.join(own, 'contract')})
    writeFileSync(path.join(own, 'tsconfig.json'), JSON.stringify(options))
    writeFileSync(path.join(own, 'use.ts'), bookings)
    server = startTsserver(path.join(own, 'use.ts'))
  }, 60_000)
  afterAll(() => server.stop())

  test.each(cases)('from $at', async ({at, into = 0, text}) => {
    const [shown, ...more] = await server.definitions(at, into)
    expect(more).toEqual([])
    expect(path.basename(shown!.file)).toBe('openapi.yaml')
    expect(shown!.text).toContain(text)
  })
})

const messages = `import type {CreateMessageRequest, Message, TextBlock} from '../../../src/entries/index.ts'
import type {operations} from '../../../generated/documented/types.d.ts'
declare const message: Message
declare const text: TextBlock
const request: CreateMessageRequest = {model: 'm', max_tokens: message.usage.input_tokens, messages: []}
export const all: readonly [unknown, operations['countMessageTokens'] | undefined] = [[request, text.citations], undefined]
`

describe('in this project, go-to-definition leads into the file of a schema', () => {
  let server: ReturnType<typeof startTsserver>
  beforeAll(() => {
    const own = path.join(folder, 'messages')
    mkdirSync(own)
    const {compilerOptions} = options
    const more = {...compilerOptions, allowImportingTsExtensions: true, customConditions: ['messages-openapi-source']}
    writeFileSync(path.join(own, 'tsconfig.json'), JSON.stringify({compilerOptions: more}))
    writeFileSync(path.join(own, 'use.ts'), messages)
    server = startTsserver(path.join(own, 'use.ts'))
  })
  afterAll(() => server.stop())

  test.each([
    {at: 'max_tokens', file: 'CreateMessageRequest.yaml'},
    {at: 'usage', file: 'MessageBase.yaml'},
    {at: 'input_tokens', file: 'Usage.yaml'},
    {at: 'citations', file: 'TextBlock.yaml'},
    {at: 'countMessageTokens', file: 'countMessageTokens.yaml'},
  ])('from $at into $file', async ({at, file}) => {
    const [shown] = await server.definitions(at)
    expect(path.basename(shown!.file)).toBe(file)
    expect(shown!.text).toContain(at)
  })
})

import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import * as zlib from 'node:zlib'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Io} from '../../../src/cli/io.ts'
import {readRecording} from '../../../src/cli/serve/read-recording.ts'
import {runMain} from '../run-main.ts'

const schema = {type: 'object', required: ['n'], properties: {n: {type: 'integer'}}}
const content = {'application/json': {schema}}
const description = {
  openapi: '3.1.0',
  info: {title: 'Notes', version: '1'},
  servers: [{url: 'https://notes.example'}],
  paths: {
    '/notes': {
      get: {operationId: 'read', responses: {200: {description: '', content}}},
      post: {operationId: 'write', requestBody: {content}, responses: {200: {description: ''}}},
    },
  },
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attached-'))
  const write = (name: string, text: string | Uint8Array) => writeFile(path.join(folder, name), text)
  await mkdir(path.join(folder, 'har', 'below'), {recursive: true})
  await write('notes.json', JSON.stringify(description))
  await write('outside.json', '{"n":"private"}')
  await write('har/right.json', '{"n":1}')
  await write('har/wrong.json', '{"n":"one"}')
  await write('har/below/wrong.json', '{"n":"one"}')
  await write('har/wrong.gz.json', zlib.gzipSync('{"n":"one"}'))
  await symlink(path.join(folder, 'outside.json'), path.join(folder, 'har', 'link.json'))
})
afterAll(() => rm(folder, {recursive: true}))

const json = {mimeType: 'application/json'}
const headers = [{name: 'content-type', value: 'application/json'}]
const entryOf = (body: object, sent?: object) => ({
  request: {url: 'https://notes.example/notes', method: sent ? 'POST' : 'GET', headers: [], ...sent},
  response: {status: 200, headers, content: {...json, ...body}},
})

async function write(name: string, entries: readonly object[]): Promise<string> {
  await writeFile(path.join(folder, name), JSON.stringify({log: {entries}}))
  return name
}

interface Found {
  readonly severity: string
  readonly code: string
  readonly path: string
  readonly message: string
  readonly column: number
}

async function check(entry: object): Promise<readonly Found[]> {
  const file = await write('har/x.har', [entry])
  const args = ['validate', file, '--contract', 'notes.json', '--format', 'ndjson']
  const {stdout} = await runMain(args, {cwd: folder})
  return (JSON.parse(stdout) as {issues: Found[]}).issues
}

test('bodies in files beside an archive are checked, and found where it names them', async () => {
  expect(await check(entryOf({_file: 'right.json'}))).toEqual([])
  const [issue, ...others] = await check(entryOf({_file: 'wrong.json'}))
  expect(others).toEqual([])
  expect(issue).toMatchObject({code: 'wrong-type', path: '/n'})
  const text = JSON.stringify({log: {entries: [entryOf({_file: 'wrong.json'})]}})
  expect(text.slice(issue!.column - 1)).toMatch(/^"wrong\.json"/)
  const sent = {postData: {...json, _file: 'wrong.json'}}
  expect(await check(entryOf({text: ''}, sent))).toMatchObject([{code: 'wrong-type', path: '/n'}])
  const coded = entryOf({_file: 'wrong.gz.json'})
  const gzip = {...coded.response, headers: [...headers, {name: 'content-encoding', value: 'gzip'}]}
  expect(await check({...coded, response: gzip})).toMatchObject([{code: 'wrong-type', path: '/n'}])
})

test.each([
  ['missing.json', 'is not beside the archive'],
  ['../outside.json', 'is none in the folder of the archive'],
  ['..\\outside.json', 'is none in the folder of the archive'],
  ['/etc/hostname', 'is none in the folder of the archive'],
  ['below/wrong.json', 'is none in the folder of the archive'],
  ['..', 'is none in the folder of the archive'],
  ['', 'is none in the folder of the archive'],
  ['C:wrong.json', 'is none in the folder of the archive'],
  ['below', 'is no plain file'],
  ['link.json', 'is no plain file'],
])('the file %j is not read, which is a warning', async (file, reason) => {
  const message = `Found a body in the file ${JSON.stringify(file)}, which ${reason}: it was not read.`
  expect(await check(entryOf({_file: file}))).toMatchObject([{severity: 'warning', code: 'unread-body', message}])
})

test('the bodies of an entry that unfold to very many bytes are not read', async () => {
  const bomb = zlib.gzipSync(Buffer.alloc(65_000_000), {level: 9}).toString('base64')
  const entry = entryOf({encoding: 'base64', text: bomb})
  const gzip = {...entry.response, headers: [...headers, {name: 'content-encoding', value: 'gzip'}]}
  expect(await check({...entry, response: gzip})).toMatchObject([
    {
      severity: 'warning',
      code: 'unread-body',
      message: 'Found a body which unfolds to more than the 64 MB that an entry may have: it was not read.',
    },
  ])
})

test('a zip archive is told as one, whatever it is called', async () => {
  await writeFile(path.join(folder, 'session.zip'), 'PK\u0003\u0004...')
  await writeFile(path.join(folder, 'session.har'), 'PK\u0003\u0004...')
  for (const name of ['session.zip', 'session.har']) {
    const {code, stderr} = await runMain(['validate', name], {cwd: folder})
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`${name}: Found a zip archive, expected the files in it`),
    ])
  }
})

test('a recording is played back with its bodies in files, and only if all are there and not too many', async () => {
  const io = {cwd: folder} as Io
  const all = await readRecording(await write('har/all.har', [entryOf({_file: 'right.json'})]), io)
  expect(all.map(({response}) => response)).toEqual([{n: 1}])
  const lacking = await write('har/lacking.har', [entryOf({_file: 'missing.json'})])
  await expect(readRecording(lacking, io)).rejects.toThrow(
    'har/lacking.har:1:20: Found a body in the file "missing.json"',
  )
  const many = await write('har/many.har', Array<object>(9).fill(entryOf({_file: 'right.json'})))
  expect(await readRecording(many, io, 0.01)).toHaveLength(9)
  await expect(readRecording(many, io, 0.001)).rejects.toThrow(
    'Found a recording of more than 0.001 MB with its bodies unfolded, expected at most that',
  )
})

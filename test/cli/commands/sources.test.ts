import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {serve} from '../../codegen/load/serve.ts'
import {makeFolder, runMain} from '../run-main.ts'

const schema = {type: 'object', properties: {id: {type: 'string'}}}
const pet = JSON.stringify(schema)
const description = (reference: string) =>
  `openapi: 3.1.0\ninfo: {title: Pets, version: "1"}\npaths: {}\ncomponents: {schemas: {Pet: ${reference}}}\n`

async function generated(spec: string, files: Record<string, string>, stdin?: string) {
  const cwd = makeFolder(files)
  const run = await runMain(['generate', '--spec', spec, '--out', 'out'], {cwd, ...(stdin !== undefined && {stdin})})
  expect(run).toMatchObject({code: 0})
  return readFileSync(path.join(cwd, 'out/openapi.yaml'), 'utf8')
}

async function refusal(spec: string, files: Record<string, string> = {}) {
  const {code, stderr} = await runMain(['generate', '--spec', spec, '--out', 'out'], {cwd: makeFolder(files)})
  expect(code).toBe(2)
  return stderr
}

test('a description comes from a file, a folder, a URL or the standard input, and is the same contract', async () => {
  const files = {'d/openapi.yaml': description('{$ref: pet.json}'), 'd/pet.json': pet}
  const {port} = await serve(({url}, response) => {
    const text = url === '/d/openapi.yaml' ? files['d/openapi.yaml'] : pet
    response.setHeader('content-type', url === '/d/openapi.yaml' ? 'application/yaml' : 'application/json').end(text)
  })
  const expected = await generated('d/openapi.yaml', files)
  expect(expected).toContain('id:')
  expect(await generated('d', files)).toBe(expected)
  expect(await generated(`http://127.0.0.1:${port}/d/openapi.yaml`, {})).toBe(expected)
  expect(await generated('-', {}, description(pet))).toBe(await generated('d', {'d/openapi.yaml': description(pet)}))
})

test('what comes from the standard input is whole', async () => {
  const cwd = makeFolder({'pet.json': pet})
  const args = ['generate', '--spec', '-', '--out', 'out']
  expect((await runMain(args, {cwd, stdin: description('{$ref: pet.json}')})).stderr).toContain(
    '<stdin>: Found references to other files, or an Overlay: name a file instead of the standard input.',
  )
})

test('a folder has the description under a usual name, YAML first', async () => {
  const files = {'d/openapi.json': '{', 'd/openapi.yaml': description(pet)}
  expect(await generated('d', files)).toContain('Pets')
  expect(await refusal('d', {'d/pets.yaml': description(pet)})).toContain(
    'd: Found a folder without "openapi.yaml", expected that or "openapi.json", or name the file.',
  )
})

test('a URL is fetched as safely as a reference, and its references stay on its host', async () => {
  const other = await serve((_, response) => response.end(pet))
  const {port} = await serve(({url}, response) => {
    if (url === '/missing.yaml') response.writeHead(404).end()
    else if (url === '/moved.yaml') response.writeHead(302, {location: `http://127.0.0.1:${other.port}/`}).end()
    else response.end(description(`{$ref: "http://127.0.0.1:${other.port}/pet.json"}`))
  })
  const host = `http://127.0.0.1:${port}`
  expect(await refusal(`${host}/missing.yaml`)).toContain(
    'missing.yaml: The description cannot be fetched: the server responded with 404.',
  )
  expect(await refusal(`${host}/moved.yaml`)).toContain(`"--allow-remote 127.0.0.1:${other.port}" would`)
  expect(await refusal(`${host}/openapi.yaml`)).toContain(`allow it with "--allow-remote 127.0.0.1:${other.port}"`)
  expect(other.heard).toEqual([])
  expect(await refusal('http://api.example.com/openapi.yaml')).toContain(
    'The description is fetched over http, expected https.',
  )
  expect(await refusal('https://me:secret@api.example.com/openapi.yaml')).toContain(
    'The description holds credentials.',
  )
})

test('lint reads a folder too, and says that it cannot read the standard input', async () => {
  const cwd = makeFolder({'d/openapi.yaml': description(pet)})
  expect((await runMain(['lint', 'd'], {cwd})).stdout).toContain('d/openapi.yaml')
  expect((await runMain(['lint', '-'], {cwd, stdin: ''})).stderr).toContain(
    'Found the standard input, expected a file, a folder or a URL.',
  )
})

import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {generate} from '../../../src/codegen/index.ts'
import {findUnchanged} from '../../../src/codegen/write/input-record.ts'
import {makeFolder, runMain, type Run} from '../run-main.ts'

const api = (title: string) =>
  JSON.stringify({
    openapi: '3.1.0',
    info: {title, version: '1'},
    servers: [{url: 'https://a.example'}],
    paths: {'/a': {get: {operationId: 'getA', summary: 'A', responses: {'204': {description: 'Done.'}}}}},
  })

describe('a configuration', () => {
  test('does the work for each description, with paths relative to it', async () => {
    const folder = makeFolder({
      'conf/apis/one.json': api('One'),
      'conf/apis/two.json': '{',
      'conf/apis/three.json': api('Three'),
      'conf/messages-openapi.config.mjs': `export default {descriptions: [
        {spec: 'apis/one.json', out: 'one', docs: {single: 'one.html'}},
        {spec: 'apis/two.json', out: 'two'},
        {spec: 'apis/three.json'},
      ]}`,
    })
    const conf = path.join(folder, 'conf')
    const {code, stdout, stderr} = await runMain(['generate'], {cwd: conf})
    expect(code).toBe(2)
    expect(stdout).toContain(path.join(conf, 'one/types.d.ts'))
    expect(stderr).toContain(`${path.join(conf, 'apis/two.json')}:1:2: `)
    expect(existsSync(path.join(conf, 'three'))).toBe(false)
    const docs = await runMain(['docs', '--config', 'conf/messages-openapi.config.mjs'], {cwd: folder})
    expect(docs).toMatchObject({code: 0, stdout: `${path.join(conf, 'one.html')}\n`})
  })

  test('puts all descriptions on one site, each with the overlays of its own', async () => {
    const overlay = (title: string) =>
      JSON.stringify({
        overlay: '1.0.0',
        info: {title, version: '1'},
        actions: [{target: '$.info', update: {description: title}}],
      })
    const cwd = makeFolder({
      'one.json': api('One'),
      'two.json': api('Two'),
      'one-overlay.json': overlay('The first.'),
      'two-overlay.json': overlay('The second.'),
      'messages-openapi.config.json': JSON.stringify({
        descriptions: [
          {spec: 'one.json', overlays: ['one-overlay.json']},
          {spec: 'two.json', overlays: ['two-overlay.json']},
        ],
        docs: {out: 'site', title: 'Both', base: '/docs/'},
      }),
    })
    const {code, stderr} = await runMain(['docs'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    const read = (file: string) => readFileSync(path.join(cwd, 'site', file), 'utf8')
    expect(read('index.html')).toContain('<h1>Both</h1>')
    expect(read('one/index.html')).toContain('<p>The first.</p>')
    expect(read('two/index.html')).toContain('<p>The second.</p>')
    expect(read('404.html')).toContain('data-root="/docs/"')
  })

  test.each([
    [
      ['generate', '--out', 'x'],
      'Found "--out" without a description: write it into messages-openapi.config.json, or ',
    ],
    [['generate'], 'Found no description with "out", expected the folder for a contract.'],
    [['docs'], 'Found no description with "docs", expected an object with "out" or "single".'],
    [['docs', '--spec', 'a.json', '--config', 'b.json'], 'Found "a.json" and "--config", expected one of them.'],
    [['generate', '--config', 'b.json'], 'b.json: The file does not exist.'],
    [['generate', '--watch', '--check'], 'Found "--watch", expected neither "--check" nor the standard input with it.'],
  ])('wrong use is a sentence: %j', async (args, message) => {
    const cwd = makeFolder({'messages-openapi.config.json': '{"descriptions": [{"spec": "a.json"}]}'})
    const {code, stderr} = await runMain(args, {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  test('two of them are one too many, and one that throws says so', async () => {
    const cwd = makeFolder({
      'messages-openapi.config.json': '{}',
      'messages-openapi.config.js': "throw new Error('No.')",
    })
    expect((await runMain(['generate'], {cwd})).stderr).toContain(
      'Found "messages-openapi.config.js" and "messages-openapi.config.json", expected one of them: name it by "--config".',
    )
    expect((await runMain(['generate', '--config', 'messages-openapi.config.js'], {cwd})).stderr).toContain(
      'messages-openapi.config.js: The configuration cannot be read (No.).',
    )
  })

  test.each([
    ["throw 'No.'", 'The configuration cannot be read (No.).'],
    ['throw null', 'The configuration cannot be read (null).'],
    ["export default Promise.reject(new Error('Late.'))", 'The configuration cannot be read (Late.).'],
    ['export default Promise.resolve({descriptions: []})', 'Found no list of descriptions'],
    ["export default {get descriptions() { throw new Error('Never.') }}", 'The configuration cannot be read (Never.).'],
    [
      "export default {descriptions: [{spec: 'a.json', get out() { throw new Error('Never.') }}]}",
      'The configuration cannot be read (Never.).',
    ],
  ])('%s in it is told in one sentence', async (code, message) => {
    const cwd = makeFolder({'messages-openapi.config.mjs': code})
    expect((await runMain(['generate'], {cwd})).stderr).toContain(`messages-openapi.config.mjs: ${message}`)
  })
})

describe('generated again,', () => {
  let [folder, spec, out] = ['', '', '']
  const generate = (...args: string[]): Promise<Run> =>
    runMain(['generate', '--spec', spec, '--out', out, ...args], {cwd: folder})
  const types = () => readFileSync(path.join(out, 'types.d.ts'), 'utf8')
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'generated-again-'))
    writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}')
    ;[spec, out] = ['api.json', 'contract'].map((name) => path.join(folder, name)) as [string, string]
    writeFileSync(spec, api('One'))
    expect((await generate()).code).toBe(0)
    return () => rmSync(folder, {recursive: true, force: true})
  })

  test('an unchanged contract is left alone, and said to be unchanged in a line', async () => {
    const unchanged = {code: 0, stdout: '', stderr: `${out}: Nothing has changed in the 20 files of the contract.\n`}
    expect(await generate()).toEqual(unchanged)
    writeFileSync(spec, `${api('One')}\n`)
    expect(await generate()).toEqual({code: 0, stdout: `${path.join(out, 'inputs.json')}\n`, stderr: ''})
    expect(await generate()).toEqual(unchanged)
  })

  test('a file that was spoilt is written anew, and named by --check', async () => {
    const before = types()
    writeFileSync(path.join(out, 'types.d.ts'), `${before} `)
    expect(await generate('--check')).toMatchObject({code: 1, stdout: `${path.join(out, 'types.d.ts')}\n`})
    await generate()
    expect(types()).toBe(before)
  })

  test('with another option or description, so is the contract; --watch ends when it is asked to', async () => {
    writeFileSync(spec, api('Two').replace('getA', 'getB'))
    const {code, stderr} = await generate('--watch')
    expect([code, stderr]).toEqual([0, `Watching 1 file of ${spec}.\n`])
    expect(types()).toContain('getB')
  })
})

test('what changes while it is read is generated by the next run', async () => {
  const cwd = makeFolder({'api.json': api('One'), 'package.json': '{"type": "module"}'})
  const [spec, out] = [path.join(cwd, 'api.json'), path.join(cwd, 'out')]
  let isRead = false
  await generate({
    spec,
    out,
    progress: (step) => {
      if (step !== 'read') return
      writeFileSync(spec, api('Two'))
      isRead = true
    },
  })
  expect(isRead).toBe(true)
  expect(await findUnchanged({spec, out})).toBeUndefined()
  await generate({spec, out})
  expect(await findUnchanged({spec, out})).toBeDefined()
})

test('each step is told before it begins, with the share of the work that is done', async () => {
  const cwd = makeFolder({'api.json': api('One'), 'package.json': '{"type": "module"}'})
  const [spec, out] = [path.join(cwd, 'api.json'), path.join(cwd, 'out')]
  const told: (readonly [step: string, share: number])[] = []
  await generate({spec, out, with: ['zod'], progress: (step, share) => told.push([step, share])})
  const shares = told.map(([, share]) => share)
  expect(told.at(0)).toEqual(['bundle', 0])
  expect(told.map(([step]) => step)).toEqual(expect.arrayContaining(['read', 'types', 'zod', 'write']))
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(shares.at(-1)).toBeGreaterThan(0.9)
  expect(shares.at(-1)).toBeLessThan(1)
})

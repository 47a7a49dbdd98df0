import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'
import {parse, type Program} from 'acorn'
import ts from 'typescript'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {emit} from '../../src/codegen/emit/emit.ts'
import {generate} from '../../src/codegen/index.ts'
import type {OpenApiDocument} from '../../src/codegen/read/document.ts'
import {readModel} from '../../src/codegen/read/model.ts'
import type {CompiledSchema, Contract} from '../../src/contract.ts'
import {isToken} from '../../src/http/token.ts'
import {sampleOf} from '../sample.ts'
import {hostileDescription, hostileOverlay, schemaName} from './description.ts'
import {hostileTexts, marks} from './texts.ts'

/** A sample in the suite: each text has a component of every kind, and makes each module longer. */
const texts = sampleOf(hostileTexts, 3)

let folder: string
let files: Record<string, string>
let contract: Contract
const notices: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hostile-'))
  const client = path.join(folder, 'node_modules/messages-openapi')
  await mkdir(client, {recursive: true})
  await writeFile(path.join(folder, 'package.json'), '{"type": "module"}')
  await writeFile(path.join(client, 'package.json'), '{"type": "module", "exports": {"./client": "./client.js"}}')
  await writeFile(
    path.join(client, 'client.js'),
    'export const authorizeRequest = 0, decodeBody = 1, decodeEvents = 2, decodeLines = 3, encodeRequest = 4, encodeBodiless = 5\n',
  )
  files = emit(readModel(hostileDescription(texts) as OpenApiDocument, {notice: (notice) => notices.push(notice)}))
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
  contract = ((await import(path.join(folder, 'contract.js'))) as {contract: Contract}).contract
})
afterAll(() => rm(folder, {recursive: true}))

/**
 * The output of a program that imports the modules of a folder, asks each guard, and has a look at what may have run.
 */
async function importAll(folder: string): Promise<string> {
  const code = `
    const modules = await Promise.all(['contract', 'examples', 'operations', 'routes', 'schemas', 'validators'].map((name) => import(${JSON.stringify(folder)} + '/' + name + '.js')))
    let count = 0
    for (const {is, node} of Object.values(modules[0].contract.schemas)) if (typeof is({}) === 'boolean' && node !== undefined) count++
    console.log(count > 0, 'markedCodeRan' in globalThis)`
  return (await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code])).stdout
}

test('no code from a description runs, whatever is imported and asked', async () => {
  expect(await importAll(folder)).toBe('true false\n')
  expect('markedCodeRan' in globalThis).toBe(false)
})

test('no code from a description runs that an Overlay brings', async () => {
  const few = sampleOf(hostileTexts.slice(0, 12), 4)
  const [spec, overlay, out] = ['openapi.json', 'overlay.json', 'out'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  await writeFile(spec, JSON.stringify(hostileDescription(few)))
  await writeFile(overlay, JSON.stringify(hostileOverlay(few)))
  await generate({spec, overlays: [overlay], out})
  expect(await importAll(out)).toBe('true false\n')
})

/** The names of variables, properties and functions in a program, and the kinds of its statements. */
function readProgram(program: Program): {names: Set<string>; statements: Set<string>; kinds: Set<string>} {
  const [names, kinds] = [new Set<string>(), new Set<string>()]
  JSON.stringify(program, (_key, node: unknown) => {
    const {type, name} = (node ?? {}) as {type?: unknown; name?: unknown}
    if (typeof type === 'string') kinds.add(type)
    if (type === 'Identifier' && typeof name === 'string') names.add(name)
    return typeof node === 'bigint' ? null : node
  })
  return {names, kinds, statements: new Set(program.body.map(({type}) => type))}
}

test('generated modules consist of the declarations that they are meant to have', () => {
  for (const [name, text] of Object.entries(files).filter(([name]) => name.endsWith('.js'))) {
    const {names, statements, kinds} = readProgram(parse(text, {ecmaVersion: 2022, sourceType: 'module'}))
    expect([name, marks.filter((mark) => names.has(mark))]).toEqual([name, []])
    expect([
      name,
      [...statements].filter(
        (type) => !/^(?:Import|ExportNamed|ExportAll|Function|Variable|Class)Declaration$/.test(type),
      ),
    ]).toEqual([name, []])
    expect([name, kinds.has('TemplateLiteral')]).toEqual([name, false])
  }
})

test('generated declarations hold marked code in strings and comments alone', () => {
  const paths = Object.keys(files)
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => path.join(folder, name))
  const program = ts.createProgram(paths, {noLib: true, noResolve: true, types: []})
  expect(program.getSyntacticDiagnostics().map(({messageText}) => messageText)).toEqual([])
  for (const file of paths.map((name) => program.getSourceFile(name)!)) {
    const names = new Set<string>()
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) names.add(node.text)
      ts.forEachChild(node, visit)
    }
    visit(file)
    expect([file.fileName, marks.filter((mark) => names.has(mark))]).toEqual([file.fileName, []])
    expect(
      file.statements.every((statement) => ts.isDeclarationStatement(statement) || ts.isVariableStatement(statement)),
    ).toBe(true)
  }
})

function schemaAt(pointer: string): CompiledSchema {
  return Object.values(contract.schemas).find((schema) => schema.pointer === pointer)!
}

/** Properties of a hostile schema, which ones its guard allows, and near ones that it does not. */
function casesFor(text: string): [name: string, allowed: unknown[], refused: unknown[]][] {
  const near = [
    `${text} `,
    ` ${text}`,
    text.slice(1),
    text.slice(0, -1),
    text.toUpperCase(),
    text.replaceAll(/\n.*\n?/g, ''),
  ].filter((other) => other !== text)
  const own = (value: unknown, key = text) => Object.fromEntries([[key, value]]) as object
  return [
    [text, [text, `${text}\n`], [...near, `${text}\n\n`, own(text)]],
    ['enum', [text, own(text)], [...near, own(`${text}.`), {}, own(text, `${text}.`)]],
    ['const', [own([text])], [own(text), own([`${text}.`]), {}, [text], text]],
    ['pattern', [text], near],
    ['rest', [{}, own(text)], [own(`${text}.`), own(text, `${text}.`)]],
    ['dependent', [{}, own(0)], [own(0, `${text}.`)]],
    ['union', [own(text), own(`${text}.`)], [own(`${text}..`), {}]],
  ]
}

test.each(
  sampleOf(
    texts.map((text, index) => ({text, index})),
    2,
    1,
  ),
)('the guard matches $text exactly', ({text, index}) => {
  const {is} = schemaAt(`#/components/schemas/${schemaName(index)}`)
  const base = Object.fromEntries([[text, text]])
  expect([is(base), is({}), is(Object.create(base)), is(Object.fromEntries([[`${text} `, text]]))]).toEqual([
    true,
    false,
    false,
    false,
  ])
  for (const [name, allowed, refused] of casesFor(text)) {
    const holding = (value: unknown) => ({...base, ...Object.fromEntries([[name, value]])})
    expect([name, allowed.filter((value) => !is(holding(value)))]).toEqual([name, []])
    expect([name, refused.filter((value) => is(holding(value)))]).toEqual([name, []])
  }
})

test('names of parameters, media types, tags and examples are kept as they are, and headers that cannot be sent left out', () => {
  expect(Object.keys(contract.operations)).toEqual(texts)
  for (const text of texts) {
    const {parameters, path: template} = contract.operations[text]!
    expect(template).toBe(`/p${texts.indexOf(text)}/${text}`)
    expect(parameters.map(({name, in: place}) => [place, name])).toEqual([
      ['query', text],
      ...(isToken(text) ? [['header', text]] : []),
      ['cookie', text],
      ['query', `style ${text}`],
    ])
  }
  expect(contract.title).toBe(texts.join(''))
  expect(
    notices.filter(
      (notice) =>
        !/^The (?:format|bodies of|schema at|name|header) .* (?:is not known|are not checked|another has the name .*|is no token of HTTP)/s.test(
          notice,
        ),
    ),
  ).toEqual([])
})

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'

const src = path.resolve(import.meta.dirname, '../src')
const data = ['contract.ts', 'errors.ts', 'issue.ts', 'route.ts', 'schema-node.ts']
/** JSON values and their texts, what HTTP means, and what JSON Schemas say. */
const base = ['json', 'http', 'schema']

/** Each part of `src/`, with the other parts that it may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'schema-node.ts': [],
  'contract.ts': ['schema-node.ts'],
  'route.ts': ['contract.ts'],
  'issue.ts': [],
  'errors.ts': ['issue.ts'],
  'builtin.ts': [],
  'engine.ts': [],
  json: data,
  http: [...data, 'json'],
  schema: [...data, 'json'],
  sse: [...data, 'json'],
  // What pages of docs say, in several languages.
  phrases: ['json'],
  codegen: [...data, ...base, 'builtin.ts', 'engine.ts', 'phrases', 'validate', 'testing'],
  // The scripts of pages of docs.
  browser: [...data, ...base, 'phrases', 'sse', 'validate', 'testing', 'mock', 'messages'],
  validate: [...data, ...base, 'sse'],
  client: [...data, ...base, 'sse'],
  testing: [...data, ...base, 'sse', 'validate'],
  conform: [...data, ...base, 'sse', 'validate', 'testing'],
  diff: [...data, ...base, 'sse', 'validate', 'testing', 'conform', 'codegen'],
  // All that is a package of its own, and what loads it.
  tools: [...data, ...base, 'builtin.ts', 'codegen', 'diff'],
  server: [...data, ...base, 'validate'],
  mock: [...data, ...base, 'sse', 'validate', 'testing'],
  messages: [...data, ...base, 'sse', 'validate', 'client', 'mock', 'testing', 'conform', '#generated'],
  // The whole public surface: files that only name what is public.
  entries: [
    ...data,
    ...base,
    'codegen',
    'tools',
    'sse',
    'validate',
    'server',
    'client',
    'mock',
    'testing',
    'conform',
    'messages',
    '#generated',
  ],
  cli: [
    ...data,
    ...base,
    'builtin.ts',
    'engine.ts',
    'phrases',
    'codegen',
    'sse',
    'validate',
    'client',
    'mock',
    'testing',
    'conform',
    'diff',
    'tools',
    'messages',
  ],
}

/** The files that may use `node:` modules: everything else also runs in browsers. */
const mayUseNode =
  /^(?:codegen|cli|tools)\/|^mock\/(?:listen|server|connections|drained)\.ts$|^testing\/coverage\/coverage-reporter\.ts$|^messages\/vitest-coverage\.ts$/

/** The packages that published code imports at run time, by the part that does. Generating needs more. */
const mayImportPackages: Readonly<Record<string, readonly string[]>> = {
  client: ['openapi-fetch'],
  testing: ['fast-check'],
  messages: ['openapi-fetch', 'vitest', 'msw', 'expect', 'fast-check'],
  browser: ['minisearch'],
}

/** The imports of a source file that break the layers. */
function layerFaults(file: string, text: string): string[] {
  const part = file.split('/')[0]!
  return importsOf(text).flatMap((specifier) => {
    const fault = faultOf(part, file, specifier)
    return fault === undefined ? [] : [`src/${file} imports "${specifier}": ${fault}`]
  })
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/^(?:import|export) (?:[^'"]*? from )?'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    ([, fixed, dynamic]) => fixed ?? dynamic!,
  )
}

function faultOf(part: string, file: string, specifier: string): string | undefined {
  if (specifier.startsWith('node:'))
    return mayUseNode.test(file) ? undefined : 'only codegen, cli and the listener may use Node; take it as an argument'
  if (!/^[.#]/.test(specifier)) {
    const allowed = mayImportPackages[part] ?? []
    const isFree = part === 'codegen' || part === 'cli' || allowed.includes(specifier)
    return isFree
      ? undefined
      : 'published code depends on openapi-fetch alone; pass the thing in, or move it to codegen'
  }
  const target = specifier.startsWith('#')
    ? specifier.split('/')[0]!
    : path.relative(src, path.resolve(src, path.dirname(file), specifier)).split(path.sep)[0]!
  if (target === part || mayImport[part]?.includes(target)) return undefined
  return `${part} may import ${mayImport[part]?.join(', ') ?? 'nothing, since it is no known part'}; move the shared piece down, or pass it in`
}

const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))

test.each(files)('%s imports only downward', (file) => {
  expect(layerFaults(file, readFileSync(path.join(src, file), 'utf8'))).toEqual([])
})

test('an upward import is named with what to do', () => {
  const text = `import {createValidator} from '../validate/index.ts'\n`
  expect(layerFaults('client/retry.ts', text)).toEqual([
    'src/client/retry.ts imports "../validate/index.ts": client may import contract.ts, errors.ts, issue.ts, route.ts, schema-node.ts, json, http, schema, sse; move the shared piece down, or pass it in',
  ])
  expect(layerFaults('validate/read.ts', `import {readFileSync} from 'node:fs'\n`)).toHaveLength(1)
  expect(layerFaults('validate/ajv.ts', `import {Ajv} from 'ajv'\n`)).toHaveLength(1)
})

const texts = new Map(files.map((file) => [file, readFileSync(path.join(src, file), 'utf8')]))

test('no files import one another in a circle, not even for types', () => {
  expect(circlesOf(new Map([...texts].map(([file, text]) => [file, targetsOf(file, text)])))).toEqual([])
})

test('a circle is named with all its files', () => {
  const imports = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['a.ts', 'd.ts']],
    ['d.ts', []],
  ])
  expect(circlesOf(imports)).toEqual([['a.ts', 'b.ts', 'c.ts', 'a.ts']])
})

/** The files of `src/` that a file imports. */
function targetsOf(file: string, text: string): string[] {
  return importsOf(text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => path.relative(src, path.resolve(src, path.dirname(file), specifier)))
}

test('the index of a generated contract imports nothing that a browser does not have', () => {
  const reached = new Set(['entries/kit.ts', 'entries/client.ts', 'entries/validator.ts'])
  for (const file of reached) for (const target of targetsOf(file, texts.get(file)!)) reached.add(target)
  expect(reached.size).toBeGreaterThan(100)
  expect([...reached].filter((file) => mayUseNode.test(file))).toEqual([])
})

/** One circle for each import that closes one. */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const follow = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file)
    if (start !== -1) return void circles.push([...way.slice(start), file])
    if (done.has(file)) return
    for (const target of imports.get(file) ?? []) follow(target, [...way, file])
    done.add(file)
  }
  for (const file of imports.keys()) follow(file, [])
  return circles
}

/** Names with two declarations, and the reason why both have it. Every other name has one. */
const sharedNames: Readonly<Record<string, string>> = {
  EventStream: 'public in two entry points: what a contract declares of a stream, and the stream that a client reads',
  buildDocs: 'the function of `codegen`, loaded when it is called',
  bundle: 'the function of `codegen`, loaded when it is called',
  generate: 'the function of `codegen`, loaded when it is called',
  lint: 'the function of `codegen`, loaded when it is called',
  createCoverage: 'the function of `testing`, bound to the contract of the Messages API',
  createMessagesClient: 'bound to the types of the documented contract, and to those of the native one',
  createValidation: 'bound to the validators of the documented contract, and to those of the native one',
  mutateStream: 'the function of `testing`, bound to the contract of the Messages API',
  validatingFetch: 'the function of `testing`, bound to the contract of the Messages API',
}

test('an exported name has one meaning', () => {
  const homes = new Map<string, Set<string>>()
  for (const [file, text] of texts) {
    const declared = text.matchAll(
      /^export (?:declare |async |abstract )*(?:function\*?|class|const|let|interface|type|enum) (\w+)/gm,
    )
    for (const [, name] of declared) homes.set(name!, (homes.get(name!) ?? new Set()).add(file))
  }
  const shared = [...homes].filter(([, declaring]) => declaring.size > 1)
  expect(Object.fromEntries(shared.filter(([name]) => !Object.hasOwn(sharedNames, name)))).toEqual({})
  expect(Object.keys(sharedNames).filter((name) => !shared.some(([other]) => other === name))).toEqual([])
})

/** Idioms that have a room, so that a second copy cannot disagree with the first. */
const idioms: readonly {readonly what: string; readonly idiom: RegExp; readonly room: string}[] = [
  {
    what: 'tells objects from other values',
    idiom: /typeof (\w+) === 'object' && \1 !== null && !Array\.isArray\(\1\)/,
    room: 'json/',
  },
  {what: 'escapes or unescapes a reference token', idiom: /'~[01]'|~1\/g/, room: 'json/'},
  {what: 'splits a media type', idiom: /\.split\(';'/, room: 'http/'},
  // To name one media type, such as `application/problem+json`, is no test of others.
  {what: 'tells JSON by its media type', idiom: /\\\+\)?json\b|(?:endsWith|includes)\('[/+]?json'/, room: 'http/'},
  {what: 'matches a status with a range', idiom: /\}XX`|'XX'/, room: 'http/'},
]

test.each(idioms)('only src/$room $what', ({idiom, room}) => {
  const at = [...texts].filter(([, text]) => idiom.test(text)).map(([file]) => file)
  expect(at.filter((file) => !file.startsWith(room))).toEqual([])
  expect(at).not.toEqual([])
})

/** Folders of tests that guard the whole: what is described, what is generated, and how work grows. */
const wholes = new Set(['description', 'differential', 'exhaustive', 'growth', 'hostile'])

test('a folder of tests mirrors one of src/, scripts/ or openapi/', () => {
  const root = path.resolve(src, '..')
  const folders = readdirSync(path.join(root, 'test'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
    .map((file) => path.dirname(file).split(path.sep))
  const isMirrored = ([first = '', ...rest]: readonly string[]) =>
    existsSync(path.join(['scripts', 'openapi'].includes(first) ? root : src, first, ...rest))
  const others = folders.filter((folder) => !wholes.has(folder[0]!) && !isMirrored(folder))
  expect([...new Set(others.map((folder) => folder.join('/')))]).toEqual([])
})

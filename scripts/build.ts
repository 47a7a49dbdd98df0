import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {transformSync, type TransformOptions} from 'esbuild'
import {rolldown, type InputOptions} from 'rolldown'

/**
 * Writes the modules of `dist/`: one for each export, program and module that another process loads, with what several share beside
 * them. Few modules load faster than many. What only `@messages-openapi/tools` needs is in `dist/tools`, which the package leaves out.
 */
const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | Record<string, string>>
}
const doors = Object.values(exports).flatMap(
  (door) => (typeof door === 'object' && door['messages-openapi-source']) || [],
)
const threads = ['./src/cli/check/thread.ts', './src/cli/serve/check-thread.ts']
const entries = [...doors, './src/cli/bin.ts', ...threads]
const toolEntries = {
  'tools/index': './src/tools/index.ts',
  'tools/serve-documents': './src/codegen/redocly/serve-documents.ts',
}

/** Packages stay outside, but not this one itself, nor the helpers of what engines cannot do yet. */
function isExternal(id: string): boolean {
  return !/^(?:[./]|#generated\/|messages-openapi\/|@oxc-project\/runtime)/.test(id)
}

const options: InputOptions = {
  platform: 'neutral',
  resolve: {conditionNames: ['messages-openapi-source', 'import', 'node']},
  external: isExternal,
  transform: {target: 'es2023'},
}

/** As far as this asks for it: rolldown's own type has many more members. */
interface Modules {
  getModuleInfo(id: string): {readonly importedIds: readonly string[]; readonly code: string | null} | null
}

/** All that entries load, or could load, without the tools. */
async function modulesOf(input: string[]): Promise<Set<string>> {
  const external = (id: string) => isExternal(id) || id === path.resolve('src/tools/index.ts')
  await using bundle = await rolldown({...options, external, input})
  const {output} = await bundle.generate()
  return new Set(output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])))
}

/** All that an entry loads before it runs, without what it imports later. */
async function modulesAtStart(input: string): Promise<Set<string>> {
  await using bundle = await rolldown({...options, input})
  const {output} = await bundle.generate()
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])))
  const loaded = new Set([...chunks.values()].filter(({isEntry}) => isEntry))
  // What is added is visited too.
  for (const {imports} of loaded) for (const own of imports) if (chunks.has(own)) loaded.add(chunks.get(own)!)
  return new Set([...loaded].flatMap(({moduleIds}) => moduleIds))
}

const published = await modulesOf(entries)
const imported = await modulesOf(doors)
const calling = await modulesOf(['./src/entries/index.ts', './src/entries/client.ts'])
const validating = await modulesOf(['./src/entries/validate.ts'])
// Every command starts with these, and most commands that check something need nearly all that `validate` does.
const starting = await modulesAtStart('./src/cli/bin.ts')
const checking = await modulesAtStart('./src/cli/commands/validate.ts')
const entryFiles = new Set(entries.map((entry) => path.resolve(entry)))

/** Files that load a contract stay apart, or who uses one contract would load the others. */
function isApart(file: string, modules: Modules): boolean {
  const loaded = [file, ...(modules.getModuleInfo(file)?.importedIds ?? [])]
  return entryFiles.has(file) || loaded.some((own) => own.includes('/generated/'))
}

/** The shared modules, and the source files that each has, unless one before has them. All other files are left to what uses them. */
const sharedModules: Readonly<Record<string, (file: string, modules: Modules) => boolean>> = {
  common: (file) => validating.has(file) && (calling.has(file) || starting.has(file)),
  validator: (file) => validating.has(file),
  // Entries must not load the modules of commands, nor what asks where it is or for modules of Node.js: jest may read them as CommonJS.
  located: (file, modules) =>
    imported.has(file) &&
    checking.has(file) &&
    /import\.meta|process\.getBuiltinModule\(/.test(modules.getModuleInfo(file)!.code!),
  base: (file) => imported.has(file) && checking.has(file),
  cli: (file) => starting.has(file),
  checking: (file) => checking.has(file),
}
const groups = Object.entries(sharedModules).map(([name, has], index, {length}) => ({
  name: (file: string, modules: Modules) => (has(file, modules) && !isApart(file, modules) ? name : null),
  debugName: name,
  priority: length - index,
}))

/** The scripts of pages of docs, each on its own: a page that is opened from a file can load no modules. */
const browserScripts = ['site', 'search', 'play', 'try']

const isForTools = (file: string): boolean => file.startsWith('tools/')

rmSync('dist', {recursive: true, force: true})
await using bundle = await rolldown({
  ...options,
  input: {
    ...Object.fromEntries(entries.map((entry) => [entry.replace(/^\.\/src\/|\.ts$/g, ''), entry])),
    ...toolEntries,
  },
})
const {output} = await bundle.write({
  dir: 'dist',
  chunkFileNames: ({facadeModuleId, moduleIds}) =>
    `${[facadeModuleId ?? '', ...moduleIds].some((file) => published.has(file)) ? 'shared' : 'tools'}/[name]-[hash].js`,
  // Engines take longer to read what holds other characters.
  charset: 'ascii',
  comments: {legal: false, jsdoc: false},
  // Engines read short names in less time. Those of functions and classes stay, for whoever reads a stack trace.
  minify: {compress: false, mangle: {toplevel: false, keepNames: true}, codegen: {removeWhitespace: false}},
  codeSplitting: {groups},
})

const chunks = output.filter((file) => file.type === 'chunk')
for (const {fileName, imports, dynamicImports} of chunks.filter((chunk) => !isForTools(chunk.fileName))) {
  const missing = [...imports, ...dynamicImports].filter((file) => isForTools(file) && file !== 'tools/index.js')
  if (missing.length > 0)
    throw new Error(`The module ${fileName} would load ${missing.join(', ')} of the other package.`)
}

// What many programs start with is written without white space: to read it is most of the time that they take to start. Names stay, and stack traces
// have lines to name.
const short: TransformOptions = {minifyWhitespace: true, minifySyntax: true, lineLimit: 160}
// Generated code is read by engines alone, and there is much of it. Most of it are texts, which engines read in less time in quotes than as templates.
const shortest: TransformOptions = {minify: true, supported: {'template-literal': false}}
for (const {fileName, moduleIds, name} of chunks) {
  const isGenerated = moduleIds.length > 0 && moduleIds.every((own) => own.includes('/generated/'))
  if (!isGenerated && !Object.hasOwn(sharedModules, name)) continue
  const file = path.join('dist', fileName)
  const code = readFileSync(file, 'utf8')
  const written = transformSync(code, {format: 'esm', target: 'es2023', ...(isGenerated ? shortest : short)})
  writeFileSync(file, written.code)
}
const importsOf = new Map(chunks.map(({fileName, imports}) => [fileName, imports]))

// An entry also names what its imports import, so that all of it is loaded at the same time.
for (const {fileName, imports} of chunks.filter(({isEntry}) => isEntry)) {
  const deeper = new Set(
    imports.flatMap((own) => importsOf.get(own) ?? []).filter((own) => importsOf.has(own) && !imports.includes(own)),
  )
  const file = path.join('dist', fileName)
  const statements = [...deeper].map(
    (own) => `import ${JSON.stringify(path.relative(path.dirname(file), path.join('dist', own)))}\n`,
  )
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^(?:#!.*\n)?/, (hashbang) => hashbang + statements.join('')),
  )
}

const isValidator = (own: string) => own.startsWith('shared/validator-')
const loads = (file: string): boolean => isValidator(file) || (importsOf.get(file) ?? []).some(loads)
if (!loads('entries/validate.js')) throw new Error('There is no module of the validator.')
for (const door of ['entries/index.js', 'entries/client.js', 'cli/bin.js'])
  if (loads(door)) throw new Error(`"${door}" would load the validator: its module has something that both use.`)

for (const name of browserScripts) {
  await using script = await rolldown({
    input: `./src/browser/${name}.ts`,
    platform: 'browser',
    resolve: {conditionNames: ['messages-openapi-source', 'import', 'browser']},
    transform: {target: 'es2022'},
  })
  await script.write({
    file: `dist/tools/browser/${name}.js`,
    format: 'iife',
    minify: true,
    comments: {legal: false, jsdoc: false},
  })
}

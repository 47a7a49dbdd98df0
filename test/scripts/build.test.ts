import {readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'

const dist = path.resolve(import.meta.dirname, '../../dist')
const {exports} = JSON.parse(readFileSync(path.join(dist, '../package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | {readonly default: string}>>
}
const doors = Object.values(exports).flatMap((door) =>
  typeof door === 'object' && door.default.startsWith('./dist/') ? [door.default.slice('./dist/'.length)] : [],
)

/** The modules that run at the import of one, by their places in `dist/`: itself, own modules without their hash, and modules of Node.js. */
function loadedBy(entry: string): readonly string[] {
  const files = new Set([entry])
  const others = new Set<string>()
  for (const file of files) {
    const code = readFileSync(path.join(dist, file), 'utf8')
    for (const [, specifier] of code.matchAll(/(?:^|;)(?:import|export)\b[^;'"]*?["']([^"']+)["']/gm))
      if (specifier!.startsWith('.')) files.add(path.join(path.dirname(file), specifier!))
      else others.add(specifier!)
  }
  return [...files, ...others].map(nameOf).sort()
}

const nameOf = (file: string) => file.replace(/-.{8}\.js$/, '')

/** The file of a shared module. */
function fileOf(entry: string, name: string): string {
  const code = readFileSync(path.join(dist, entry), 'utf8')
  return path.join(dist, 'shared', new RegExp(`${name}-.{8}\\.js`).exec(code)![0])
}

test('who validates loads the validator, one contract, and what clients share', () => {
  const modules = ['entries/validate.js', 'shared/common', 'shared/contract', 'shared/validator']
  expect(loadedBy('entries/validate.js')).toEqual(modules)
})

test.each([
  ['shared/validator', 215_200],
  ['shared/common', 19_800],
  ['shared/contract', 327_000],
])('the module %s, which each start compiles, does not grow', (name, bytes) => {
  expect(statSync(fileOf('entries/validate.js', name.slice('shared/'.length))).size).toBeLessThan(bytes)
})

test('a command line loads few modules before it knows its command', () => {
  const modules = ['cli/bin.js', 'node:events', 'node:fs/promises']
  const shared = ['shared/cli', 'shared/common', 'shared/located']
  const ofFiles = /^node:(?:module|path|url)$/
  expect(loadedBy('cli/bin.js').filter((name) => !ofFiles.test(name))).toEqual([...modules, ...shared])
})

test('the command "validate" loads few modules beyond', () => {
  const list = path.relative(dist, fileOf('cli/bin.js', 'cli'))
  const command = path.relative(dist, fileOf(list, 'validate'))
  const shared = loadedBy(command).filter((name) => name.startsWith('shared/'))
  const modules = ['base', 'checking', 'cli', 'common', 'located', 'validate', 'validator']
  expect(shared).toEqual(modules.map((name) => `shared/${name}`))
})

test.each(doors)('%s loads no module of commands', (door) => {
  const commands = loadedBy(door).filter((name) => /^shared\/(?:cli|checking)$|^cli\//.test(name))
  expect(commands).toEqual([])
})

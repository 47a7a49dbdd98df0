import {readFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'acorn'
import {expect, test} from 'vitest'
import {toCommonJs} from '../../src/testing/jest-transform.ts'

const dist = path.resolve(import.meta.dirname, '../../dist')
/** The doors of the package that tests use. */
const doors = ['index', 'client', 'contract', 'fast-check', 'jest', 'kit', 'mock', 'msw', 'native', 'server', 'stream']
const entries = [...doors, 'testing', 'validate', 'validator'].map((door) => path.join(dist, 'entries', `${door}.js`))

/** Reads a module as a script, and all modules of the package that it loads. */
function readAsScript(file: string, read = new Set<string>()): void {
  if (read.has(file)) return
  read.add(file)
  const code = toCommonJs(readFileSync(file, 'utf8'))
  parse(code, {ecmaVersion: 'latest', sourceType: 'script'})
  for (const [, specifier] of code.matchAll(/require\("(\.[^"]+)"\)/g))
    readAsScript(path.resolve(path.dirname(file), specifier!), read)
}

test.each(entries)('%s and all that it loads can be read as CommonJS', (entry) => {
  expect(() => readAsScript(entry)).not.toThrow()
})

test.each([
  ['import "./a.js"\nimport{a as b}from"./c.js";b();', 'require("./a.js");\nconst {a: b} = require("./c.js");b();'],
  ['import a, { b } from "x";', 'require("x"));const { b } = require("x");'],
  ['import * as all from "x";', 'const all = require("x");'],
  ['const say = "export { a };";', 'const say = "export { a };";'],
])('%j becomes %j', (module, script) => {
  expect(toCommonJs(module)).toContain(script)
})

test('exports are read when someone asks', () => {
  const exports: {count?: number; add?: () => void} = {}
  const code = toCommonJs('let n = 0;\nconst add = () => { n++ };\nexport { n as count, add };\n')
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code of the line above
  ;(new Function('exports', code) as (given: typeof exports) => void)(exports)
  exports.add!()
  expect(exports.count).toBe(1)
})

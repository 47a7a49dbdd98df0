import path from 'node:path'
import {Linter} from 'eslint'
import tseslint from 'typescript-eslint'
import {expect, test} from 'vitest'
import {ownProperties} from '../../scripts/eslint/own-properties.js'

const cases: readonly {readonly code: string; readonly isForeign: boolean}[] = [
  {code: 'declare const r: Record<string, number>, k: string; r[k]', isForeign: true},
  {code: 'declare const r: Record<string, number> | undefined, k: string; r?.[k]', isForeign: true},
  {code: 'declare const r: Record<string, number>, k: string; r[k] = 1', isForeign: true},
  {code: 'declare const r: Readonly<Record<string, number>>, k: string | number; r[k]', isForeign: true},
  {code: 'declare const r: {[name: string]: number; own: number}, k: `x-${string}`; r[k]', isForeign: true},
  {code: 'const f = <K extends string>(r: Record<string, number>, k: K) => r[k]', isForeign: true},
  {code: 'declare const r: Record<string, number>, o: Record<string, number>; for (const k of Object.keys(o)) r[k]', isForeign: true},
  {code: 'declare const r: Record<string, number>; for (const k of Object.keys(r)) r[k]', isForeign: false},
  {code: 'declare const r: Record<string, number>; for (const k in r) r[k]', isForeign: false},
  {code: "declare const r: Record<string, number>; r['own']", isForeign: false},
  {code: "declare const r: Record<string, number>, k: 'a' | 'b'; r[k]", isForeign: false},
  {code: "declare const r: Record<'a' | 'b', number>, k: 'a' | 'b'; r[k]", isForeign: false},
  {code: 'declare const r: number[], k: number; r[k]', isForeign: false},
  {code: 'declare const r: Map<string, number>, k: string; r.get(k)', isForeign: false},
]

/** The code stands in for a file that the compiler knows. */
const filename = path.resolve(import.meta.dirname, '../../src/json/own.ts')

test.each(cases)('$code: foreign is $isForeign', ({code, isForeign}) => {
  const messages = new Linter({cwd: path.resolve(import.meta.dirname, '../..')}).verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: {parser: tseslint.parser as Linter.Parser, parserOptions: {projectService: true, tsconfigRootDir: path.resolve(import.meta.dirname, '../..')}},
      plugins: {house: {rules: {'own-properties': ownProperties as never}}},
      rules: {'house/own-properties': 'error'},
    },
    {filename},
  )
  expect(messages.map(({messageId}) => messageId)).toEqual(isForeign ? ['foreign'] : [])
})

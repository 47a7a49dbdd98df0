import * as parser from '@typescript-eslint/parser'
import {Linter} from 'eslint/universal'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {ownProperties} from '../../scripts/eslint/own-properties.js'

const cases: readonly {readonly code: string; readonly isForeign: boolean}[] = [
  {code: 'declare const r: Record<string, number>, k: string; r[k]', isForeign: true},
  {code: 'declare const r: Record<string, number> | undefined, k: string; r?.[k]', isForeign: true},
  {code: 'declare const r: Record<string, number>, k: string; r[k] = 1', isForeign: true},
  {code: 'declare const r: Readonly<Record<string, number>>, k: string | number; r[k]', isForeign: true},
  {code: 'declare const r: {[name: string]: number; own: number}, k: `x-${string}`; r[k]', isForeign: true},
  {code: 'const f = <K extends string>(r: Record<string, number>, k: K) => r[k]', isForeign: true},
  {
    code: 'declare const r: Record<string, number>, o: Record<string, number>; for (const k of Object.keys(o)) r[k]',
    isForeign: true,
  },
  {code: 'declare const r: Record<string, number>; for (const k of Object.keys(r)) r[k]', isForeign: false},
  {code: 'declare const r: Record<string, number>; for (const k in r) r[k]', isForeign: false},
  {code: "declare const r: Record<string, number>; r['own']", isForeign: false},
  {code: "declare const r: Record<string, number>, k: 'a' | 'b'; r[k]", isForeign: false},
  {code: "declare const r: Record<'a' | 'b', number>, k: 'a' | 'b'; r[k]", isForeign: false},
  {code: 'declare const r: number[], k: number; r[k]', isForeign: false},
  {code: 'declare const r: Map<string, number>, k: string; r.get(k)', isForeign: false},
]

const file = 'cases.ts'
/** A line for each case. */
const text = cases.map(({code}) => `{ ${code} }`).join('\n')

/** One program for all cases: to make one takes long. */
function compile(): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2015.d.ts'],
    types: [],
    strict: true,
  }
  const host = ts.createCompilerHost(options)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (name, version) =>
    name.endsWith(file) ? ts.createSourceFile(name, text, version) : getSourceFile(name, version)
  return ts.createProgram([file], options, host)
}

const messages = new Linter().verify(
  text,
  {
    files: ['**/*.ts'],
    languageOptions: {parser, parserOptions: {programs: [compile()]}},
    plugins: {house: {rules: {'own-properties': ownProperties}}},
    rules: {'house/own-properties': 'error'},
  },
  {filename: file},
)

test.each(cases.map((each, index) => ({...each, line: index + 1})))(
  '$code: foreign is $isForeign',
  ({line, isForeign}) => {
    expect(messages.flatMap((message) => (message.line === line ? [message.messageId] : []))).toEqual(
      isForeign ? ['foreign'] : [],
    )
  },
)

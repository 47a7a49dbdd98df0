import {writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Contract} from '../../src/contract.ts'
import {tokensOf, valueAt} from '../../src/json/pointer.ts'
import {createGenerator, type Negative} from '../../src/testing/generate/index.ts'
import {typeFaults} from '../typescript-program.ts'

/** Values of a contract's component schemas, as its types have them. */
export interface TypedValues {
  /** Valid values that their type refuses. */
  readonly refused: readonly string[]
  /** Values with one fault that their type allows. */
  readonly allowed: readonly string[]
  readonly count: number
}

/** A value, with the name of its schema. */
interface Typed {
  readonly schema: string
  readonly value: unknown
  readonly fault?: Negative
}

/** Longer values take the compiler long, and have little that shorter ones do not. */
const longest = 3_000
const mostOfSchema = 20

/** Asks the compiler of each value of the contract in a folder. */
export function askTypes(folder: string, contract: Contract): TypedValues {
  const values = Object.entries(contract.schemas)
    .filter(([, {pointer}]) => /^#\/components\/schemas\/[^/]+$/.test(pointer))
    .flatMap(([name]) => [...valuesOf(contract, name)])
  const file = path.join(folder, 'values.ts')
  const lines = values.map(
    ({schema, value}, index) => `export const v${index}: types.${schema} = ${JSON.stringify(value)}\n`,
  )
  writeFileSync(file, `import type * as types from './types.js'\n${lines.join('')}`)
  const options = {lib: ['lib.es2023.d.ts'], allowImportingTsExtensions: true, skipLibCheck: true}
  const faults = new Map<number, string>()
  for (const fault of typeFaults([file], options)) {
    const line = /values\.ts:(\d+):\d+ (.*)/s.exec(fault)
    if (line === null) throw new Error(fault)
    if (!faults.has(Number(line[1]) - 2)) faults.set(Number(line[1]) - 2, line[2]!)
  }
  const oneWay = oneWayNames(contract)
  const isOneWay = (fault: string) => oneWay.has(/Property '(.+?)' is missing/.exec(fault)?.[1] ?? '')
  const tell = ({schema, value, fault}: Typed, index: number) =>
    `${schema}${fault ? ` ${fault.code} at ${fault.path}` : ''}: ${JSON.stringify(value)} ${faults.get(index) ?? ''}`
  const told = values.map((one, index) => ({one, index}))
  return {
    refused: told
      .filter(({one, index}) => one.fault === undefined && faults.has(index) && !isOneWay(faults.get(index)!))
      .map(({one, index}) => tell(one, index)),
    allowed: told
      .filter(({one, index}) => one.fault !== undefined && !faults.has(index))
      .map(({one, index}) => tell(one, index)),
    count: values.length,
  }
}

function* valuesOf(contract: Contract, schema: string): Generator<Typed> {
  const {generate, negatives} = createGenerator(contract)
  const isShort = (value: unknown) => JSON.stringify(value).length < longest
  for (let seed = 1; seed <= 4; seed++) {
    const value = attempt(() => generate(schema, {seed}))
    if (value !== undefined && isShort(value)) yield {schema, value}
  }
  let tried = 0
  for (const fault of negatives(schema)) {
    if (++tried > mostOfSchema) return
    if (canTell(fault) && isShort(fault.value)) yield {schema, value: fault.value, fault}
  }
}

function attempt(draw: () => unknown): unknown {
  try {
    return draw()
  } catch {
    // Some schemas allow no value, or none that is found.
    return undefined
  }
}

/** The properties that are required in one direction alone. A type has one form for both, in which they are required. */
function oneWayNames({schemas}: Contract): Set<string> {
  const names = new Set<string>()
  for (const {node} of Object.values(schemas)) {
    JSON.stringify(node, (key, value: unknown) => {
      if (key === 'requiredSent' || key === 'requiredReceived') for (const name of value as string[]) names.add(name)
      return value
    })
  }
  return names
}

/** Tells the faults that a type can tell: not the size of a value, its pattern, nor that a number is whole. */
function canTell({code, path: at, value}: Negative): boolean {
  if (code === 'wrong-type') return typeof valueAt(value, tokensOf(at)) !== 'number'
  return ['missing-property', 'unknown-value', 'unknown-variant', 'not-equal'].includes(code)
}

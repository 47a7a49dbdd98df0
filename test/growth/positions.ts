import {contract} from '#generated/documented/contract.js'
import {createGenerator} from '../../src/testing/generate/index.ts'

type Tokens = readonly (string | number)[]

/** A place in a value where there may be very many members, and a value that has it. */
export interface Position {
  readonly value: unknown
  readonly tokens: Tokens
}

/** All kinds of places of the schema's values that hold a list or an object, each once: what counts is the names that lead to it last. */
export function positionsOf(schema: string): Position[] {
  const found = new Map<string, Position>()
  for (const value of createGenerator(contract).cover(schema)) {
    for (const tokens of containersIn(value)) {
      const names = tokens.filter((token) => typeof token === 'string').map((name) => name.replace(/\d+$/, ''))
      const kind = `${names.slice(-2).join('/')} ${String(Array.isArray(memberAt(value, tokens)))}`
      if (!found.has(kind)) found.set(kind, {value, tokens})
    }
  }
  return Array.from(found.values(), isolated)
}

/** The same place in a value whose other lists are short: what is made large is then most of it. */
function isolated({value, tokens}: Position): Position {
  const [token, ...rest] = tokens
  if (token === undefined) return {value: shortened(value), tokens: []}
  const inner = isolated({value: memberAt(value, [token]), tokens: rest})
  if (Array.isArray(value)) return {value: [inner.value], tokens: [0, ...inner.tokens]}
  return {value: {...(shortened(value) as object), [token]: inner.value}, tokens: [token, ...inner.tokens]}
}

function shortened(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.slice(0, 1).map(shortened)
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shortened(member)]))
}

function* containersIn(value: unknown, tokens: Tokens = []): Generator<Tokens> {
  if (typeof value !== 'object' || value === null) return
  yield tokens
  for (const [key, member] of Object.entries(value))
    yield* containersIn(member, [...tokens, Array.isArray(value) ? Number(key) : key])
}

function memberAt(value: unknown, tokens: Tokens): unknown {
  return tokens.reduce<unknown>((inner, token) => (inner as Readonly<Record<string | number, unknown>>)[token], value)
}

/** Ways to put `n` members where there is a list or an object. */
export const crowds: Readonly<Record<string, (member: object, n: number) => unknown>> = {
  junk: (member, n) =>
    Array.isArray(member) ? Array.from({length: n}, (_, index) => ({junk: index})) : {...member, ...junk(n)},
  copies: (member, n) =>
    Array.isArray(member) ? Array.from({length: n}, () => member[0] as unknown) : Array.from({length: n}, () => member),
  'faulty copies': (member, n) => (Array.isArray(member) ? Array.from({length: n}, () => spoiled(member[0])) : junk(n)),
}

function junk(n: number): object {
  return Object.fromEntries(Array.from({length: n}, (_, index) => [`junk_${index}`, index]))
}

function spoiled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? 5 : 'spoiled'
  return Object.fromEntries(
    Object.entries(value).map(([name, member]): [string, unknown] => [
      name,
      typeof member === 'string' && name !== 'type' ? 5 : member,
    ]),
  )
}

/** The value with `n` members at the position. */
export function crowded({value, tokens}: Position, crowd: (member: object, n: number) => unknown, n: number): unknown {
  const [token, ...rest] = tokens
  if (token === undefined) return crowd(value as object, n)
  const inner = crowded({value: memberAt(value, [token]), tokens: rest}, crowd, n)
  return Array.isArray(value) ? value.with(Number(token), inner) : {...(value as object), [token]: inner}
}

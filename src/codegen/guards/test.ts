import type {JsonType} from '../../contract.ts'
import {code, joinCode, type Code} from '../emit/code.ts'

/** A condition without statements, which can be written as it is or denied. */
export type Test = Atom | {readonly all: readonly Test[]} | {readonly any: readonly Test[]}

interface Atom {
  readonly is: Code
  readonly isNot: Code
}

export const always: Test = {all: []}
export const never: Test = {any: []}

/** A condition that is denied as `!…`: a call, or another operand that binds more tightly. */
export function operand(is: Code): Test {
  return {is, isNot: code`!${is}`}
}

export function same(left: Code, right: unknown): Test {
  return {is: code`${left} === ${right}`, isNot: code`${left} !== ${right}`}
}

export function not(test: Test): Test {
  if ('all' in test) return {any: test.all.map(not)}
  if ('any' in test) return {all: test.any.map(not)}
  return {is: test.isNot, isNot: test.is}
}

/** A condition of several, of which a constant one is left out or decides, and one that is there twice is asked once. */
export function all(...tests: readonly Test[]): Test {
  const given = tests.flatMap((test) => ('all' in test ? test.all : [test]))
  const isNew = (test: Test, index: number) =>
    !('is' in test) || given.findIndex((other) => 'is' in other && other.is.text === test.is.text) === index
  const parts = given.filter(isNew)
  return parts.find(isNever) ?? (parts.length === 1 ? parts[0]! : {all: parts})
}

export function any(...tests: readonly Test[]): Test {
  const parts = tests.flatMap((test) => ('any' in test ? test.any : [test]))
  return parts.find(isAlways) ?? (parts.length === 1 ? parts[0]! : {any: parts})
}

export function isAlways(test: Test): boolean {
  return 'all' in test && test.all.length === 0
}

export function isNever(test: Test): boolean {
  return 'any' in test && test.any.length === 0
}

/** The condition as an expression. */
export function expression(test: Test): Code {
  if ('is' in test) return test.is
  if (isAlways(test)) return code`true`
  if (isNever(test)) return code`false`
  if ('any' in test) return joinCode(test.any.map(expression), ' || ')
  return joinCode(
    test.all.map((part) => ('any' in part && part.any.length > 1 ? code`(${expression(part)})` : expression(part))),
    ' && ',
  )
}

/** Tells whether a value is of one of some JSON types. */
export function typesTest(types: readonly JsonType[], data: Code): Test {
  return any(...types.map((type) => typeTest(type, data)))
}

export function typeTest(type: JsonType, data: Code): Test {
  switch (type) {
    case 'null':
      return same(data, null)
    case 'integer':
      return operand(code`Number.isInteger(${data})`)
    case 'number':
      return operand(code`Number.isFinite(${data})`)
    case 'array':
      return operand(code`Array.isArray(${data})`)
    case 'object':
      return all(same(code`typeof ${data}`, 'object'), not(same(data, null)), not(typeTest('array', data)))
    default:
      return same(code`typeof ${data}`, type)
  }
}

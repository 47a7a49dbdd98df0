import {code, joinCode} from '../emit/code.ts'
import type {LoweredNode, LoweredSchema} from '../read/schemas/lower-schema.ts'
import {attempt, attemptMember, demand, type Scope} from './scope.ts'
import {any, expression, not, operand, same, type Test} from './test.ts'

/** The keywords that ask the same value for other schemas. */
export function emitCombined(node: LoweredNode, scope: Scope): void {
  const {$ref, allOf = [], anyOf, oneOf, discriminator} = node
  if ($ref !== undefined) demand(scope, isOfSchema($ref, scope))
  for (const member of allOf) scope.emit(member, scope)
  if (anyOf !== undefined) emitAnyOf(anyOf, scope)
  if (oneOf !== undefined && discriminator !== undefined) emitTagged(oneOf, discriminator, scope)
  else if (oneOf !== undefined) emitOneOf(oneOf, scope)
  if (node.not !== undefined) emitNot(node.not as LoweredSchema, scope)
  if (node.if !== undefined) emitConditional(node, scope)
}

/** Tells whether a value is allowed by a schema that has a name. */
export function isOfSchema(name: string, {module, data, evaluated}: Scope): Test {
  return operand(
    evaluated === undefined
      ? code`${module.matcher(name)}(${data})`
      : code`${module.collector(name)}(${data}, ${evaluated})`,
  )
}

interface Members {
  readonly simple: readonly Test[]
  readonly others: readonly LoweredSchema[]
}

function sortMembers(members: readonly LoweredSchema[], scope: Scope): Members {
  const tests = members.map((member) => scope.test(member, scope))
  return {
    simple: tests.filter((test) => test !== undefined),
    others: members.filter((_member, index) => tests[index] === undefined),
  }
}

function emitAnyOf(members: readonly LoweredSchema[], scope: Scope): void {
  const {writer} = scope
  const {simple, others} = sortMembers(members, scope)
  const isSimple = any(...simple)
  if (others.length === 0) demand(scope, isSimple)
  else if (scope.evaluated !== undefined) emitEvery(isSimple, others, scope)
  else if (simple.length === 0) emitFirst(others, scope)
  else writer.choose([[expression(not(isSimple)), () => emitFirst(others, scope)]])
}

/** Up to the first member that holds. Where the last one fails, so do all. */
function emitFirst(members: readonly LoweredSchema[], scope: Scope): void {
  const last = members.at(-1)!
  if (members.length === 1) {
    scope.emit(last, scope)
    return
  }
  const label = scope.writer.name('union')
  scope.writer.block(code`${label}:`, () => {
    for (const member of members.slice(0, -1)) attemptMember(scope, member, code`break ${label}`)
    scope.emit(last, scope)
  })
}

/** All members, each of which may have looked at something. */
function emitEvery(isSimple: Test, members: readonly LoweredSchema[], scope: Scope): void {
  const found = scope.writer.name('found')
  scope.writer.line(code`let ${found} = ${expression(isSimple)}`)
  for (const member of members) attemptMember(scope, member, code`${found} = true`)
  demand(scope, operand(found))
}

function emitOneOf(members: readonly LoweredSchema[], scope: Scope): void {
  const {writer} = scope
  const {simple, others} = sortMembers(members, scope)
  const count = writer.name('count')
  writer.line(code`let ${count} = 0`)
  for (const test of simple) writer.line(code`if (${expression(test)}) ${count}++`)
  for (const member of others) attemptMember(scope, member, code`${count}++`)
  demand(scope, same(count, 1))
}

/** The member is looked up. That the tag is a property of the value itself, each member asks by itself. */
function emitTagged(
  members: readonly LoweredSchema[],
  {propertyName, mapping, ofNumbers, defaultMapping}: NonNullable<LoweredNode['discriminator']>,
  scope: Scope,
): void {
  const {writer, data, fail, emit} = scope
  writer.block(code`switch (${data}[${propertyName}])`, () => {
    for (const [index, member] of members.entries()) {
      const tags = Object.entries(mapping).filter(([, target]) => target === index)
      if (tags.length === 0) continue
      writer.block(
        joinCode(
          tags.map(([tag]) => code`case ${ofNumbers ? Number(tag) : tag}:`),
          ' ',
        ),
        () => {
          emit(member, scope)
          writer.line(code`break`)
        },
      )
    }
    if (defaultMapping === undefined) writer.line(code`default: ${fail}`)
    else writer.block(code`default:`, () => emit(members[defaultMapping]!, scope))
  })
}

function emitNot(schema: LoweredSchema, scope: Scope): void {
  const inner = {...scope, evaluated: undefined}
  const test = scope.test(schema, inner)
  if (test !== undefined) {
    demand(scope, not(test))
    return
  }
  attempt(inner, 'not', (attempted) => {
    scope.emit(schema, attempted)
    scope.writer.line(scope.fail)
  })
}

function emitConditional(
  {if: condition, then: consequence = true, else: alternative = true}: LoweredNode,
  scope: Scope,
): void {
  const {writer, emit} = scope
  const isTrue = writer.name('isTrue')
  writer.line(code`let ${isTrue} = false`)
  attemptMember(scope, condition as LoweredSchema, code`${isTrue} = true`)
  writer.choose([[isTrue, () => emit(consequence as LoweredSchema, scope)]], () =>
    emit(alternative as LoweredSchema, scope),
  )
}

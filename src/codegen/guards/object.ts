import {ownValue} from '../../json/own.ts'
import {code, type Code} from '../emit/code.ts'
import type {LoweredNode, LoweredSchema} from '../read/schemas/lower-schema.ts'
import {demand, inside, type Scope} from './scope.ts'
import {all, any, expression, not, operand, same, type Test} from './test.ts'

const walking = [
  'additionalProperties',
  'patternProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
] as const

/** Tells whether a schema says anything of objects beyond their type. */
export function asksOfObjects(node: LoweredNode): boolean {
  return (['properties', 'required', 'dependentRequired', 'dependentSchemas', ...walking] as const).some(
    (keyword) => node[keyword] !== undefined,
  )
}

/** The keywords for objects, for a value that is one. What JSON would leave out is absent. */
export function emitObject(node: LoweredNode, scope: Scope): void {
  const {required = [], properties = {}, dependentRequired = {}, dependentSchemas = {}} = node
  const isWalk = walking.some((keyword) => node[keyword] !== undefined) || Object.keys(properties).length > 0
  if (isWalk) new Walk(node, scope).emit()
  else demand(scope, all(...[...new Set(required)].map((name) => has(scope, name))))
  for (const [name, needed] of Object.entries(dependentRequired as Record<string, string[]>)) {
    demand(scope, any(not(has(scope, name)), all(...needed.map((other) => has(scope, other)))))
  }
  for (const [name, schema] of Object.entries(dependentSchemas as Record<string, LoweredSchema>)) {
    scope.writer.choose([[expression(has(scope, name)), () => scope.emit(schema, scope)]])
  }
}

function has({data, module}: Scope, name: string): Test {
  return all(
    operand(code`${module.call('hasOwn')}.call(${data}, ${name})`),
    not(same(code`${data}[${name}]`, undefinedValue)),
  )
}

const undefinedValue = code`undefined`

/** One loop over the properties that a value has, which for schemas of dozens of optional ones takes a fraction of asking for each. */
class Walk {
  readonly #node: LoweredNode
  readonly #scope: Scope
  readonly #key: Code
  readonly #value: Code
  readonly #missing: Code
  readonly #count: Code
  readonly #isKnown: Code
  readonly #required: ReadonlySet<string>

  constructor(node: LoweredNode, scope: Scope) {
    const {writer} = scope
    this.#node = node
    this.#scope = scope
    this.#key = writer.name('key')
    this.#value = writer.name('value')
    this.#missing = writer.name('missing')
    this.#count = writer.name('count')
    this.#isKnown = writer.name('isKnown')
    this.#required = new Set(node.required)
  }

  emit(): void {
    const {writer, data, module} = this.#scope
    const {minProperties, maxProperties} = this.#node
    const isCounted = minProperties !== undefined || maxProperties !== undefined
    if (this.#required.size > 0) writer.line(code`let ${this.#missing} = ${this.#required.size}`)
    if (isCounted) writer.line(code`let ${this.#count} = 0`)
    writer.block(code`for (const ${this.#key} in ${data})`, () => {
      writer.line(code`const ${this.#value} = ${data}[${this.#key}]`)
      writer.line(
        code`if (${this.#value} === undefined || !${module.call('hasOwn')}.call(${data}, ${this.#key})) continue`,
      )
      if (isCounted) writer.line(code`${this.#count}++`)
      this.#emitProperty()
    })
    if (this.#required.size > 0) demand(this.#scope, same(this.#missing, 0))
    if (minProperties !== undefined)
      demand(this.#scope, {
        is: code`${this.#count} >= ${minProperties}`,
        isNot: code`${this.#count} < ${minProperties}`,
      })
    if (maxProperties !== undefined)
      demand(this.#scope, {
        is: code`${this.#count} <= ${maxProperties}`,
        isNot: code`${this.#count} > ${maxProperties}`,
      })
  }

  #emitProperty(): void {
    const {writer, emit} = this.#scope
    const {propertyNames, patternProperties, properties = {}} = this.#node
    if (propertyNames !== undefined) emit(propertyNames as LoweredSchema, inside(this.#scope, this.#key))
    const patterns = Object.entries(patternProperties ?? {})
    if (patterns.length > 0) writer.line(code`let ${this.#isKnown} = false`)
    const names = new Set([...Object.keys(properties), ...this.#required])
    if (names.size > 0) this.#emitNames(names, patterns.length > 0)
    for (const [pattern, schema] of patterns) {
      const isMatch = code`${this.#scope.module.pattern(pattern)}.test(${this.#key})`
      writer.choose([
        [
          isMatch,
          () => {
            writer.line(code`${this.#isKnown} = true`)
            this.#emitValue(schema)
          },
        ],
      ])
    }
    if (patterns.length > 0) writer.choose([[code`!${this.#isKnown}`, () => this.#emitAdditional()]])
    else if (names.size === 0) this.#emitAdditional()
  }

  #emitNames(names: ReadonlySet<string>, hasPatterns: boolean): void {
    const {writer} = this.#scope
    const {properties = {}} = this.#node
    writer.block(code`switch (${this.#key})`, () => {
      for (const name of names) {
        writer.block(code`case ${name}:`, () => {
          const declared = ownValue(properties, name)
          if (this.#required.has(name)) writer.line(code`${this.#missing}--`)
          if (declared !== undefined && hasPatterns) writer.line(code`${this.#isKnown} = true`)
          if (declared !== undefined) this.#emitValue(declared)
          else if (!hasPatterns) this.#emitAdditional()
          writer.line(code`break`)
        })
      }
      if (!hasPatterns && this.#node.additionalProperties !== undefined)
        writer.block(code`default:`, () => this.#emitAdditional())
    })
  }

  #emitAdditional(): void {
    const {additionalProperties} = this.#node
    if (additionalProperties !== undefined) this.#emitValue(additionalProperties)
  }

  #emitValue(schema: LoweredSchema): void {
    const {writer, evaluated, emit} = this.#scope
    if (evaluated !== undefined) writer.line(code`${evaluated}.add(${this.#key})`)
    emit(schema, inside(this.#scope, this.#value))
  }
}

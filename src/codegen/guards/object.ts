import {ownValue} from '../../json/own.ts'
import {code, joinCode, type Code} from '../emit/code.ts'
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
  const isWalk = Object.keys(properties).length > 0 || walking.some((keyword) => asks(node, keyword, scope))
  if (isWalk) new Walk(node, scope).emit()
  else demand(scope, all(...[...new Set(required)].map((name) => has(scope, name))))
  for (const [name, needed] of Object.entries(dependentRequired as Record<string, string[]>)) {
    demand(scope, any(not(has(scope, name)), all(...needed.map((other) => has(scope, other)))))
  }
  for (const [name, schema] of Object.entries(dependentSchemas as Record<string, LoweredSchema>)) {
    scope.writer.choose([[expression(has(scope, name)), () => scope.emit(schema, scope)]])
  }
}

/** Tells whether a keyword takes a walk. To allow every property takes none, unless others ask which ones it has looked at. */
function asks(node: LoweredNode, keyword: (typeof walking)[number], {evaluated}: Scope): boolean {
  const asked = node[keyword]
  return asked !== undefined && (asked !== true || evaluated !== undefined)
}

function has({data, module}: Scope, name: string): Test {
  return all(
    operand(code`${module.call('hasOwn')}.call(${data}, ${name})`),
    not(same(code`${data}[${name}]`, undefinedValue)),
  )
}

const undefinedValue = code`undefined`

/** The names that a property's is compared with one by one. Where there are more, it is looked up: that takes as long for any number of them. */
const mostCompared = 32

/**
 * One loop over the properties that a value has, which for schemas of dozens of optional ones takes a fraction of asking for each.
 *
 * It also comes to those that are inherited, and leaves these out. Engines know of the property that a loop is at that it is the value's own: to ask
 * takes no time there, and one question for all takes the fewest bytes.
 */
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
      this.#emitProperty(this.#scope)
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

  #emitProperty(scope: Scope): void {
    const {writer, emit} = scope
    const {propertyNames, patternProperties, properties = {}} = this.#node
    if (propertyNames !== undefined) emit(propertyNames as LoweredSchema, inside(scope, this.#key))
    const patterns = Object.entries(patternProperties ?? {})
    if (patterns.length > 0) writer.line(code`let ${this.#isKnown} = false`)
    const names = new Set([...Object.keys(properties), ...this.#required])
    if (names.size > 0) this.#emitNames(names, patterns.length > 0, scope)
    for (const [pattern, schema] of patterns) {
      const isMatch = code`${scope.module.pattern(pattern)}.test(${this.#key})`
      writer.choose([
        [
          isMatch,
          () => {
            writer.line(code`${this.#isKnown} = true`)
            this.#emitValue(schema, scope)
          },
        ],
      ])
    }
    if (patterns.length > 0) writer.choose([[code`!${this.#isKnown}`, () => this.#emitAdditional(scope)]])
    else if (names.size === 0) this.#emitAdditional(scope)
  }

  #emitNames(names: ReadonlySet<string>, hasPatterns: boolean, scope: Scope): void {
    const {writer, module} = scope
    const {properties = {}} = this.#node
    const groups = [...this.#groupAlike(names)]
    const isMany = names.size > mostCompared
    const subject = isMany ? code`${module.numbers(groups)}[${this.#key}]` : this.#key
    writer.block(code`switch (${subject})`, () => {
      for (const [number, alike] of groups.entries()) {
        const [name = ''] = alike
        const cases = joinCode(
          (isMany ? [number] : alike).map((one) => code`case ${one}:`),
          ' ',
        )
        writer.block(cases, () => {
          const declared = ownValue(properties, name)
          if (this.#required.has(name)) writer.line(code`${this.#missing}--`)
          if (declared !== undefined && hasPatterns) writer.line(code`${this.#isKnown} = true`)
          if (declared !== undefined) this.#emitValue(declared, scope)
          else if (!hasPatterns) this.#emitAdditional(scope)
          writer.line(code`break`)
        })
      }
      if (!hasPatterns && this.#node.additionalProperties !== undefined)
        writer.block(code`default:`, () => this.#emitAdditional(scope))
    })
  }

  /** The names in groups that the same is said of. */
  #groupAlike(names: ReadonlySet<string>): Iterable<readonly string[]> {
    const groups = new Map<string, string[]>()
    for (const name of names) {
      const declared = JSON.stringify(ownValue(this.#node.properties ?? {}, name), (key, value: unknown) =>
        key === 'pointer' ? undefined : value,
      )
      const said = `${this.#required.has(name)} ${declared}`
      groups.set(said, [...(groups.get(said) ?? []), name])
    }
    return groups.values()
  }

  #emitAdditional(scope: Scope): void {
    const {additionalProperties} = this.#node
    if (additionalProperties !== undefined) this.#emitValue(additionalProperties, scope)
  }

  #emitValue(schema: LoweredSchema, scope: Scope): void {
    const {writer, evaluated, emit} = scope
    if (evaluated !== undefined) writer.line(code`${evaluated}.add(${this.#key})`)
    emit(schema, inside(scope, this.#value))
  }
}

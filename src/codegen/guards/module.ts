import {ownValue} from '../../json/own.ts'
import {assertedFormats} from '../../schema/formats.ts'
import {code, identifier, joinCode, jsonText, memberName, type Code} from '../emit/code.ts'
import type {LoweredNode, LoweredSchema} from '../read/schemas/lower-schema.ts'
import type {NamedSchema} from '../read/schemas/schema-graph.ts'
import {findSharedParts, type SharedParts} from '../read/schemas/shared-parts.ts'
import {runtime, type RuntimeFunction} from './runtime.ts'
import {all, always, any, expression, not, operand, typeTest, type Test} from './test.ts'

/** A call that bundlers leave out where nobody uses what it returns. */
const pure = (...call: Parameters<typeof code>) => code`/* @__PURE__ */ ${code(...call)}`

/** The values that the functions of a module share. Guards begin with `is` and a capital letter, as nothing else in the module does. */
export class GuardModule {
  readonly #constants = new Map<string, {readonly name: Code; readonly value: Code}>()
  readonly #runtime = new Set<RuntimeFunction>()
  readonly #formats = new Set<string>()
  readonly #deep: ReadonlySet<string>
  readonly #repeated: ReadonlySet<string>
  readonly #schemas: ReadonlyMap<string, NamedSchema>
  readonly #named: ReadonlyMap<LoweredNode, string>
  readonly #shared: SharedParts
  /** The schemas without names that have functions, with the names of these. */
  readonly parts = new Map<LoweredNode, Code>()
  /** The schemas that some `unevaluatedProperties` or `unevaluatedItems` looks into. */
  readonly collected = new Set<string>()

  constructor(schemas: readonly NamedSchema[], deep: ReadonlySet<string>, repeated: ReadonlySet<string>) {
    this.#schemas = new Map(schemas.map((schema) => [schema.name, schema]))
    this.#deep = deep
    this.#repeated = repeated
    this.#named = new Map(
      schemas.flatMap(({name, schema}) => (typeof schema === 'boolean' ? [] : [[schema, name] as const])),
    )
    this.#shared = findSharedParts([...this.#named.keys()], {except: 'pointer', small: 120})
  }

  schemaOf(name: string): LoweredSchema {
    return this.#schemas.get(name)!.schema
  }

  /** The function that guards call for a schema. Where it may run out of the stack, or has a memory, it is not the exported one. */
  matcher(name: string): Code {
    return this.isDeep(name) || this.isRepeated(name) ? identifier(`matches${name}`) : this.guard(name)
  }

  /** Tells whether the function of a schema is that of another one, which says the same. */
  isCopy(schema: LoweredNode): boolean {
    const part = this.#shared.partOf(schema)
    return part !== undefined && part !== schema
  }

  /** The function of a schema that stands in several places; undefined for another. */
  part(schema: LoweredNode): Code | undefined {
    const part = this.#shared.partOf(schema) as LoweredNode | undefined
    if (part === undefined) return undefined
    const name = this.#named.get(part)
    if (name !== undefined) return this.matcher(name)
    const known = this.parts.get(part) ?? identifier(`part${this.parts.size}`)
    this.parts.set(part, known)
    return known
  }

  guard(name: string): Code {
    return identifier(`is${name}`)
  }

  /** The function that a matcher with a memory calls for what it does not remember. */
  finder(name: string): Code {
    return identifier(`find${name}`)
  }

  isRepeated(name: string): boolean {
    return this.#repeated.has(name)
  }

  isDeep(name: string): boolean {
    return this.#deep.has(name)
  }

  /** The matcher that also says what it has looked at. */
  collector(name: string): Code {
    this.collected.add(name)
    return identifier(`collect${name}`)
  }

  pattern(source: string): Code {
    return this.#constant('pattern', pure`new RegExp(${source}, "u")`)
  }

  /** The condition of a format, for a value of its type. */
  format(name: string, data: Code): Test {
    const {pattern, check, minimum, maximum, isInteger} = ownValue(assertedFormats, name)!
    this.#formats.add(name)
    return all(
      pattern === undefined ? always : operand(code`${this.#expression(pattern)}.test(${data})`),
      check === undefined ? always : operand(code`${this.call(check)}(${data})`),
      isInteger === undefined ? always : operand(code`Number.isInteger(${data})`),
      minimum === undefined ? always : {is: code`${data} >= ${minimum}`, isNot: code`${data} < ${minimum}`},
      maximum === undefined ? always : {is: code`${data} <= ${maximum}`, isNot: code`${data} > ${maximum}`},
    )
  }

  /** The formats that were asked for, as functions by name, for whoever has to say what is wrong. */
  formats(): Code[] {
    if (this.#formats.size === 0) return []
    const data = identifier('data')
    const tests = Array.from(this.#formats, (name) => {
      const isOther = not(typeTest(ownValue(assertedFormats, name)!.type, data))
      return code`  ${name}: (data) => ${expression(any(isOther, this.format(name, data)))},\n`
    })
    return [code`export const formats = {\n${joinCode(tests)}}\n`]
  }

  #expression({source, flags}: RegExp): Code {
    return this.#constant('format', flags === '' ? pure`new RegExp(${source})` : pure`new RegExp(${source}, ${flags})`)
  }

  /** A list or an object that values are compared with. */
  value(value: unknown): Code {
    return this.#constant('constant', pure`JSON.parse(${jsonText(value)})`)
  }

  set(values: readonly unknown[]): Code {
    return this.#constant('values', pure`new Set(${values})`)
  }

  /** The numbers of groups of names, by name. What objects inherit is none of them. */
  numbers(groups: readonly (readonly string[])[]): Code {
    const members = groups.flatMap((names, number) => names.map((name) => code`, ${memberName(name)}: ${number}`))
    return this.#constant('numbers', code`{__proto__: null${joinCode(members)}}`)
  }

  call(name: RuntimeFunction): Code {
    this.#runtime.add(name)
    for (const needed of runtime[name].needs) this.call(needed)
    return identifier(name)
  }

  /** The declarations of what was asked for. */
  declarations(): Code[] {
    return [
      ...Array.from(this.#runtime, (name) => runtime[name].text),
      ...Array.from(this.#constants.values(), ({name, value}) => code`const ${name} = ${value}\n`),
    ]
  }

  #constant(word: string, value: Code): Code {
    const known = this.#constants.get(value.text)
    if (known !== undefined) return known.name
    const name = identifier(`${word}${this.#constants.size}`)
    this.#constants.set(value.text, {name, value})
    return name
  }
}

import {InputError} from '../../../errors.ts'
import type {Issue} from '../../../issue.ts'
import {isJsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {Budget} from '../../../schema/budget.ts'
import {checkSchema} from '../../../schema/check-schema.ts'
import {completeSchemas} from '../../../schema/complete-schemas.ts'
import {assertedFormats} from '../../../schema/formats.ts'
import type {PatternSpeed} from '../../patterns/check-pattern.ts'
import {discriminate} from '../../read/schemas/discriminate.ts'
import {lowerSchema, mapNodes, type LoweredSchema} from '../../read/schemas/lower-schema.ts'
import {oneWayProperties} from '../../read/schemas/one-way-properties.ts'
import type {LoadedNode} from '../description-node.ts'

interface Described {
  readonly node: LoadedNode
  /** The keywords that do not count. */
  readonly without: readonly string[]
}

export interface ReadableOptions {
  readonly isOpenApi30: boolean
  readonly speedOf: (pattern: string) => PatternSpeed
}

/** Checks values by schemas of a description that may have faults: what cannot be read of it allows any value. */
export class ReadableSchemas {
  readonly #options: ReadableOptions
  readonly #wanted = new Map<string, Described>()
  readonly #lowered = new Map<string, LoweredSchema>()
  #completed: ReturnType<typeof completeSchemas> | undefined

  constructor(options: ReadableOptions) {
    this.#options = options
  }

  /** The name of a schema to check values by, once all have been added. A property that goes one way may be absent. */
  add(node: LoadedNode, without: readonly string[] = []): string {
    const target = without.length === 0 && isBareReference(node.value) ? node.target() : node
    const name = `${target.file}#${target.pointer} ${without.join(' ')}`
    if (!this.#wanted.has(name)) this.#wanted.set(name, {node: target, without})
    return name
  }

  /** The errors in a value. One that takes too many steps has none. */
  check(name: string, value: unknown): readonly Issue[] {
    this.#completed ??= this.#complete()
    const schema = ownValue(this.#completed, name)!
    const beginBudget = () => {
      const budget = new Budget()
      budget.begin(value)
      return budget
    }
    return checkSchema({pointer: schema.pointer, is: schema.is, node: schema.node, beginBudget}, value).filter(
      ({severity}) => severity === 'error',
    )
  }

  #complete(): ReturnType<typeof completeSchemas> {
    // Those that are referred to are added on the way.
    for (const [name, described] of this.#wanted) this.#lowered.set(name, this.#lower(described))
    const resolve = (schema: LoweredSchema) => this.#resolve(schema)
    return completeSchemas(
      Array.from(this.#lowered, ([name, lowered]) => ({
        name,
        pointer: '#',
        schema: mapNodes(lowered, '#', (inner, pointer) => discriminate(inner, {resolve, notice: () => {}, pointer})),
      })),
    )
  }

  #lower({node, without}: Described): LoweredSchema {
    const {isOpenApi30, speedOf} = this.#options
    const {value} = node
    const document = node.document().value
    if (value === undefined) return true
    const schema = isJsonObject(value)
      ? Object.fromEntries(Object.entries(value).filter(([keyword]) => !without.includes(keyword)))
      : value
    try {
      return lowerSchema(schema, '#', {
        isOpenApi30,
        speedOf,
        nameOf: (reference) => this.add(node.follow(reference)),
        isAsserted: (format) => Object.hasOwn(assertedFormats, format),
        watchKeywords: () => {},
        notice: () => {},
        oneWayOf: (inner) => oneWayProperties(isJsonObject(document) ? document : {}, inner),
        isSent: () => true,
        isReceived: () => true,
      })
    } catch (error) {
      if (error instanceof InputError) return true
      throw error
    }
  }

  #resolve(schema: LoweredSchema): LoweredSchema {
    const seen = new Set<string>()
    let found = schema
    while (typeof found !== 'boolean' && found.$ref !== undefined && !seen.has(found.$ref)) {
      if (Object.keys(found).some((keyword) => keyword !== '$ref' && keyword !== 'pointer')) return found
      seen.add(found.$ref)
      found = this.#lowered.get(found.$ref) ?? true
    }
    return found
  }
}

function isBareReference(value: unknown): boolean {
  return isJsonObject(value) && typeof value.$ref === 'string' && Object.keys(value).length === 1
}

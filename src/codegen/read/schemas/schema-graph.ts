import {isJsonObject} from '../../../json/object.ts'
import {escapeFragmentToken} from '../../../json/pointer.ts'
import {postorder} from '../../graph.ts'
import {limits} from '../../limits.ts'
import {createPatternChecker} from '../../patterns/check-pattern.ts'
import {atPointer, componentName, tokens, type OpenApiDocument} from '../document.ts'
import {createFormatChoice, type FormatMeaning} from '../formats.ts'
import {Names, toIdentifier} from '../names.ts'
import {createKeywordWatch} from '../unknown-keywords.ts'
import {appliedReferences, assertWellFounded} from './applied-references.ts'
import {noteUnmappedTags} from './declared-tags.ts'
import {discriminate} from './discriminate.ts'
import {findDirections} from './find-directions.ts'
import {lowerSchema, mapNodes, type LowerContext, type LoweredSchema} from './lower-schema.ts'
import {mergeAllOf, type MergeBudget} from './merge-all-of.ts'
import {oneWayProperties} from './one-way-properties.ts'

/** A schema that is compiled under its own name. */
export interface NamedSchema {
  readonly name: string
  readonly pointer: string
  readonly schema: LoweredSchema
}

export interface GraphOptions {
  /** Default: that of {@link createPatternChecker}. */
  readonly speedOf?: LowerContext['speedOf'] | undefined
  /** Default: `assert`. */
  readonly formats?: FormatMeaning | undefined
}

/** The schemas of a document that anything refers to, each lowered once, under the name of its component or of its place. */
export class SchemaGraph {
  readonly #document: OpenApiDocument
  /** Without what openapi-typescript declares itself. */
  readonly #names = new Names(['$defs', 'WithRequired'])
  readonly #queue: string[] = []
  readonly #nameByPointer = new Map<string, string>()
  readonly #lowered = new Map<string, {node: LoweredSchema; pointer: string}>()
  readonly #merging = new Set<string>()
  readonly #merged = new Set<string>()
  readonly #budget: MergeBudget = {properties: limits.mergedProperties}
  readonly #speedOf: LowerContext['speedOf']
  readonly #isAsserted: LowerContext['isAsserted']
  readonly #notice: (message: string) => void

  constructor(
    document: OpenApiDocument,
    notice: (message: string) => void,
    {speedOf = createPatternChecker(), formats = 'assert'}: GraphOptions = {},
  ) {
    this.#speedOf = speedOf
    this.#isAsserted = createFormatChoice(formats, notice)
    this.#document = document
    this.#notice = notice
    const components = isJsonObject(document.components) ? document.components : {}
    for (const key of Object.keys(isJsonObject(components.schemas) ? components.schemas : {})) {
      this.nameOf(`#/components/schemas/${escapeFragmentToken(key)}`)
    }
  }

  /** The name of the schema at `pointer`; `wish` is taken if it has none yet. A bare reference has the name of its target. */
  nameOf(pointer: string, wish?: string): string {
    const asWritten = this.#nameByPointer.get(pointer.slice(1))
    if (asWritten !== undefined) return asWritten
    const path = tokens(pointer)
    const canonical = path.map((token) => `/${escapeFragmentToken(token)}`).join('')
    const known = this.#nameByPointer.get(canonical)
    if (known !== undefined) return known
    const schema = atPointer(this.#document, pointer)
    if (
      isJsonObject(schema) &&
      typeof schema.$ref === 'string' &&
      Object.keys(schema).length === 1 &&
      path.length !== 3
    ) {
      const target = this.nameOf(schema.$ref)
      this.#nameByPointer.set(canonical, target)
      return target
    }
    const own = componentName(pointer)
    const name = this.#names.get(canonical, wish ?? own ?? path.slice(-3).join(' '))
    if (own !== undefined && wish === undefined && name !== toIdentifier(own))
      this.#notice(`The schema at #${canonical} is called "${name}": another has the name "${toIdentifier(own)}".`)
    this.#nameByPointer.set(canonical, name)
    this.#queue.push(`#${canonical}`)
    return name
  }

  /** Every schema that was named so far or is reached from one, in the order of naming. */
  finish(): NamedSchema[] {
    const watchKeywords = createKeywordWatch(this.#notice, (pointer) => this.#nameByPointer.has(pointer.slice(1)))
    const about = {document: this.#document, notice: this.#notice}
    const context: LowerContext = {
      isOpenApi30: this.#document.openapi.startsWith('3.0'),
      nameOf: (pointer) => this.nameOf(pointer),
      speedOf: this.#speedOf,
      isAsserted: this.#isAsserted,
      watchKeywords: (schema, pointer) => {
        watchKeywords(schema, pointer)
        noteUnmappedTags(schema, pointer, about)
      },
      notice: this.#notice,
      oneWayOf: (schema) => oneWayProperties(this.#document, schema),
      ...findDirections(this.#document),
    }
    for (const pointer of this.#queue) {
      const node = lowerSchema(atPointer(this.#document, pointer), pointer, context)
      this.#lowered.set(this.nameOf(pointer), {node, pointer})
    }
    assertWellFounded(this.#lowered)
    // Those that others are made of come first, so that no call leads to more than one other.
    for (const name of postorder(this.#lowered.keys(), (other) =>
      appliedReferences(this.#lowered.get(other)?.node ?? true),
    ))
      this.#findMerged(name)
    const resolve = (schema: LoweredSchema) => this.#resolve(schema)
    return Array.from(this.#lowered, ([name, {node, pointer}]) => ({
      name,
      pointer,
      schema: mapNodes(node, pointer, (inner, at) => discriminate(inner, {resolve, notice: this.#notice, pointer: at})),
    }))
  }

  #findMerged(name: string): {node: LoweredSchema; pointer: string} | undefined {
    const entry = this.#lowered.get(name)
    if (entry === undefined || this.#merging.has(name)) return undefined
    if (!this.#merged.has(name)) {
      this.#merging.add(name)
      entry.node = mapNodes(entry.node, entry.pointer, (node, pointer) =>
        mergeAllOf(node, pointer, (other) => this.#findMerged(other), this.#budget),
      )
      this.#merging.delete(name)
      this.#merged.add(name)
    }
    return entry
  }

  /** The schema that is meant once bare references are followed. */
  #resolve(schema: LoweredSchema): LoweredSchema {
    const seen = new Set<string>()
    while (typeof schema !== 'boolean' && schema.$ref !== undefined && !seen.has(schema.$ref)) {
      if (Object.keys(schema).some((keyword) => keyword !== '$ref' && keyword !== 'pointer')) return schema
      seen.add(schema.$ref)
      schema = this.#lowered.get(schema.$ref)?.node ?? true
    }
    return schema
  }
}

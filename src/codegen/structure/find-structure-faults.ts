import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember, ownValue} from '../../json/own.ts'
import {join} from '../../json/pointer.ts'
import {suggest} from '../../schema/explain/suggest.ts'
import {isWellFormed} from '../../schema/keyword-forms.ts'
import {keywords, walkSchemas} from '../../schema/keywords.ts'
import {entries} from '../read/document.ts'
import {checkMeaning} from './check-meaning.ts'
import {nameOf} from './name-of.ts'
import {openApiObjects, type Kind, type ObjectShape, type Version} from './objects.ts'

/** A place in a document that is not as OpenAPI has it. */
export interface StructureFault {
  /** JSON Pointer into the document. */
  readonly pointer: string
  readonly message: string
  /**
   * A warning is a field that generators of OpenAPI 3.0 are known to leave behind, and that means nothing; a reference that is followed all the same;
   * or components of OpenAPI 3.0 without paths.
   */
  readonly severity: 'error' | 'warning'
}

/**
 * The places in a document that are not as its version of OpenAPI has them: values of another type, fields that there are not, and fields that
 * exclude each other. What a document lacks is left to others. Each fault is told once, and nothing below it.
 */
export function findStructureFaults(document: JsonObject): StructureFault[] {
  const version = /^3\.\d/.exec(String(document.openapi))?.[0] as Version
  return new StructureReader(version).read(document)
}

interface Visit {
  readonly value: unknown
  readonly kind: Kind
  readonly pointer: string
}

const shapes: Readonly<Record<string, ObjectShape>> = openApiObjects

class StructureReader {
  readonly #version: Version
  readonly #faults: StructureFault[] = []
  readonly #open: Visit[] = []

  constructor(version: Version) {
    this.#version = version
  }

  /** Breadth first, so that depth costs no call stack. */
  read(document: JsonObject): StructureFault[] {
    this.#open.push({value: document, kind: 'OpenAPI', pointer: ''})
    for (let at = 0; at < this.#open.length; at++) this.#visit(this.#open[at]!)
    return this.#faults
  }

  #visit({value, kind, pointer}: Visit): void {
    if (kind === 'any') return
    if (kind === 'Schema') return this.#visitSchema(value, pointer)
    const shape = ownValue(shapes, kind)
    if (isJsonObject(value) && typeof value.$ref === 'string' && !Object.hasOwn(shape?.fields ?? {}, '$ref')) {
      if (shape?.isReferable === true) return
      // Bundled, the file stands in its place.
      if (!value.$ref.startsWith('#')) return this.#fault(join(pointer, '$ref'), unofficialReference(kind), 'warning')
    }
    if (kind.endsWith('[]')) return this.#visitList(value, kind.slice(0, -2), pointer)
    if (kind.startsWith('{')) return this.#visitMap(value, kind.slice(1, -1), pointer)
    if (shape !== undefined) return this.#visitObject(value, kind, shape, pointer)
    if (typeof value !== kind) this.#fault(pointer, `Found ${nameOf(value)}, expected a ${kind}.`)
  }

  #visitList(value: unknown, kind: Kind, pointer: string): void {
    if (!Array.isArray(value)) return this.#fault(pointer, `Found ${nameOf(value)}, expected a list.`)
    for (const [index, item] of value.entries())
      this.#open.push({value: item, kind, pointer: join(pointer, String(index))})
  }

  #visitMap(value: unknown, kind: Kind, pointer: string): void {
    if (!isJsonObject(value)) return this.#fault(pointer, `Found ${nameOf(value)}, expected an object.`)
    for (const [name, item] of Object.entries(value))
      if (!name.startsWith('x-')) this.#open.push({value: item, kind, pointer: join(pointer, name)})
  }

  #visitObject(value: unknown, kind: Kind, shape: ObjectShape, pointer: string): void {
    if (!isJsonObject(value)) return this.#fault(pointer, `Found ${nameOf(value)}, expected an object.`)
    const fields = this.#fieldsOf(shape)
    const pairs = shape.exclusive ?? []
    const excluded = new Map(
      pairs.flatMap(([one, other]) => (has(value, one) && has(value, other) ? [[other, one] as const] : [])),
    )
    for (const [name, inner] of Object.entries(value)) {
      if (name.startsWith('x-')) continue
      const at = join(pointer, name)
      const field = fields.get(name) ?? shape.others
      if (field === undefined)
        this.#fault(at, unknownField(name, kind, [...fields.keys()]), this.#version === '3.0' ? 'warning' : 'error')
      // Some write null for a field that they leave out, or for a path without operations. A response that is null is a mistake.
      else if ((inner !== null || field === 'Response') && !excluded.has(name))
        this.#open.push({value: inner, kind: field, pointer: at})
    }
    for (const [name, one] of excluded)
      this.#fault(join(pointer, name), `Found "${name}" beside "${one}", expected one of the two.`)
    for (const {tokens, message, severity} of checkMeaning(kind, value, this.#version))
      this.#fault(tokens.reduce(join, pointer), message, severity)
  }

  #fieldsOf(shape: ObjectShape): ReadonlyMap<string, Kind> {
    const newer = entries(shape.since).filter(([version]) => version <= this.#version)
    const all = [shape.fields, ...newer.map(([, fields]) => fields as Readonly<Record<string, Kind>>)]
    return new Map(all.flatMap((fields) => Object.entries(fields)))
  }

  #visitSchema(value: unknown, pointer: string): void {
    if (typeof value === 'boolean' && this.#version !== '3.0') return
    if (!isJsonObject(value)) return this.#fault(pointer, `Found ${nameOf(value)}, expected a schema.`)
    for (const placed of walkSchemas(value)) {
      this.#visitContainers(placed.schema, pointer + placed.pointer)
      for (const {tokens, message} of checkMeaning('Schema', placed.schema, this.#version))
        this.#fault(tokens.reduce(join, pointer + placed.pointer), message)
    }
  }

  /** The lists and the maps in which other schemas stand. */
  #visitContainers(schema: JsonObject, pointer: string): void {
    for (const [name, value] of Object.entries(schema)) {
      const form = keywords.get(name)?.value
      const expected =
        form === 'schemas' ? 'a list of schemas' : form === 'schemasByKey' ? 'schemas by name' : undefined
      if (form === undefined || expected === undefined || value === null || isWellFormed(form, value)) continue
      this.#fault(join(pointer, name), `Found ${nameOf(value)}, expected ${expected}.`)
    }
  }

  #fault(pointer: string, message: string, severity: StructureFault['severity'] = 'error'): void {
    this.#faults.push({pointer, message, severity})
  }
}

function has(value: JsonObject, name: string): boolean {
  return (ownMember(value, name) ?? null) !== null
}

function unofficialReference(kind: string): string {
  const meant = kind.endsWith('[]')
    ? 'a list'
    : kind.startsWith('{')
      ? 'an object'
      : kind === 'string'
        ? 'a string'
        : `the ${kind} Object`
  return `Found a "$ref" in place of ${meant}, where OpenAPI has none: it is followed here, and may not be by other tools.`
}

function unknownField(name: string, kind: string, known: readonly string[]): string {
  const meant = suggest(name, known)
  const hint =
    meant === undefined ? 'expected one of its fields or a name that begins with "x-"' : `did you mean "${meant}"?`
  return `Found the field "${name}", which the ${kind} Object does not have, ${hint}${meant === undefined ? '.' : ''}`
}

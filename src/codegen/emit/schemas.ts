import type {JsonObject} from '../../json/object.ts'
import {ownValue, setOwn} from '../../json/own.ts'
import {escapeFragmentToken} from '../../json/pointer.ts'
import {holderOf, keywordsWhere, mapSchemas} from '../../schema/keywords.ts'
import type {Model} from '../read/model.ts'
import {mapNodes, type LoweredNode, type LoweredSchema} from '../read/schemas/lower-schema.ts'
import {findSharedParts, type SharedParts} from '../read/schemas/shared-parts.ts'
import {banner, code, identifier, joinCode, textLines, type Code} from './code.ts'
import {constantTypes} from './emitter.ts'

/** Keywords whose values are data, in which nothing is completed. */
const literals = [
  ...keywordsWhere(({value}) => value === 'any' || value === 'list'),
  ...(['discriminator', 'declaredTags'] satisfies (keyof LoweredNode)[]),
]
/** Keywords that have schemas by names, which are no keywords themselves. */
const schemasByName = keywordsWhere(({value, to}) => value === 'schemasByKey' && to !== undefined)

/**
 * The class of compiled schemas. Their details are needed only where a value fails them, and JSON loads in less time as a text than as code. A text is
 * read when its schema is first asked for: a name becomes a function, since schemas may be recursive, and what the text leaves out is added. What stands
 * in several places is a part, to which a number leads.
 */
const schemaClass = ({getters, names, texts}: Record<'getters' | 'names' | 'texts', Code>) => code`class Schema {
  #index
  #node

  constructor(is, index) {
    this.is = is
    this.#index = index
  }

  get pointer() {
    const pointer = line(2 * this.#index)
    return pointer === '' ? '#/components/schemas/' + names[this.#index] : JSON.parse('"' + pointer + '"')
  }

  get node() {
    return (this.#node ??= read(line(2 * this.#index + 1)))
  }
${getters}}

const names = /* @__PURE__ */ ${names}.split('\\n')
let texts = ${texts}

function line(index) {
  if (typeof texts === 'string') texts = texts.split('\\n')
  return texts[index]
}

function compile(guards) {
  const schemas = {__proto__: null}
  for (let index = 0; index < guards.length; index++) schemas[names[index]] = new Schema(guards[index], index)
  return schemas
}
`

/** Makes a node of a text. */
const reader = ({
  formats,
  parts,
}: Record<'formats' | 'parts', Code>) => code`const parts = /* @__PURE__ */ ${parts}.split('\\n')

function read(text) {
  const node = JSON.parse(text)
  return typeof node.$ref === 'number' ? part(node.$ref) : complete(node)
}

function part(index) {
  if (typeof parts[index] === 'string') parts[index] = read(parts[index])
  return parts[index]
}

const literals = new Set(${literals})
const schemasByName = new Set(${schemasByName})

function complete(node, isNode = true) {
  for (const key of Object.keys(node)) {
    const value = node[key]
    if (typeof value === 'object' && value !== null) {
      if (isNode && literals.has(key)) continue
      if (typeof value.$ref === 'number') node[key] = part(value.$ref)
      else complete(value, !isNode || !schemasByName.has(key))
    } else if (typeof value === 'string') {
      if (!isNode) node[key] = {pointer: schemas[value].pointer + '/properties/' + key, ...schemas[value].node.properties[key]}
      else if (key === '$ref') node.$ref = () => schemas[value]
      else if (key === 'type') node.type = [value]
${formats}    }
  }
  return node
}
`

/** A line of these functions, where schemas have formats. */
const formatLine = code`      else if (key === 'format') node.isOfFormat = is.formats[value]\n`

/** Members of this class, where no property goes one way. */
const noneGoesOneWay = code`
  get reachesOneWay() {
    return false
  }
`

/** The schemas whose text is written, by their pointer. A schema takes only from those before it, so that to read a text always ends. */
type Written = Map<string, {readonly name: string; readonly node: LoweredSchema}>

/** A module with a `CompiledSchema` for each schema, by name. */
export function emitSchemas({schemas}: Pick<Model, 'schemas'>) {
  const written: Written = new Map()
  const keywords = new Set<string>()
  const texts = schemas.map(({name, pointer, schema}) => {
    const node = shorten(schema, pointer, written)
    mapNodes(schema, pointer, (inner) => {
      for (const keyword of Object.keys(inner)) keywords.add(keyword)
      return inner
    })
    written.set(pointer, {name, node})
    return {name, pointer, node}
  })
  const parts = new PartList(texts.map(({node}) => node))
  const guards = texts.map(({name}) => code`  is.${identifier(`is${name}`)},\n`)
  const lines = texts.flatMap(({name, pointer, node}) => [
    pointer === `#/components/schemas/${name}` ? '' : jsonEscaped(pointer),
    JSON.stringify(parts.share(node)),
  ])
  const names = texts.map(({name}) => name)
  const getters = keywords.has('oneWay') ? code`` : noneGoesOneWay
  const formats = keywords.has('format') ? formatLine : code``
  const functions = joinCode([
    schemaClass({getters, names: textLines(names), texts: textLines(lines)}),
    reader({formats, parts: parts.list()}),
  ])
  return {
    'schemas.js': code`${banner}import * as is from './validators.js'\n\n${functions}\nexport const schemas = /* @__PURE__ */ compile([\n${joinCode(guards)}])\n`,
    'schemas.d.ts': constantTypes('schemas', 'CompiledSchema', code`Readonly<Record<string, CompiledSchema>>`),
  }
}

/** The nodes that stand in several places. */
class PartList {
  readonly #shared: SharedParts
  readonly #numbers = new Map<object, number>()
  readonly #texts: string[] = []

  constructor(nodes: readonly LoweredSchema[]) {
    this.#shared = findSharedParts(nodes.filter((node) => typeof node === 'object'))
  }

  /** A node with references in the places of such nodes. */
  share = (node: LoweredSchema): unknown => {
    const part = typeof node === 'object' ? this.#shared.partOf(node) : undefined
    if (part === undefined) return this.#shareInside(node)
    let number = this.#numbers.get(part)
    if (number === undefined) {
      // A part within it has a number of its own before.
      const text = JSON.stringify(this.#shareInside(part as LoweredNode))
      number = this.#texts.push(text) - 1
      this.#numbers.set(part, number)
    }
    return {$ref: number}
  }

  list(): Code {
    return textLines(this.#texts)
  }

  #shareInside(node: LoweredSchema): unknown {
    // A property may be the name of a schema that has it.
    if (typeof node !== 'object') return node
    const left: JsonObject = {...node}
    for (const [keyword, value] of Object.entries(node)) {
      const holder = holderOf(keyword)
      if (holder !== undefined)
        setOwn(
          left,
          keyword,
          mapSchemas(holder, value, (inner) => this.share(inner as LoweredSchema)),
        )
    }
    return left
  }
}

/** A text as it stands in a string of JSON: on one line, whatever it has. */
function jsonEscaped(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** A list of one type becomes that type, and a property that is taken from another schema the name of that schema. */
function shorten(schema: LoweredSchema, pointer: string, written: Written): LoweredSchema {
  return mapNodes(schema, pointer, ({type, properties, ...node}, at) => {
    const shorter = Object.entries(properties ?? {}).map(([key, property]) => [
      key,
      shortenProperty(property, key, at, written),
    ])
    return {
      ...node,
      ...(type && {type: type.length === 1 ? type[0] : type}),
      ...(properties && {properties: Object.fromEntries(shorter) as object}),
    } as LoweredNode
  })
}

function shortenProperty(
  property: LoweredSchema,
  key: string,
  parent: string,
  written: Written,
): LoweredSchema | string {
  if (typeof property === 'boolean' || property.pointer === undefined) return property
  const {pointer, ...own} = property
  const place = `/properties/${escapeFragmentToken(key)}`
  if (pointer === parent + place) return own
  const origin =
    pointer.endsWith(place) && escapeFragmentToken(key) === key
      ? written.get(pointer.slice(0, -place.length))
      : undefined
  const {properties = {}} = typeof origin?.node === 'object' ? origin.node : {}
  const theirs = ownValue(properties, key)
  return origin && JSON.stringify(theirs) === JSON.stringify(own) ? origin.name : property
}

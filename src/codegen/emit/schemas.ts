import {ownValue} from '../../json/own.ts'
import {escapeFragmentToken} from '../../json/pointer.ts'
import {keywordsWhere} from '../../schema/keywords.ts'
import type {Model} from '../read/model.ts'
import {mapNodes, type LoweredNode, type LoweredSchema} from '../read/schemas/lower-schema.ts'
import {banner, code, identifier, joinCode, jsonText, type Code} from './code.ts'
import {constantTypes} from './emitter.ts'

/** Keywords whose values are data, in which nothing is completed. */
const literals = keywordsWhere(({value}) => value === 'any' || value === 'list')
/** Keywords that have schemas by names, which are no keywords themselves. */
const schemasByName = keywordsWhere(({value, to}) => value === 'schemasByKey' && to !== undefined)

/**
 * The class of compiled schemas. Their details are needed only where a value fails them, and JSON loads in less time as a text than as code. A text is
 * read when its schema is first asked for: a name becomes a function, since schemas may be recursive, and what the text leaves out is added.
 */
const helpers = ({getters, formats}: Record<'getters' | 'formats', Code>) => code`class Schema {
  #text
  #node

  constructor(pointer, is, text) {
    this.pointer = pointer
    this.is = is
    this.#text = text
  }

  get node() {
    return (this.#node ??= complete(JSON.parse(this.#text)))
  }
${getters}}

const literals = new Set(${literals})
const schemasByName = new Set(${schemasByName})

function complete(node, isNode = true) {
  for (const key of Object.keys(node)) {
    const value = node[key]
    if (typeof value === 'object' && value !== null) {
      if (!isNode || !literals.has(key)) complete(value, !isNode || !schemasByName.has(key))
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
  const lines = schemas.map(({name, pointer, schema}) => {
    const node = shorten(schema, pointer, written)
    mapNodes(schema, pointer, (inner) => {
      for (const keyword of Object.keys(inner)) keywords.add(keyword)
      return inner
    })
    written.set(pointer, {name, node})
    return code`  ${identifier(name)}: /* @__PURE__ */ new Schema(${pointer}, is.${identifier(`is${name}`)}, ${jsonText(node)}),\n`
  })
  const getters = keywords.has('oneWay') ? code`` : noneGoesOneWay
  const formats = keywords.has('format') ? formatLine : code``
  return {
    'schemas.js': code`${banner}import * as is from './validators.js'\n\n${helpers({getters, formats})}\nexport const schemas = {\n  __proto__: null,\n${joinCode(lines)}}\n`,
    'schemas.d.ts': constantTypes('schemas', 'CompiledSchema', code`Readonly<Record<string, CompiledSchema>>`),
  }
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

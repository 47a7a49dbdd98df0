import {_, type CodeKeywordDefinition, type KeywordCxt, type Name} from 'ajv'
import {mergeEvaluated, toHash} from 'ajv/dist/compile/util.js'

/** How `properties` is told what its neighbours ask for. */
export interface PropertiesNeighbours {
  readonly requiredProperties?: readonly string[]
  readonly isClosed?: boolean
}

type Properties = Readonly<Record<string, object | boolean>>

/**
 * `properties`, with `required` and `additionalProperties: false` in the same walk over the keys of the value. Ajv's own code asks
 * the value for each property that the schema knows, which for schemas with dozens of optional properties is most of the time.
 *
 * @see https://ajv.js.org/keywords.html#define-keyword-with-code-generation-function
 */
export const propertiesKeyword: CodeKeywordDefinition = {
  keyword: 'properties',
  type: 'object',
  // What Ajv puts after its own propertyNames is left out for an object that is empty.
  before: 'propertyNames',
  schemaType: 'object',
  code(cxt) {
    const {gen, data, it} = cxt
    const {requiredProperties = []} = cxt.parentSchema as PropertiesNeighbours
    const names = Object.keys(cxt.schema as Properties)
    // As Ajv's own code does, for `unevaluatedProperties`.
    if (it.opts.unevaluated && names.length > 0 && it.props !== true) it.props = mergeEvaluated.props(gen, toHash(names), it.props)
    const missing = gen.let('missing', requiredProperties.length)
    gen.forIn('key', data, (key) => {
      const value = gen.const('value', _`${data}[${key}]`)
      // What JSON would leave out is absent.
      gen.if(_`${value} !== undefined`, () => emitKeys(cxt, {key, value, missing}))
    })
    cxt.pass(_`${missing} === 0`)
  },
}

/** The variables of the walk: the key and the value that it has come to, and how many required properties are still missing. */
interface Walk {
  readonly key: Name
  readonly value: Name
  readonly missing: Name
}

function emitKeys(cxt: KeywordCxt, walk: Walk): void {
  const {gen} = cxt
  const {key, missing} = walk
  const {requiredProperties = [], isClosed} = cxt.parentSchema as PropertiesNeighbours
  const properties = cxt.schema as Properties
  // A required property may be described elsewhere, or nowhere; where the schema is closed it is not allowed all the same.
  const names = [...new Set([...Object.keys(properties), ...(isClosed ? [] : requiredProperties)])]
  if (names.length === 0) {
    if (isClosed) stop(cxt, missing)
    return
  }
  for (const [index, name] of names.entries()) {
    const isKey = _`${key} === ${name}`
    if (index === 0) gen.if(isKey)
    else gen.elseIf(isKey)
    if (requiredProperties.includes(name)) gen.code(_`${missing}--`)
    emitProperty(cxt, name, walk)
  }
  if (isClosed) {
    gen.else()
    stop(cxt, missing)
  }
  gen.endIf()
}

/** Ends the walk; where that is not the end of the function, with a count that cannot be right. */
function stop(cxt: KeywordCxt, missing: Name): void {
  if (cxt.it.compositeRule) cxt.gen.code(_`${missing} = -1`).break()
  else cxt.error()
}

function emitProperty(cxt: KeywordCxt, name: string, {value, missing}: Walk): void {
  const schema = (cxt.schema as Properties)[name]
  if (schema === undefined || (schema !== false && Object.keys(schema).length === 0)) return
  const valid = cxt.gen.name('valid')
  cxt.subschema({keyword: 'properties', schemaProp: name, data: value}, valid)
  cxt.gen.if(_`!${valid}`, () => stop(cxt, missing))
}

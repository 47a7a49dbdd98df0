import {_, type CodeKeywordDefinition, type KeywordCxt, type Name} from 'ajv'

/** How `properties` is told what its neighbours ask for. */
export interface PropertiesNeighbours {
  readonly requiredProperties?: readonly string[]
  readonly isClosed?: boolean
}

type Properties = Readonly<Record<string, object>>

/**
 * `properties`, with `required` and `additionalProperties: false` in the same walk over the keys of the value. Ajv's own code asks
 * the value for each property that the schema knows, which for schemas with dozens of optional properties is most of the time.
 *
 * @see https://ajv.js.org/keywords.html#define-keyword-with-code-generation-function
 */
export const propertiesKeyword: CodeKeywordDefinition = {
  keyword: 'properties',
  type: 'object',
  schemaType: 'object',
  code(cxt) {
    const {gen, data} = cxt
    const {requiredProperties = []} = cxt.parentSchema as PropertiesNeighbours
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

/** Ends the walk with a count that cannot be right. */
function stop({gen}: KeywordCxt, missing: Name): void {
  gen.code(_`${missing} = -1`).break()
}

function emitProperty(cxt: KeywordCxt, name: string, {value, missing}: Walk): void {
  const schema = (cxt.schema as Properties)[name]
  if (schema === undefined || Object.keys(schema).length === 0) return
  const valid = cxt.gen.name('valid')
  cxt.subschema({keyword: 'properties', schemaProp: name, data: value}, valid)
  cxt.gen.if(_`!${valid}`, () => stop(cxt, missing))
}

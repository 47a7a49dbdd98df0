import {_, type CodeKeywordDefinition} from 'ajv'
import {checkDataTypes, DataType} from 'ajv/dist/compile/validate/dataType.js'

/** How `unlessType` is told which values match as they are. */
export interface UnlessTypeNeighbours {
  readonly plainTypes?: readonly string[]
}

/**
 * `unlessType: schema` with `plainTypes: ["null"]` is `anyOf: [schema, {type: "null"}]`, without what Ajv's `anyOf` does to count the errors
 * of each member. Most of what may be null, or is a string or a list, is described so.
 *
 * @see https://ajv.js.org/keywords.html#define-keyword-with-code-generation-function
 */
export const unlessTypeKeyword: CodeKeywordDefinition = {
  keyword: 'unlessType',
  schemaType: ['object', 'boolean'],
  code(cxt) {
    const {gen, data, it} = cxt
    const {plainTypes = []} = cxt.parentSchema as UnlessTypeNeighbours
    const valid = gen.let('valid', true)
    gen.if(checkDataTypes([...plainTypes] as never, data, it.opts.strictNumbers, DataType.Wrong), () => {
      const matches = gen.name('valid')
      const subschema = cxt.subschema({keyword: 'unlessType'}, matches)
      gen.assign(valid, matches)
      cxt.mergeValidEvaluated(subschema, valid)
    })
    cxt.ok(valid)
  },
}

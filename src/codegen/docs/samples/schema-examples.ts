import type {CompiledSchema, Contract} from '../../../contract.ts'
import {orUndefined} from '../../../errors.ts'
import type {JsonObject} from '../../../json/object.ts'
import {checkSchema} from '../../../schema/check-schema.ts'
import {createGenerator} from '../../../testing/index.ts'
import {dereference, items} from '../../read/document.ts'
import type {Model} from '../../read/model.ts'
import {toContract} from '../../read/to-contract.ts'
import {canonical} from '../parts/page.ts'
import {createComposer} from './compose-example.ts'

/** A valid value of a schema. */
export interface SchemaExample {
  readonly value: unknown
  /** True if the description has no such value, so that it was made up. */
  readonly isGenerated: boolean
}

/** The valid examples of a schema at a pointer: those that it gives itself, else one that is generated, else none. */
export type FindSchemaExamples = (
  schema: unknown,
  pointer: string,
  direction?: 'request' | 'response',
) => readonly SchemaExample[]

/** A generated value that is longer as text says nothing to a reader. */
const mostCharacters = 20_000

/** The examples of the schemas that a model compiles. Default of `contract`: one of its own. */
export function createSchemaExamples(model: Model, contract: Contract = toContract(model)): FindSchemaExamples {
  const compiled = new Map(
    Object.entries(contract.schemas).map(([name, schema]) => [canonical(schema.pointer), {name, schema}]),
  )
  const {generateFrom} = createGenerator(contract)
  const compose = createComposer(model)
  const simplest = (name: string) => orUndefined(() => generateFrom(name, []))
  const generate = ({name, schema}: {name: string; schema: CompiledSchema}, direction?: string) => {
    const omitted = direction === 'response' ? 'writeOnly' : direction === 'request' ? 'readOnly' : undefined
    const isShown = (value: unknown) => value !== undefined && JSON.stringify(value).length <= mostCharacters
    const composed = compose(schema.pointer, (value) => checkSchema(schema, value), omitted)
    if (isShown(composed)) return composed
    const made = simplest(name)
    return isShown(made) && schema.is(made) ? made : undefined
  }
  const find = ({value: schema, pointer}: {value: JsonObject; pointer: string}, direction?: string) => {
    const known = compiled.get(pointer)
    if (known === undefined) return []
    const {example, examples} = schema
    const told = [...(example === undefined ? [] : [example]), ...items(examples)]
    const valid = told.filter((value) => known.schema.is(value))
    if (valid.length > 0) return valid.map((value) => ({value, isGenerated: false}))
    const value = generate(known, direction)
    return value === undefined ? [] : [{value, isGenerated: true}]
  }
  const found = new Map<string, readonly SchemaExample[]>()
  return (schema, at, direction) => {
    const {value, pointer} = dereference(model.document, schema, at)
    const key = `${direction ?? ''} ${canonical(pointer)}`
    const examples = found.get(key) ?? find({value, pointer: canonical(pointer)}, direction)
    found.set(key, examples)
    return examples
  }
}

import {describe, expect, test} from 'vitest'
import {type JsonObject} from '../../src/json/object.ts'
import {checkSchema} from '../../src/schema/check-schema.ts'
import {sampleOf} from '../sample.ts'
import {contracts} from './contracts.ts'
import {closedObjects, requestSchemas, typesOf, unions, type RequestObject} from './request-schemas.ts'

const samples = {string: 'text', number: 0.5, boolean: true, array: [], object: {}, null: null}

/**
 * Objects that a client may fill as it likes: JSON Schemas, and the data of tools, which only their own schemas
 * describe.
 */
const ownData = [
  'ClientToolBase/properties/input_examples/items',
  'FallbackBlockParam/properties/trigger',
  'InputSchema',
  'JsonSchemaObject',
  'MCPToolBase/properties/input_schema',
  'MCPToolUseBlock/properties/input',
  'ServerToolUse/properties/input',
  'ToolUseBlockParam/properties/input',
]

/** Keywords of JSON Schema that hold any value. */
const anyValue = ['JsonSchemaAnnotations/properties/default', 'JsonSchemaAssertions/properties/const']

// What is closed in one is closed in the other, or one of the rows that the native contract relaxes.
describe.each(sampleOf(Object.entries(contracts), 2))('in the %s contract', (_, {contract, description}) => {
  const objects = closedObjects(description)
  const objectUnions = unions(description).filter(({members}) => objects.some(({name}) => members.has(name)))

  test('only what is the own data of a client is open', () => {
    const open = [...requestSchemas(description)]
      .filter(([, schema]) => schema.additionalProperties === true)
      .map(([place]) => place)
    expect(
      open.map((place) => place.replace('#/components/schemas/', '').replace(' as a base', '')).toSorted(),
    ).toEqual(ownData)
  })

  test.each(objects)('$name takes its examples, and none that was changed', ({name, ...object}) => {
    expect(object.examples).not.toEqual([])
    const faults = (value: unknown) => checkSchema(contract.schemas[name]!, value)
    expect(object.examples.flatMap(faults)).toEqual([])
    const changes = object.examples.flatMap((example) => [...mutations(example, {name, ...object})])
    expect(changes.filter(({value}) => faults(value).length === 0).map(({change}) => change)).toEqual([])
  })

  test.each(objectUnions)('$name takes the examples of its members, and none that was changed', ({name, members}) => {
    const faults = (value: unknown) => checkSchema(contract.schemas[name]!, value)
    for (const member of objects.filter((object) => members.has(object.name))) {
      expect(member.examples.flatMap(faults)).toEqual([])
      const changes = member.examples.flatMap((example) => [...mutations(example, member)])
      expect(
        changes.filter(({value}) => faults(value).length === 0).map(({change}) => `${member.name}: ${change}`),
      ).toEqual([])
    }
  })

  test('nothing is left unchecked', () => {
    const says = ['type', 'const', 'enum', 'anyOf', 'oneOf', 'allOf']
    const silent = [...requestSchemas(description)].filter(([, schema]) =>
      says.every((keyword) => schema[keyword] === undefined),
    )
    expect(silent.map(([place]) => place.replace('#/components/schemas/', ''))).toEqual(anyValue)
  })

  test.each(objects)(
    '$name takes null for each property that is optional',
    ({name, properties, required, examples}) => {
      const optional = [...properties.keys()].filter((property) => !required.has(property))
      const [example] = examples
      expect(
        optional.filter((property) => checkSchema(contract.schemas[name]!, {...example, [property]: null}).length > 0),
      ).toEqual([])
    },
  )

  function* mutations(
    example: JsonObject,
    {properties, required}: RequestObject,
  ): Generator<{change: string; value: unknown}> {
    yield {change: 'unknown property', value: {...example, no_such_property: null}}
    for (const property of required) {
      const {[property]: _removed, ...rest} = example
      yield {change: `${property} removed`, value: rest}
    }
    for (const [property, schema] of properties) {
      const allowed = typesOf(description, schema)
      const wrong = Object.entries(samples).filter(
        ([type]) => !allowed.has(type) && !(type === 'number' && allowed.has('integer')),
      )
      for (const [type, sample] of wrong)
        yield {change: `${property} as ${type}`, value: {...example, [property]: sample}}
    }
  }
})

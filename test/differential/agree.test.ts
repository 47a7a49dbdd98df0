import {readFileSync} from 'node:fs'
import {dereference, validate as validateIndependently, type Schema} from '@cfworker/json-schema'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {contract as documented} from '#generated/documented/contract.js'
import {contract as native} from '#generated/native/contract.js'
import {checkSchema} from '../../src/schema/check-schema.ts'
import {createGenerator} from '../../src/testing/generate/index.ts'
import {amount, sampleOf} from '../sample.ts'
import {compileFormats} from './format-tests.ts'
import {createRandom, mutate} from './mutate.ts'

const contracts = {documented, native}
const perSchema = amount(8, 24)
const formats = await compileFormats()

/** The schemas of a published description, without what JSON Schema does not know, and without examples, which may look like schemas. */
function readSchemas(name: string, {withFormats}: {withFormats: boolean}): object {
  const url = new URL(`../../generated/${name}/openapi.json`, import.meta.url)
  const isForeign = (key: string, value: unknown) =>
    (key === 'discriminator' && typeof value === 'object' && value !== null && 'mapping' in value) ||
    (key === 'examples' && Array.isArray(value)) ||
    (key === 'format' && typeof value === 'string' && !withFormats)
  const {components} = JSON.parse(readFileSync(url, 'utf8'), (key, value: unknown) =>
    isForeign(key, value) ? undefined : value,
  ) as {components: {schemas: object}}
  return {components: {schemas: components.schemas}}
}

// What the documented contract has, the native one has just as well, or nearly.
describe.each(sampleOf(['native', 'documented'] as const, 2))('the %s contract', (name) => {
  const contract = contracts[name]
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: true,
    validateSchema: false,
    logger: false,
    code: {optimize: false},
  })
  for (const [format, check] of Object.entries(formats)) ajv.addFormat(format, check)
  ajv.addSchema(readSchemas(name, {withFormats: true}), 'openapi.json')
  const lookup = dereference(readSchemas(name, {withFormats: false}))
  const schemaAt = (pointer: string) => Object.entries(lookup).find(([uri]) => uri.endsWith(pointer))![1] as Schema
  const {generate} = createGenerator(contract)
  const random = createRandom(20_231)

  /** Generated values, and ones with up to three things changed. */
  function* valuesOf(schema: string): Generator {
    for (let seed = 1; seed <= perSchema; seed++) {
      let value = generate(schema, {seed})
      yield value
      for (let round = 0; round < 1 + (seed % 3); round++) value = mutate(value, random)
      yield value
    }
  }

  test('compiled validators, interpreted Ajv and an independent implementation agree; a failure is always explained', () => {
    let count = 0
    const components = Object.entries(contract.schemas).filter(([, {pointer}]) =>
      pointer.startsWith('#/components/schemas/'),
    )
    for (const [schemaName, schema] of sampleOf(components, 6)) {
      const independent = schemaAt(schema.pointer)
      const interpreted = ajv.getSchema(`openapi.json${schema.pointer}`)!
      for (const value of valuesOf(schemaName)) {
        count++
        const isValid = schema.is(value)
        const context = () => `${schemaName}: ${JSON.stringify(value)}`
        if (interpreted(value) !== isValid) expect.fail(`Ajv disagrees. ${context()}`)
        const hasFormat = !isValid && checkSchema(schema, value).some(({code}) => code === 'wrong-format')
        if (!hasFormat && validateIndependently(value, independent, '2020-12', lookup).valid !== isValid)
          expect.fail(`The independent implementation disagrees. ${context()}`)
        if (!isValid && checkSchema(schema, value).length === 0)
          expect.fail(`The failure is not explained. ${context()}`)
      }
    }
    // All of the two contracts together: more than 20,000.
    expect(count).toBeGreaterThan(amount(400, 10_000))
  })
})

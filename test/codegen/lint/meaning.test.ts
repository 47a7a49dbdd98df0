import path from 'node:path'
import {expect, test} from 'vitest'
import {LoadedDescription} from '../../../src/codegen/lint/description-node.ts'
import {findMeaningFaults} from '../../../src/codegen/lint/rules/index.ts'
import {readDescription} from '../../../src/codegen/load/description.ts'
import {makeFolder} from '../../cli/run-main.ts'

/** The findings for the component `A`, with their places in it, and for others with their places in the file. */
async function find(schemas: string, {version = '3.1.0', rest = 'paths: {}', files = {}} = {}): Promise<string[]> {
  const text = `openapi: ${version}\ninfo: {title: T, version: '1'}\n${rest}\ncomponents:\n  schemas:\n${schemas
    .trim()
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')}`
  const folder = makeFolder({'api.yaml': text, ...files})
  const loaded = await readDescription({spec: path.join(folder, 'api.yaml')})
  return findMeaningFaults(new LoadedDescription(loaded)).map(
    ({rule, severity, at, message}) =>
      `${severity} ${rule.slice(9)} ${at.pointer.replace('/components/schemas/A/', '')}: ${message}`,
  )
}

const impossible: readonly (readonly [schema: string, place: string, message: RegExp])[] = [
  ['{type: string, minLength: 5, maxLength: 3}', 'minLength', /^Found "minLength: 5" with "maxLength: 3", expected/],
  ['{type: array, items: {}, minItems: 2, maxItems: 1}', 'minItems', /"minItems: 2" with "maxItems: 1"/],
  ['{type: object, minProperties: 2, maxProperties: 1}', 'minProperties', /"minProperties: 2"/],
  ['{type: array, contains: {}, minContains: 2, maxContains: 1}', 'minContains', /"minContains: 2"/],
  ['{type: number, minimum: 5, maximum: 3.5}', 'minimum', /"minimum: 5" with "maximum: 3.5"/],
  ['{type: number, exclusiveMinimum: 3, maximum: 3}', 'exclusiveMinimum', /"exclusiveMinimum: 3" with "maximum: 3"/],
  ['{type: integer, exclusiveMinimum: 3, exclusiveMaximum: 4}', 'exclusiveMinimum', /"exclusiveMaximum: 4"/],
  ['{type: integer, minimum: 3.2, maximum: 3.8}', 'minimum', /"maximum: 3.8"/],
  ['{minimum: 5, maximum: 3}', 'minimum', /"minimum: 5"/],
  ['{type: object, required: [a, b], properties: {a: {}}, additionalProperties: false}', 'required/1', /"b", which/],
  ['{type: string, const: 3}', 'const', /refuses its constant: found an integer \(3\), expected a string\.$/],
  ['{type: string, enum: [1, 2]}', 'enum', /refuses each of its listed values: found an integer \(1\)/],
  ['{allOf: [{type: string}, {type: integer}]}', '/components/schemas/A', /the type string with the type integer/],
  ['{allOf: [{type: string, minLength: 5}], maxLength: 3}', 'maxLength', /"minLength: 5"/],
  ['{allOf: [{minLength: 5}, {maxLength: 3}]}', '/components/schemas/A', /"minLength: 5"/],
  [
    '{allOf: [{required: [a], properties: {a: {}}}], properties: {b: {}}, additionalProperties: false}',
    'additionalProperties',
    /^Found the required property "a"/,
  ],
  ["{$ref: '#/components/schemas/B', minLength: 5}\nB: {maxLength: 3}", 'minLength', /"minLength: 5"/],
]

test.each(impossible)('no value can match %s', async (schema, place, message) => {
  const [found = '', ...others] = await find(`A: ${schema}`)
  expect(others).toEqual([])
  const start = `error no-impossible-schemas ${place}: `
  expect(found.slice(0, start.length)).toBe(start)
  expect(found.slice(start.length)).toMatch(message)
})

const oneFault = [
  '{type: string, minLength: 5, maxLength: 3, example: four, default: four, enum: [four]}',
  '{type: object, properties: {name: {type: string, minLength: 5, maxLength: 3}}, example: {name: four}}',
  '{type: array, items: {allOf: [{type: string}, {type: integer}]}, example: [a, 1]}',
  '{type: array, items: {type: string}, prefixItems: [{minimum: 5, maximum: 3}], default: [4]}',
  '{type: object, required: [a, b], properties: {a: {}}, additionalProperties: false, examples: [{a: 1}, {a: 1, b: 2}]}',
  '{type: object, properties: {b: {$ref: "#/components/schemas/B"}}, example: {b: x}}\nB: {type: string, const: 3}',
]

test.each(oneFault)('what no value can match in %s is one finding, and not one for each value', async (schema) => {
  expect(await find(`A: ${schema}`)).toEqual([expect.stringMatching(/^error no-impossible-schemas /)])
})

test('the many ways that lead to a place in a value are not gone one by one', async () => {
  const levels = 40
  const example = `${'{a: '.repeat(levels)}4${'}'.repeat(levels)}`
  const member = "{properties: {a: {allOf: [{$ref: '#/components/schemas/A'}]}}}"
  const found = await find(
    `A: {type: object, allOf: [${member}, ${member}]}\nB: {minimum: 5, maximum: 3}\nC: {allOf: [{$ref: '#/components/schemas/A'}], example: ${example}}`,
  )
  expect(found).toHaveLength(2)
})

test('other faults of a value with an impossible part are told', async () => {
  const found = await find(
    'A: {type: object, required: [id, name], properties: {id: {type: integer}, name: {minimum: 5, maximum: 3}}, examples: [{id: x, name: 4}, {id: 1}]}',
  )
  expect(found.map((finding) => finding.replace(/:.*/, ''))).toEqual([
    'error no-impossible-schemas properties/name/minimum',
    'warning no-refused-values examples/0/id',
    'warning no-refused-values examples/1',
  ])
})

const suspicious: readonly (readonly [schema: string, finding: string])[] = [
  [
    '{type: integer, default: x}',
    'no-refused-values default: The schema refuses its default: found a string ("x"), expected an integer.',
  ],
  [
    '{type: integer, maximum: 3, default: 4}',
    'no-refused-values default: The schema refuses its default: found 4, expected at most 3.',
  ],
  [
    '{type: string, examples: [a, 4]}',
    'no-refused-values examples/1: The schema refuses its example: found an integer (4), expected a string.',
  ],
  [
    '{type: object, required: [a, b, c], example: {a: 1}}',
    'no-refused-values example: The schema refuses its example: found no property "b", which is required, nor one other that are.',
  ],
  [
    '{type: string, enum: [a, 2]}',
    'no-refused-values enum/1: The schema refuses its listed value: found an integer (2), expected a string.',
  ],
  [
    '{type: string, default: null}',
    'no-refused-values default: The schema refuses its default: found null, expected a string.',
  ],
  [
    '{type: integer, minLength: 3}',
    'no-idle-keywords minLength: Found "minLength", which says nothing of an integer, expected a string as "type", or another keyword.',
  ],
  [
    '{type: object, items: {}}',
    'no-idle-keywords items: Found "items", which says nothing of an object, expected a list as "type", or another keyword.',
  ],
  [
    '{type: integer, format: date-time}',
    'no-idle-keywords format: Found the format "date-time", which says nothing of an integer, expected a string as "type", or another keyword.',
  ],
  [
    '{type: string, format: datetime}',
    'no-misspelt-formats format: Found the format "datetime", which is not known, did you mean "date-time"?',
  ],
  [
    "{oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind}}\nB: {type: object, properties: {kind: {const: b}}}",
    'tags-are-required oneOf/0: Found a member that does not require "kind", by which the discriminator tells it from others.',
  ],
]

test.each(suspicious)('a warning for %s', async (schema, finding) => {
  expect(await find(`A: ${schema}`)).toEqual([`warning ${finding}`])
})

const sound = [
  '{type: string, minLength: 3, maxLength: 3}',
  '{type: integer, exclusiveMinimum: 3, exclusiveMaximum: 5}',
  '{type: [string, integer], minLength: 1, minimum: 3}',
  '{type: number, minimum: 3, maximum: 3, format: double}',
  '{type: integer, format: int64}',
  '{type: string, format: int64, default: "5"}',
  '{type: string, format: our-own}',
  '{type: object, required: [a], patternProperties: {"^a": {}}, additionalProperties: false}',
  '{type: object, required: [a], patternProperties: {"(": {}}, additionalProperties: false}',
  '{type: object, required: [a]}',
  '{allOf: [{type: number}, {type: integer}]}',
  '{type: [string, "null"], enum: [a, null], default: null}',
  '{type: object, required: [id], properties: {id: {type: string, readOnly: true}}, example: {}}',
  '{type: object, required: [id], properties: {id: {type: string, writeOnly: true}}, example: {}}',
  "{allOf: [{$ref: '#/components/schemas/B'}, {required: [b]}]}\nB: {type: object, properties: {b: {}}}",
  "{type: object, properties: {a: {$ref: '#/components/schemas/A'}}, example: {a: {a: {}}}}",
  "{allOf: [{$ref: '#/components/schemas/A'}], default: 3}",
  '{type: array, uniqueItems: false, items: {type: string}, default: []}',
  "{oneOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}], discriminator: {propertyName: kind}}\nB: {type: object, required: [kind], properties: {kind: {const: b}}}",
]

test.each(sound)('nothing to say of %s', async (schema) => {
  expect(await find(`A: ${schema}`)).toEqual([])
})

const sound30 = [
  '{type: string, nullable: true, default: null}',
  '{type: string, nullable: true, enum: [a], example: null}',
  "{allOf: [{$ref: '#/components/schemas/B'}], nullable: true, example: null}\nB: {type: object}",
  "{$ref: '#/components/schemas/B', minLength: 5}\nB: {type: string, maxLength: 3}",
  '{type: number, minimum: 3, exclusiveMinimum: true, maximum: 4}',
  "{oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}], discriminator: {propertyName: kind}, example: {kind: B}}\nB: {type: object, required: [kind], properties: {kind: {type: string}}}\nC: {type: object, required: [kind], properties: {kind: {type: string}}}",
]

test.each(sound30)('nothing to say in OpenAPI 3.0 of %s', async (schema) => {
  expect(await find(`A: ${schema}`, {version: '3.0.3'})).toEqual([])
})

test('limits of OpenAPI 3.0 that exclude their value exclude each other', async () => {
  expect(await find('A: {type: number, minimum: 3, exclusiveMinimum: true, maximum: 3}', {version: '3.0.3'})).toEqual([
    'error no-impossible-schemas exclusiveMinimum: Found "exclusiveMinimum: 3" with "maximum: 3", expected limits that a value can keep.',
  ])
})

test('examples of parameters, headers and bodies are checked, those of other media types than JSON and forms are not', async () => {
  const rest = `paths:
  /a:
    post:
      parameters: [{name: q, in: query, schema: {type: integer}, example: x}]
      requestBody:
        content:
          application/json: {schema: {type: object}, examples: {one: {value: 1}, two: {value: {}}}}
          application/xml: {schema: {type: object}, example: <a/>}
          application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}, example: {a: []}}
      responses:
        '200': {description: d, headers: {X-A: {schema: {type: boolean}, example: 1}}}
`
  const places = (await find('A: {}', {rest})).map((finding) => / (\/paths\S+):/.exec(finding)?.[1])
  expect(places).toEqual([
    '/paths/~1a/post/parameters/0/example',
    '/paths/~1a/post/responses/200/headers/X-A/example',
    '/paths/~1a/post/requestBody/content/application~1json/examples/one/value',
    '/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/example/a',
  ])
})

test('references lead to other files, and the findings are told there once', async () => {
  const files = {
    'B.yaml': 'type: object\nproperties: {n: {type: integer, default: x}, m: {type: string, maxLength: 2}}\n',
  }
  const schemas = 'A: {$ref: B.yaml}\nC: {allOf: [{$ref: B.yaml}], example: {m: abc}}'
  expect(await find(schemas, {files})).toEqual([
    'warning no-refused-values /properties/n/default: The schema refuses its default: found a string ("x"), expected an integer.',
    'warning no-refused-values /components/schemas/C/example/m: The schema refuses its example: found "abc", expected at most 2 characters.',
  ])
})

test('a pattern that may take exponential time is not tried on the names that a schema requires', async () => {
  const name = `${'a'.repeat(60)}!`
  const closed = `required: ['${name}'], additionalProperties: false`
  expect(await find(`A: {type: object, ${closed}, patternProperties: {'^(a+)+$': {}}}`)).toEqual([])
  expect(await find(`A: {type: object, ${closed}, patternProperties: {'^a+$': {}}}`)).toHaveLength(1)
})

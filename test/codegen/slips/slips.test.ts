import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, test} from 'vitest'
import {lint} from '../../../src/codegen/lint/lint.ts'
import {bundleWithSources} from '../../../src/codegen/load/bundle.ts'
import {readContract} from '../../../src/codegen/read-contract.ts'
import {correctSlips} from '../../../src/codegen/slips/correct-slips.ts'
import {sentencesOf} from '../../../src/codegen/slips/slip.ts'
import type {JsonObject} from '../../../src/json/object.ts'
import {resolveReference} from '../../../src/json/pointer.ts'

const info = {title: 'Zoo', version: '1'}

function described(parts: JsonObject): JsonObject {
  return {openapi: '3.1.0', info, paths: {}, ...parts}
}

/** The mistakes in a component, and the component as it is read. */
function correct(kind: string, value: unknown): {told: string[]; read: unknown} {
  const document = structuredClone(described({components: {[kind]: {A: value}}}))
  const told = correctSlips(document).map(({pointer, message, reading}) => {
    return `${pointer.slice(`/components/${kind}/A`.length)} ${message.slice(0, -1)}: ${reading}`
  })
  return {told, read: resolveReference(document, `#/components/${kind}/A`)}
}

const asText = (format: string) => ({type: 'string', format})

test.each<{name: string; schema: unknown; meant: unknown; told: string}>([
  {
    name: 'null without quotes',
    schema: {type: null},
    meant: {type: 'null'},
    told: 'Found the type null, expected "null" in quotes: it is read so',
  },
  {
    name: 'null without quotes in a list',
    schema: {type: ['string', null]},
    meant: {type: ['string', 'null']},
    told: 'expected ["string","null"]: it is read so',
  },
  {
    name: 'null for a type that is left out',
    schema: {type: null, properties: {}},
    meant: {properties: {}},
    told: 'expected none, which allows any value',
  },
  {
    name: 'a file of Swagger 2.0',
    schema: {type: 'file'},
    meant: asText('binary'),
    told: '/type Found the type "file", expected "string" with the format "binary"',
  },
  {
    name: 'a type of other languages',
    schema: {type: 'int'},
    meant: {type: 'integer'},
    told: 'Found the type "int", expected "integer"',
  },
  {name: 'a type in capitals', schema: {type: 'Boolean'}, meant: {type: 'boolean'}, told: 'expected "boolean"'},
  {
    name: 'a format for a type',
    schema: {type: ['date', 'null']},
    meant: {type: ['string', 'null'], format: 'date'},
    told: 'with the format "date"',
  },
  {
    name: 'a format of numbers',
    schema: {type: 'int64', format: 'int32'},
    meant: {type: 'integer', format: 'int32'},
    told: 'expected "integer"',
  },
  {name: 'any type', schema: {type: 'any'}, meant: {}, told: 'expected none, which allows any value'},
  {
    name: 'a flag of draft 3',
    schema: {type: 'string', required: true},
    meant: {type: 'string'},
    told: 'a property is required by its name in that of its object: it is ignored',
  },
  {
    name: 'one required name',
    schema: {properties: {a: {}}, required: 'a'},
    meant: {properties: {a: {}}, required: ['a']},
    told: '/required Found the string "a", expected a list of names: it is read so',
  },
  {
    name: 'a number in quotes',
    schema: {minLength: '1'},
    meant: {minLength: 1},
    told: '/minLength Found the string "1", expected a whole number from 0 on',
  },
  {
    name: 'a flag in quotes',
    schema: {nullable: 'true'},
    meant: {nullable: true},
    told: '/nullable Found the string "true"',
  },
  {
    name: 'null for a keyword that is left out',
    schema: {maxItems: null, const: null},
    meant: {const: null},
    told: '/maxItems Found null, expected a whole number from 0 on: it is ignored',
  },
  {
    name: 'a property with nothing behind its name',
    schema: {properties: {a: null}},
    meant: {properties: {a: {}}},
    told: '/properties/a Found null, expected a schema: it is read as an empty one',
  },
  {
    name: 'an empty list of properties',
    schema: {properties: []},
    meant: {properties: {}},
    told: '/properties Found an empty list, expected an object',
  },
  {
    name: 'one member of a union',
    schema: {allOf: {type: 'string'}},
    meant: {allOf: [{type: 'string'}]},
    told: '/allOf Found an object, expected a list',
  },
  {
    name: 'a number for a title',
    schema: {title: 5},
    meant: {title: '5'},
    told: '/title Found the number 5, expected a string',
  },
  {
    name: 'a list for a description',
    schema: {description: ['a']},
    meant: {},
    told: '/description Found a list, expected a string: it is ignored',
  },
  {
    name: 'a name for a discriminator',
    schema: {discriminator: 'kind'},
    meant: {discriminator: {propertyName: 'kind'}},
    told: 'expected an object with it as the "propertyName"',
  },
  {
    name: 'a mistake in a tuple of draft 4',
    schema: {items: [{type: 'bool'}]},
    meant: {items: [{type: 'boolean'}]},
    told: '/items/0/type Found the type "bool"',
  },
])('a schema with $name is read as it is meant', ({schema, meant, told}) => {
  const found = correct('schemas', schema)
  expect(found.read).toEqual(meant)
  expect(found.told).toEqual([expect.stringContaining(told)])
})

const q = {name: 'q', in: 'query'}

test.each<{name: string; kind: string; value: JsonObject; meant: JsonObject; told: string}>([
  {
    name: 'a flag in quotes',
    kind: 'parameters',
    value: {...q, required: 'true'},
    meant: {...q, required: true},
    told: '/required Found the string "true", expected a boolean',
  },
  {
    name: 'a place in capitals',
    kind: 'parameters',
    value: {...q, in: 'Query'},
    meant: q,
    told: '/in Found "Query", expected "query"',
  },
  {
    name: 'a type beside its name',
    kind: 'parameters',
    value: {...q, type: 'int'},
    meant: {...q, schema: {type: 'integer'}},
    told: '/type Found "type" as in Swagger 2.0, expected it in a "schema"',
  },
  {
    name: 'a place in a path',
    kind: 'parameters',
    value: {name: 'id', in: 'path'},
    meant: {name: 'id', in: 'path', required: true},
    told: ' Found no "required: true", expected it of a parameter in "path"',
  },
  {
    name: 'a name of its own',
    kind: 'headers',
    value: {name: 'X-A', schema: {}},
    meant: {schema: {}},
    told: '/name Found "name", which a header does not have: it is ignored',
  },
  {
    name: 'a list of examples',
    kind: 'parameters',
    value: {...q, examples: [5]},
    meant: {...q, examples: {1: {value: 5}}},
    told: '/examples Found a list, expected examples by name',
  },
  {
    name: 'an example that is a value',
    kind: 'parameters',
    value: {...q, examples: {a: {b: 1}}},
    meant: {...q, examples: {a: {value: {b: 1}}}},
    told: '/examples/a Found an object, expected an example with its "value"',
  },
  {
    name: 'a media type with nothing behind it',
    kind: 'responses',
    value: {description: 200, content: {'text/plain': null}},
    meant: {description: '200', content: {'text/plain': {}}},
    told: '/content/text~1plain Found null',
  },
  {
    name: 'a scheme of HTTP for a type',
    kind: 'securitySchemes',
    value: {type: 'Bearer'},
    meant: {type: 'http', scheme: 'bearer'},
    told: '/type Found the type "Bearer", expected "http" with the scheme "bearer"',
  },
])('$kind with $name are read as they are meant', ({kind, value, meant, told}) => {
  const found = correct(kind, value)
  expect(found.read).toEqual(meant)
  expect(found.told).toContainEqual(expect.stringContaining(told))
})

test.each([
  {field: 'parameters', value: {}, meant: []},
  {field: 'parameters', value: q, meant: [q]},
  {field: 'security', value: {key: []}, meant: [{key: []}]},
  {field: 'tags', value: 'birds', meant: ['birds']},
  {field: 'responses', value: [], meant: {}},
  {field: 'summary', value: 5, meant: '5'},
  {field: 'responses', value: {Default: {}, '5xX': {}, '4xx': {}}, meant: {default: {}, '5XX': {}, '4xx': {}}},
  {field: 'responses', value: {OK: {}, 200: {}}, meant: {200: {}}},
])('$field of an operation mean $meant where they are $value', ({field, value, meant}) => {
  const document = described({paths: {zoo: {GET: {[field]: value}}}})
  correctSlips(document)
  expect(resolveReference(document, `#/paths/~1zoo/get/${field}`)).toEqual(meant)
})

test.each([
  {type: 'string|null'},
  {type: []},
  {required: [null]},
  {enum: 'a, b'},
  {maxLength: -1},
  {properties: [{a: {}}]},
  {oneOf: [{}, null]},
  {default: '10', example: null, const: null, enum: [null, 'true']},
  {type: 'object', properties: {type: {type: 'string'}, required: {}}, 'x-type': {type: 'int'}},
])('%j stays as it is: it is right, or may mean several things', (schema) => {
  expect(correct('schemas', schema)).toEqual({told: [], read: schema})
})

test('what a reference leads to is of the kind that refers to it, wherever it stands', () => {
  const document = described({'x-own': {Id: {type: 'int'}}, components: {schemas: {A: {$ref: '#/x-own/Id'}}}})
  expect(correctSlips(document).map(({pointer}) => pointer)).toEqual(['/x-own/Id/type'])
})

test('one sentence tells of all places with the same mistake', () => {
  const properties = {a: {type: 'int'}, b: {type: 'int'}, c: {type: 'int'}, d: {type: 'bool'}}
  expect(sentencesOf(correctSlips(described({components: {schemas: {A: {properties}}}})))).toEqual([
    'Found the type "int", expected "integer" (at #/components/schemas/A/properties/a/type, and in 2 more places): it is read so.',
    'Found the type "bool", expected "boolean" (at #/components/schemas/A/properties/d/type): it is read so.',
  ])
})

test('contract, description and lint agree on what a mistake means, and all tell of it', async () => {
  const spec = path.join(mkdtempSync(path.join(tmpdir(), 'slips-')), 'zoo.yaml')
  const text = `openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  zoo/{id}:
    get:
      operationId: getAnimal
      parameters: [{name: id, in: path, schema: {type: int}}]
      responses: {"200": {description: OK., content: {application/json: {schema: {type: [string, null], minLength: "2", example: 5}}}}}
`
  writeFileSync(spec, text)
  const {contract, notices} = await readContract({spec})
  expect(contract.operations.getAnimal).toMatchObject({path: '/zoo/{id}', parameters: [{name: 'id', required: true}]})
  const {document} = await bundleWithSources({spec})
  expect(document.paths).toMatchObject({'/zoo/{id}': {get: {parameters: [{schema: {type: 'integer'}}]}}})
  const {ownFindings} = await lint({spec, config: {rules: {}}})
  const structure = ownFindings.filter(({rule}) => rule === 'messages/structure')
  expect(structure.map(({message}) => message.slice(0, -1))).toEqual(notices.map((notice) => notice.split(' (at ')[0]))
  expect(structure.map(({severity}) => severity)).toEqual(structure.map(() => 'error'))
  expect(ownFindings).toContainEqual(expect.objectContaining({rule: 'messages/no-refused-values'}))
})

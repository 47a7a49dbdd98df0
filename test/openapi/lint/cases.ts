/** Files of a description by path, as data. */
export type Files = Readonly<Record<string, unknown>>

export interface LintCase {
  readonly rule: string
  readonly good: Files
  readonly bad: Files
  /** The locations in the bad files that the rule reports. */
  readonly places: readonly string[]
}

const cat = schema({properties: {kind: {const: 'cat'}}, required: ['kind']})
const dog = schema({properties: {kind: {const: 'dog'}}, required: ['kind']})

export const cases: LintCase[] = [
  {
    rule: 'no-ref-in-extension',
    good: {'schemas/Pet.yaml': schema({'x-sounds': {of: 'Cat'}})},
    bad: {'schemas/Pet.yaml': schema({'x-sounds': {of: [{$ref: 'Cat.yaml'}]}})},
    places: ['schemas/Pet.yaml#/x-sounds/of/0/$ref'],
  },
  {
    rule: 'operation-file-is-operation-id',
    good: {'schemas/Pet.yaml': schema({}), 'operations/sendPet.yaml': operation('sendPet')},
    bad: {'schemas/Pet.yaml': schema({}), 'operations/sendPet.yaml': operation('send_pet')},
    places: ['operations/sendPet.yaml#/operationId'],
  },
  {
    rule: 'request-objects-are-closed',
    good: {
      'schemas/Pet.yaml': schema({allOf: [{$ref: 'Animal.yaml'}], unevaluatedProperties: false}),
      'schemas/Animal.yaml': schema({
        additionalProperties: undefined,
        properties: {tags: {type: 'object', additionalProperties: true}},
      }),
    },
    bad: {
      'schemas/Pet.yaml': schema({allOf: [{$ref: 'Animal.yaml'}]}, {additionalProperties: undefined}),
      'schemas/Animal.yaml': schema(
        {properties: {tags: {type: 'array', items: {type: 'object'}}}},
        {additionalProperties: undefined},
      ),
    },
    places: ['schemas/Animal.yaml#/properties/tags/items', 'schemas/Pet.yaml#/'],
  },
  {
    rule: 'schema-file-is-pascal-case',
    good: {'schemas/Pet.yaml': schema({properties: {cat: {$ref: 'Cat2.yaml'}}}), 'schemas/Cat2.yaml': cat},
    bad: {'schemas/Pet.yaml': schema({properties: {cat: {$ref: 'cat_2.yaml'}}}), 'schemas/cat_2.yaml': cat},
    places: ['schemas/cat_2.yaml#/'],
  },
  {
    rule: 'schema-has-description',
    good: {'schemas/Pet.yaml': schema({properties: {age: {type: 'integer'}}})},
    bad: {'schemas/Pet.yaml': schema({}, {description: undefined})},
    places: ['schemas/Pet.yaml#/'],
  },
  {
    rule: 'schema-has-examples',
    good: {'schemas/Pet.yaml': schema({properties: {age: {type: 'integer'}}})},
    bad: {'schemas/Pet.yaml': schema({}, {examples: []})},
    places: ['schemas/Pet.yaml#/'],
  },
  {
    rule: 'union-mapping-is-complete',
    good: {
      'schemas/Pet.yaml': union({cat: 'Cat.yaml', dog: 'Dog.yaml'}),
      'schemas/Cat.yaml': cat,
      'schemas/Dog.yaml': dog,
    },
    bad: {'schemas/Pet.yaml': union({cat: 'Cat.yaml'}), 'schemas/Cat.yaml': cat, 'schemas/Dog.yaml': dog},
    places: ['schemas/Pet.yaml#/oneOf/1'],
  },
  {
    rule: 'union-mapping-is-complete',
    good: {'schemas/Pet.yaml': schema({anyOf: [{$ref: 'Cat.yaml'}, {type: 'null'}]}), 'schemas/Cat.yaml': cat},
    bad: {
      'schemas/Pet.yaml': {...union({}), discriminator: undefined},
      'schemas/Cat.yaml': cat,
      'schemas/Dog.yaml': dog,
    },
    places: ['schemas/Pet.yaml#/oneOf'],
  },
  {
    rule: 'union-members-have-const-tag',
    good: {
      'schemas/Pet.yaml': union({cat: 'Cat.yaml', dog: 'Dog.yaml'}),
      'schemas/Cat.yaml': cat,
      'schemas/Dog.yaml': dog,
    },
    bad: {
      'schemas/Pet.yaml': union({cat: 'Cat.yaml', dog: 'Dog.yaml'}),
      'schemas/Cat.yaml': schema({properties: {kind: {const: 'cat'}}}),
      'schemas/Dog.yaml': schema({properties: {kind: {const: 'wolf'}}, required: ['kind']}),
    },
    places: ['schemas/Pet.yaml#/oneOf/0', 'schemas/Pet.yaml#/oneOf/1'],
  },
]

/** The operation of a case: its own file, or one that sends a pet. */
export function pathItem(folder: string, files: Files): object {
  const file = 'operations/sendPet.yaml'
  return {post: Object.hasOwn(files, file) ? {$ref: `${folder}/${file}`} : operation('sendPet', `${folder}/`)}
}

function operation(operationId: string, up = '../'): object {
  const requestBody = {content: {'application/json': {schema: {$ref: `${up}schemas/Pet.yaml`}}}}
  return {operationId, requestBody, responses: {200: {description: 'Sent.'}}}
}

function schema(keywords: object, overrides: object = {}): object {
  const isComposed = 'allOf' in keywords || 'anyOf' in keywords
  const closed = isComposed ? {} : {additionalProperties: false}
  return {description: 'A pet.', type: 'object', ...closed, ...keywords, examples: [{}], ...overrides}
}

function union(mapping: Record<string, string>): object {
  const oneOf = [{$ref: 'Cat.yaml'}, {$ref: 'Dog.yaml'}]
  return {
    description: 'A pet.',
    type: 'object',
    oneOf,
    discriminator: {propertyName: 'kind', mapping},
    examples: [{kind: 'cat'}],
  }
}

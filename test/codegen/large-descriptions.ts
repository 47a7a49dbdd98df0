/** Descriptions that grow with a number, each with a value that its schema `Root` allows and one that it refuses. */
export interface Growing {
  readonly name: string
  /** The size at which descriptions are found in the wild, or could be. */
  readonly size: number
  readonly description: (size: number) => object
  readonly valid: unknown
  readonly invalid: unknown
}

const reference = (name: string) => ({$ref: `#/components/schemas/${name}`})
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({length: count}, (_, index) => make(index))
const named = (count: number, make: (index: number) => object) =>
  Object.fromEntries(times(count, (index) => [index === 0 ? 'Root' : `A${index}`, make(index)]))
const next = (index: number) => reference(`A${index + 1}`)

function described(schemas: object, paths: object = {}): object {
  const responses = {200: {description: 'OK', content: {'application/json': {schema: reference('Root')}}}}
  return {
    openapi: '3.1.0',
    info: {title: 'Large', version: '1'},
    paths: {'/root': {get: {operationId: 'getRoot', responses}}, ...paths},
    components: {schemas},
  }
}

function chain(size: number, step: (following: object, index: number) => object): object {
  return described(named(size, (index) => (index + 1 < size ? step(next(index), index) : {type: 'object'})))
}

function nested(size: number, step: (inner: object) => object): object {
  return described({Root: times(size, () => step).reduce<object>((inner, make) => make(inner), {type: 'string'})})
}

const member = (index: number) => ({
  type: 'object',
  required: [`p${index}`],
  properties: {[`p${index}`]: {type: 'string'}, shared: {type: 'integer'}},
})

const operation = (index: number) => ({
  operationId: `run${index}`,
  parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'string'}}],
  requestBody: {content: {'application/json': {schema: reference('Root')}}},
  responses: {200: {description: 'OK', content: {'application/json': {schema: member(index)}}}},
})

export const growing: readonly Growing[] = [
  {
    name: 'a chain of schemas by properties',
    size: 1_000,
    description: (size) => chain(size, (following) => ({type: 'object', properties: {next: following}})),
    valid: {next: {next: {}}},
    invalid: {next: {next: 1}},
  },
  {
    name: 'a chain of bare references',
    size: 200,
    description: (size) => chain(size, (following) => following),
    valid: {},
    invalid: 1,
  },
  {
    name: 'a chain of schemas by allOf',
    size: 200,
    description: (size) =>
      chain(size, (following, index) => ({allOf: [following, {properties: {[`p${index}`]: {type: 'string'}}}]})),
    valid: {p0: 'a', p7: 'b'},
    invalid: {p0: 'a', p7: 1},
  },
  {
    name: 'schemas with five references each',
    size: 300,
    description: (size) =>
      described(
        named(size, (index) => ({
          type: 'object',
          properties: Object.fromEntries(
            times(5, (key) => [`p${key}`, reference(`A${1 + ((index * 7 + key * 13) % (size - 1))}`)]),
          ),
        })),
      ),
    valid: {p0: {p1: {p2: {}}}},
    invalid: {p0: {p1: {p2: 1}}},
  },
  {
    name: 'properties of a closed schema',
    size: 5_000,
    description: (size) =>
      described({
        Root: {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(times(size, (index) => [`p${index}`, {type: 'string'}])),
        },
      }),
    valid: {p1: 'a', p9: 'b'},
    invalid: {p1: 'a', q: 'b'},
  },
  {
    name: 'members of a union without a tag',
    size: 500,
    description: (size) =>
      described({
        Root: {oneOf: times(size, (index) => reference(`M${index}`))},
        ...Object.fromEntries(times(size, (index) => [`M${index}`, member(index)])),
      }),
    valid: {p3: 'a', shared: 1},
    invalid: {p3: 1, shared: 1},
  },
  {
    name: 'members of a union that have no names',
    size: 500,
    description: (size) => described({Root: {anyOf: times(size, member)}}),
    valid: {p3: 'a', shared: 1},
    invalid: {p3: 'a', shared: '1'},
  },
  {
    name: 'operations',
    size: 5_000,
    description: (size) =>
      described(
        {Root: {type: 'object'}},
        Object.fromEntries(times(size, (index) => [`/r${index}/{id}`, {post: operation(index)}])),
      ),
    valid: {},
    invalid: [],
  },
]

/** The same for schemas in schemas, whose code is indented, so that its length is the square of the levels. */
export const nesting: readonly Growing[] = [
  {
    name: 'levels of properties',
    size: 200,
    description: (size) => nested(size, (inner) => ({type: 'object', properties: {a: inner}})),
    valid: {a: {a: {a: {}}}},
    invalid: {a: {a: {a: 1}}},
  },
  {
    name: 'levels of items',
    size: 200,
    description: (size) => nested(size, (inner) => ({type: 'array', items: inner})),
    valid: [[[], []]],
    invalid: [[[], 1]],
  },
  {
    name: 'levels of other properties',
    size: 200,
    description: (size) => nested(size, (inner) => ({type: 'object', additionalProperties: inner})),
    valid: {a: {b: {c: {}}}},
    invalid: {a: {b: {c: 1}}},
  },
]

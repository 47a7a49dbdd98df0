const string = {type: 'string', minLength: 1, maxLength: 100}
const integer = {type: 'integer'}

/** The parts of the description that frameworks validate with schemas of their own. */
export const schemas = {
  params: {type: 'object', required: ['roomId'], properties: {roomId: {type: 'string', pattern: '^room_[a-z0-9]+$'}}},
  querystring: {
    type: 'object',
    properties: {limit: {...integer, minimum: 1, maximum: 100}, notify: {type: 'boolean'}},
  },
  body: {
    type: 'object',
    required: ['nights', 'guests', 'contact'],
    additionalProperties: false,
    properties: {
      nights: {...integer, minimum: 1, maximum: 60},
      guests: {
        type: 'array',
        minItems: 1,
        maxItems: 20,
        items: {
          type: 'object',
          required: ['name', 'age'],
          additionalProperties: false,
          properties: {name: string, age: {...integer, minimum: 0, maximum: 150}, diet: {enum: ['any', 'vegan']}},
        },
      },
      contact: {
        type: 'object',
        required: ['email'],
        additionalProperties: false,
        properties: {email: string, phone: string},
      },
      notes: {type: 'array', maxItems: 20, items: string},
    },
  },
}

const parameters = [
  {name: 'roomId', in: 'path', required: true, schema: schemas.params.properties.roomId},
  {name: 'limit', in: 'query', schema: schemas.querystring.properties.limit},
  {name: 'notify', in: 'query', schema: schemas.querystring.properties.notify},
]
const responses = {200: {description: 'Done.', content: {'application/json': {schema: {type: 'object'}}}}}

/** A service with an operation that has parameters alone, and one that has a body too. */
export const description = {
  openapi: '3.0.3',
  info: {title: 'Rooms', version: '1'},
  security: [{key: []}],
  paths: {
    '/rooms/{roomId}/stays': {
      parameters,
      get: {operationId: 'listStays', responses},
      post: {
        operationId: 'createStay',
        requestBody: {required: true, content: {'application/json': {schema: schemas.body}}},
        responses,
      },
    },
  },
  components: {securitySchemes: {key: {type: 'apiKey', in: 'header', name: 'X-API-Key'}}},
}

export const apiKey = 'k-1'

/** The body of a request, of about 600 bytes. */
export const stay = {
  nights: 3,
  guests: Array.from({length: 8}, (_, index) => ({name: `Guest number ${index}`, age: 20 + index, diet: 'vegan'})),
  contact: {email: 'ada@example.com', phone: '+44 20 7946 0000'},
  notes: ['Late arrival.', 'A cot, please.'],
}

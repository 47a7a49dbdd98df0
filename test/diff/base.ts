import type {OpenApiDocument} from '../../src/codegen/read/document.ts'

/** A description with something of each kind that can change. */
export function createBase(): OpenApiDocument {
  return structuredClone(base)
}

const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})
const json = (schema: object) => ({content: {'application/json': {schema}}})

const base = {
  openapi: '3.1.0',
  info: {title: 'Pets', version: '1.0.0', description: 'A shop for pets.'},
  servers: [{url: 'https://pets.example.com/v1'}, {url: 'https://pets.example.org/v1'}],
  tags: [{name: 'pets', description: 'All about pets.'}],
  security: [{key: []}],
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        summary: 'List pets',
        tags: ['pets'],
        parameters: [
          {
            name: 'limit',
            in: 'query',
            description: 'How many.',
            schema: {type: 'integer', minimum: 1, maximum: 100, default: 20},
          },
          {name: 'kind', in: 'query', schema: {type: 'string', enum: ['cat', 'dog']}},
          {name: 'sort', in: 'query', required: true, schema: {type: 'string', pattern: '^[a-z]+$'}},
          {name: 'ids', in: 'query', schema: {type: 'array', items: {type: 'integer'}, maxItems: 5}},
          {name: 'flag', in: 'query', allowEmptyValue: true, schema: {type: 'boolean'}},
          {name: 'x-trace', in: 'header', schema: {type: 'string', format: 'uuid'}},
          {name: 'session', in: 'cookie', schema: {type: 'string', minLength: 3}},
        ],
        responses: {
          '200': {
            description: 'Some pets.',
            headers: {
              'x-total': {required: true, description: 'How many there are.', schema: {type: 'integer'}},
              'x-next': {schema: {type: 'string'}},
            },
            ...json({type: 'array', items: ref('Pet'), maxItems: 100}),
          },
          default: {description: 'A failure.', ...json(ref('Failure'))},
        },
      },
      post: {
        operationId: 'createPet',
        requestBody: {
          required: true,
          content: {
            'application/json': {schema: ref('NewPet')},
            'application/x-www-form-urlencoded': {
              schema: {type: 'object', properties: {name: {type: 'string', maxLength: 30}}},
            },
          },
        },
        responses: {
          '201': {description: 'Made.', ...json(ref('Pet'))},
          '400': {description: 'Wrong.', ...json(ref('Failure'))},
        },
      },
    },
    '/pets/{id}': {
      parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'integer', minimum: 1}}],
      get: {
        operationId: 'getPet',
        security: [],
        responses: {
          '200': {
            description: 'A pet.',
            content: {'application/json': {schema: ref('Pet')}, 'application/xml': {schema: {type: 'string'}}},
          },
          '4XX': {description: 'Wrong.', ...json(ref('Failure'))},
        },
      },
      put: {
        operationId: 'changePet',
        security: [{key: []}, {bearer: ['write']}],
        requestBody: {...json(ref('Event'))},
        responses: {
          '200': {description: 'Changed.', ...json({...ref('Closed')})},
          '204': {description: 'Nothing to do.'},
        },
      },
      delete: {operationId: 'deletePet', deprecated: false, responses: {'204': {description: 'Gone.'}}},
    },
    '/watch': {
      get: {
        operationId: 'watchPets',
        responses: {
          '200': {
            description: 'Events.',
            content: {
              'text/event-stream': {
                schema: ref('StreamEvent'),
                'x-sse': {
                  eventField: 'type',
                  sequence: ['start', {repeat: ['news']}, 'stop'],
                  anywhere: ['ping'],
                  terminal: ['stop'],
                  keepAlive: ['ping'],
                },
              },
            },
          },
        },
      },
    },
  },
  webhooks: {
    petSold: {
      post: {
        requestBody: {required: true, ...json(ref('Sold'))},
        responses: {'200': {description: 'Thanks.', ...json(ref('Answer'))}},
      },
    },
  },
  components: {
    securitySchemes: {
      key: {type: 'apiKey', in: 'header', name: 'x-api-key', description: 'Your key.'},
      bearer: {type: 'oauth2', flows: {}},
      basic: {type: 'http', scheme: 'basic'},
    },
    schemas: {
      Pet: {
        type: 'object',
        title: 'Pet',
        description: 'A pet as it is.',
        required: ['id', 'name', 'kind'],
        properties: {
          id: {type: 'integer', format: 'int32', readOnly: true},
          name: {type: 'string', maxLength: 20, description: 'Its name.'},
          kind: {type: 'string', enum: ['cat', 'dog']},
          mood: {type: 'string', enum: ['good', 'bad'], 'x-extensible': true},
          born: {type: 'string', format: 'date'},
          weight: {type: ['number', 'null'], minimum: 0, maximum: 100},
          tags: {type: 'array', items: {type: 'string', minLength: 1}, minItems: 1, uniqueItems: true},
          owner: {oneOf: [{type: 'string'}, ref('Person')]},
        },
      },
      NewPet: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: {
          name: {type: 'string', minLength: 1, maxLength: 20, pattern: '^\\w+$'},
          kind: {type: 'string', enum: ['cat', 'dog', 'bird'], default: 'cat'},
          age: {type: 'integer', minimum: 0, maximum: 30, multipleOf: 2},
          weight: {type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 100},
          nick: {type: ['string', 'null'], examples: ['Tom']},
          photo: {type: 'string', format: 'uri'},
          tags: {type: 'array', items: {type: 'string'}, minItems: 0, maxItems: 3},
          labels: {type: 'object', additionalProperties: {type: 'string', maxLength: 5}, maxProperties: 4},
          secret: {type: 'string', writeOnly: true},
          address: ref('Address'),
          pair: {type: 'array', prefixItems: [{type: 'integer'}, {type: 'string'}], items: false},
        },
      },
      Address: {
        type: 'object',
        required: ['city'],
        properties: {city: {type: 'string'}, zip: {type: 'string', minLength: 4}},
      },
      Person: {type: 'object', required: ['first'], properties: {first: {type: 'string'}, last: {type: 'string'}}},
      Failure: {
        type: 'object',
        required: ['message'],
        properties: {message: {type: 'string'}, code: {type: 'string', enum: ['a', 'b']}},
      },
      Closed: {
        type: 'object',
        additionalProperties: false,
        required: ['ok'],
        properties: {ok: {type: 'boolean'}, note: {type: 'string'}},
      },
      Event: {
        oneOf: [ref('Fed'), ref('Washed')],
        discriminator: {
          propertyName: 'type',
          mapping: {fed: '#/components/schemas/Fed', washed: '#/components/schemas/Washed'},
        },
      },
      Fed: {
        type: 'object',
        required: ['type', 'grams'],
        properties: {type: {const: 'fed'}, grams: {type: 'integer', maximum: 500}},
      },
      Washed: {type: 'object', required: ['type'], properties: {type: {const: 'washed'}, soap: {type: 'boolean'}}},
      Tired: {type: 'object', required: ['type'], properties: {type: {const: 'tired'}}},
      Sold: {
        type: 'object',
        required: ['id', 'price'],
        properties: {
          id: {type: 'integer'},
          price: {type: 'number', minimum: 0},
          currency: {type: 'string', enum: ['EUR', 'USD']},
        },
      },
      Answer: {
        type: 'object',
        required: ['received'],
        properties: {received: {type: 'boolean'}, retry: {type: 'integer', maximum: 10}},
      },
      StreamEvent: {
        oneOf: [ref('Start'), ref('News'), ref('Ping'), ref('Stop')],
        discriminator: {
          propertyName: 'type',
          mapping: {
            start: '#/components/schemas/Start',
            news: '#/components/schemas/News',
            ping: '#/components/schemas/Ping',
            stop: '#/components/schemas/Stop',
          },
        },
      },
      Start: {type: 'object', required: ['type'], properties: {type: {const: 'start'}}},
      News: {
        type: 'object',
        required: ['type', 'text'],
        properties: {type: {const: 'news'}, text: {type: 'string', maxLength: 100}},
      },
      Ping: {type: 'object', required: ['type'], properties: {type: {const: 'ping'}}},
      Stop: {
        type: 'object',
        required: ['type'],
        properties: {type: {const: 'stop'}, reason: {type: 'string', enum: ['end', 'error']}},
      },
      Late: {type: 'object', required: ['type'], properties: {type: {const: 'late'}}},
    },
  },
}

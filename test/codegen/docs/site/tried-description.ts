const event = (type: string, properties: object) => ({
  type: 'object',
  description: `The event ${type}.`,
  required: ['type', ...Object.keys(properties)],
  properties: {type: {type: 'string', const: type}, ...properties},
})

const events = {
  message_start: event('message_start', {message: {type: 'object'}}),
  content_block_start: event('content_block_start', {index: {type: 'integer'}, content_block: {type: 'object'}}),
  content_block_delta: event('content_block_delta', {index: {type: 'integer'}, delta: {type: 'object'}}),
  message_stop: event('message_stop', {}),
  error: event('error', {error: {type: 'object', required: ['message'], properties: {message: {type: 'string'}}}}),
}

const line = (data: {type: string}) => `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`

const transcript = [
  {type: 'message_start', message: {id: 'm1', content: [], stop_reason: null, usage: {}}},
  {type: 'content_block_start', index: 0, content_block: {type: 'text', text: ''}},
  ...['Rhône', ' and', ' Arve'].map((text) => ({
    type: 'content_block_delta',
    index: 0,
    delta: {type: 'text_delta', text},
  })),
  {type: 'message_stop'},
].map(line)

const json = (schema: object, more: object = {}) => ({content: {'application/json': {schema, ...more}}})
const fault = {description: 'Too many.', ...json({type: 'object'}, {example: {why: 'too many'}})}

/** A service with a key, parameters, a body, errors, and a stream of events from which a message grows. */
export const triedDescription = {
  openapi: '3.1.0',
  info: {title: 'Rivers', version: '1', description: 'Water.'},
  servers: [{url: 'https://rivers.example/v1'}],
  security: [{key: []}],
  paths: {
    '/rivers/{id}': {
      put: {
        operationId: 'putRiver',
        summary: 'Put a river',
        parameters: [
          {name: 'id', in: 'path', required: true, description: 'Name.', schema: {type: 'string'}, example: 'rhone'},
          {name: 'depth', in: 'query', description: 'Metres.', schema: {type: 'integer'}},
        ],
        requestBody: {
          required: true,
          ...json({$ref: '#/components/schemas/River'}, {examples: {rhone: {value: {name: 'Rhône', kilometres: 812}}}}),
        },
        responses: {
          200: {description: 'Kept.', ...json({$ref: '#/components/schemas/River'}, {example: {name: 'Kept'}})},
          429: fault,
        },
      },
    },
    '/talk': {
      post: {
        operationId: 'talk',
        summary: 'Talk',
        responses: {
          200: {
            description: 'Words.',
            content: {
              'text/event-stream': {
                schema: {
                  type: 'object',
                  oneOf: Object.keys(events).map((name) => ({$ref: `#/components/schemas/${name}`})),
                  discriminator: {
                    propertyName: 'type',
                    mapping: Object.fromEntries(
                      Object.keys(events).map((name) => [name, `#/components/schemas/${name}`]),
                    ),
                  },
                },
                'x-sse': {
                  eventField: 'type',
                  sequence: [
                    'message_start',
                    {repeat: ['content_block_start', {repeat: ['content_block_delta']}]},
                    'message_stop',
                  ],
                  anywhere: ['error'],
                  terminal: ['message_stop', 'error'],
                  error: {events: ['error'], message: '/error/message'},
                },
                examples: {rivers: {summary: 'Rivers', value: transcript.join('')}},
              },
            },
          },
          429: fault,
        },
      },
    },
  },
  components: {
    securitySchemes: {key: {type: 'apiKey', in: 'header', name: 'x-api-key', description: 'Key.'}},
    schemas: {
      River: {
        type: 'object',
        description: 'A river.',
        required: ['name'],
        properties: {
          name: {type: 'string', description: 'Name.'},
          kilometres: {type: 'integer', description: 'Length.'},
        },
      },
      ...events,
    },
  },
}

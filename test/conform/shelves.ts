const json = (schema: object, example?: object) => ({'application/json': {schema, ...(example && {example})}})
const shelf = {
  type: 'object',
  required: ['id', 'name'],
  properties: {id: {type: 'string'}, name: {type: 'string'}, kind: {enum: ['book', 'tool']}},
  example: {id: 's1', name: 'Novels', kind: 'book'},
}
const problem = {
  description: 'A refusal.',
  content: json({type: 'object', required: ['detail'], properties: {detail: {type: 'string'}}}),
}
const newShelf = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {name: {type: 'string', minLength: 1, maxLength: 20}, kind: {enum: ['book', 'tool']}},
}

/** A small service with what checks ask for: bodies, a required parameter, a path with a parameter, credentials, and errors. */
export const shelves = {
  openapi: '3.0.3',
  info: {title: 'Shelves', version: '1'},
  security: [{key: []}],
  components: {securitySchemes: {key: {type: 'apiKey', in: 'header', name: 'x-key'}}},
  paths: {
    '/shelves': {
      get: {
        operationId: 'listShelves',
        parameters: [{name: 'tenant', in: 'query', required: true, schema: {type: 'string', enum: ['a', 'b']}}],
        responses: {
          200: {description: 'All.', content: json({type: 'array', items: shelf, example: [shelf.example]})},
          '4XX': problem,
        },
      },
      post: {
        operationId: 'addShelf',
        requestBody: {required: true, content: json(newShelf, {name: 'Novels'})},
        responses: {201: {description: 'Added.', content: json(shelf)}, '4XX': problem},
      },
    },
    '/shelves/{shelfId}': {
      get: {
        operationId: 'getShelf',
        parameters: [{name: 'shelfId', in: 'path', required: true, schema: {type: 'string'}}],
        responses: {200: {description: 'One.', content: json(shelf)}, '4XX': problem},
      },
    },
  },
}

const echo = {200: {description: 'The request.', content: {'application/json': {schema: {type: 'object'}}}}}
const string = {type: 'string'}
const strings = {type: 'array', items: string}
const point = {type: 'object', properties: {x: {type: 'integer'}, y: {type: 'integer'}}}
const required = (name: string, place: string, schema: object, more: object = {}) => ({
  name,
  in: place,
  required: true,
  schema,
  ...more,
})
const json = (schema: object) => ({'application/json': {schema}})
const get = (operationId: string, more: object = {}) => ({get: {operationId, responses: echo, ...more}})
const post = (operationId: string, content: object, more: object = {}) => ({
  post: {operationId, requestBody: {required: true, content}, responses: echo, ...more},
})
const answering = (content: object) => ({responses: {200: {description: 'One.', content}}})
const delta = {type: 'object', required: ['delta'], properties: {delta: string}}

/** A service that uses all of HTTP that a description can speak of. */
export const pantry = {
  openapi: '3.1.0',
  info: {title: 'Pantry', version: '1'},
  servers: [
    {url: 'http://{host}/v1', variables: {host: {default: 'pantry.example', enum: ['pantry.example', '127.0.0.1']}}},
  ],
  security: [{token: []}],
  paths: {
    '/jars/{jar}': get('getJar', {
      parameters: [
        required('jar', 'path', strings, {style: 'label'}),
        {name: 'jar', in: 'query', schema: string},
        required('X-Reason', 'header', string),
        {name: 'X-Marks', in: 'header', schema: strings},
        required('visit', 'cookie', string),
        {name: 'at', in: 'query', style: 'deepObject', schema: point},
        {name: 'tags', in: 'query', explode: false, schema: strings},
      ],
    }),
    '/elsewhere': {servers: [{url: 'https://cellar.example/deep'}], ...get('goElsewhere', {security: []})},
    '/basic': get('askBasic', {security: [{basic: []}]}),
    '/query': get('askInQuery', {parameters: [{name: 'q', in: 'query', schema: string}], security: [{inQuery: []}]}),
    '/cookie': get('askInCookie', {security: [{inCookie: []}]}),
    '/both': get('askBoth', {security: [{inQuery: [], token: []}, {inHeader: []}]}),
    '/scopes': get('askScopes', {security: [{oauth: ['read', 'write']}]}),
    '/maybe': get('askMaybe', {security: [{}, {inHeader: []}]}),
    '/note': {
      post: {operationId: 'note', requestBody: {content: json(point)}, responses: {204: {description: 'Noted.'}}},
    },
    '/label': post('label', {
      'application/x-www-form-urlencoded': {
        schema: {type: 'object', properties: {at: point, tags: strings, list: strings, text: string}},
        encoding: {at: {style: 'deepObject', explode: true}, tags: {style: 'form', explode: false}},
      },
    }),
    '/parts': post('sendParts', {
      'multipart/form-data': {
        schema: {
          type: 'object',
          properties: {meta: point, scan: {...string, format: 'binary'}, csv: strings, tags: strings},
        },
        encoding: {scan: {contentType: 'image/png, image/jpeg'}, csv: {style: 'form', explode: false}},
      },
    }),
    '/either': post('sendEither', {...json(point), 'text/csv': {schema: string}}),
    '/image': post('sendImage', {'image/*': {schema: {}}}),
    '/mixed': post('sendMixed', {'multipart/mixed': {schema: {}}}),
    '/lines': post('sendLines', {'application/jsonl': {schema: point}}),
    '/table': get(
      'getTable',
      answering({...json(point), 'text/csv': {schema: string}, 'application/xml': {schema: point}}),
    ),
    '/count': get('count', answering(json({type: 'integer'}))),
    '/chat': post(
      'chat',
      json({type: 'object', properties: {stream: {type: 'boolean'}}}),
      answering({...json(point), 'text/event-stream': {schema: delta}}),
    ),
    '/ticks': get('watch', answering({'text/event-stream': {schema: delta}})),
    '/log': get('readLog', answering({'application/x-ndjson': {schema: delta}})),
    '/words': get('hear', answering({'text/event-stream': {schema: string}})),
    '/then': get('then', {security: []}),
    '/method': get('POST', {security: []}),
  },
  components: {
    securitySchemes: {
      token: {type: 'http', scheme: 'bearer'},
      basic: {type: 'http', scheme: 'basic'},
      inHeader: {type: 'apiKey', in: 'header', name: 'X-Key'},
      inQuery: {type: 'apiKey', in: 'query', name: 'key'},
      inCookie: {type: 'apiKey', in: 'cookie', name: 'session'},
      oauth: {
        type: 'oauth2',
        flows: {
          clientCredentials: {tokenUrl: 'https://pantry.example/token', scopes: {read: 'Read.', write: 'Write.'}},
        },
      },
    },
  },
}

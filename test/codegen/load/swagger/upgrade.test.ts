import {expect, test} from 'vitest'
import {upgradeSwagger} from '../../../../src/codegen/load/swagger/upgrade.ts'
import type {JsonObject} from '../../../../src/json/object.ts'

function upgrade(parts: JsonObject) {
  const notices: string[] = []
  const source = {swagger: '2.0', info: {title: 'Zoo', version: '1'}, paths: {}, ...parts}
  return {document: upgradeSwagger(source, (notice) => notices.push(notice)), notices}
}

function upgradeOperation(operation: JsonObject, parts: JsonObject = {}) {
  const {document, notices} = upgrade({...parts, paths: {'/x': {post: {responses: {}, ...operation}}}})
  const paths = document.paths as Record<string, {post: JsonObject}>
  return {operation: paths['/x']!.post, notices}
}

test('schemes, host and basePath become servers, also for one operation', () => {
  const parts = {host: 'zoo.example', basePath: '/v1', schemes: ['https', 'http']}
  expect(upgrade(parts).document.servers).toEqual([{url: 'https://zoo.example/v1'}, {url: 'http://zoo.example/v1'}])
  expect(upgrade({basePath: '/v1'}).document.servers).toEqual([{url: '/v1'}])
  expect(upgrade({}).document).not.toHaveProperty('servers')
  expect(upgradeOperation({schemes: ['http']}, parts).operation.servers).toEqual([{url: 'http://zoo.example/v1'}])
})

test('a body parameter becomes a request body of each media type, also one that is shared', () => {
  const body = {name: 'body', in: 'body', required: true, schema: {$ref: '#/definitions/Pet'}}
  const content = {'application/json': {schema: {$ref: '#/components/schemas/Pet'}}}
  expect(upgradeOperation({parameters: [body]}).operation).toEqual({
    requestBody: {required: true, content},
    responses: {},
  })
  const shared = upgradeOperation(
    {parameters: [{$ref: '#/parameters/Body'}], consumes: ['application/json', 'text/json']},
    {parameters: {Body: body}},
  )
  expect(Object.keys((shared.operation.requestBody as {content: object}).content)).toEqual([
    'application/json',
    'text/json',
  ])
  const {document} = upgrade({paths: {'/x': {parameters: [body], put: {responses: {}}}}, parameters: {Body: body}})
  expect(document.paths).toEqual({'/x': {put: {requestBody: {required: true, content}, responses: {}}}})
  expect(document.components).toMatchObject({parameters: {}})
})

test('form parameters become one form, with files only in multipart', () => {
  const count = {name: 'n', in: 'formData', type: 'integer', required: true}
  const tags = {name: 'tags', in: 'formData', type: 'array', items: {type: 'string'}}
  expect(upgradeOperation({parameters: [count, tags]}).operation.requestBody).toEqual({
    required: true,
    content: {
      'application/x-www-form-urlencoded': {
        schema: {
          type: 'object',
          properties: {n: {type: 'integer'}, tags: {type: 'array', items: {type: 'string'}}},
          required: ['n'],
        },
        encoding: {tags: {style: 'form', explode: false}},
      },
    },
  })
  const file = {name: 'f', in: 'formData', type: 'file'}
  expect(upgradeOperation({parameters: [file]}).operation.requestBody).toEqual({
    required: false,
    content: {
      'multipart/form-data': {schema: {type: 'object', properties: {f: {type: 'string', format: 'binary'}}}},
    },
  })
})

test('each collectionFormat becomes a style, and the one that has none is named', () => {
  const list = (collectionFormat?: string) => ({
    name: 'ids',
    in: 'query',
    type: 'array',
    items: {type: 'integer'},
    ...(collectionFormat !== undefined && {collectionFormat}),
  })
  const styles = [undefined, 'csv', 'ssv', 'pipes', 'multi'].map((format) => {
    const [parameter] = upgradeOperation({parameters: [list(format)]}).operation.parameters as JsonObject[]
    return [parameter!.style, parameter!.explode, parameter!.schema]
  })
  const schema = {type: 'array', items: {type: 'integer'}}
  expect(styles).toEqual([
    ['form', false, schema],
    ['form', false, schema],
    ['spaceDelimited', false, schema],
    ['pipeDelimited', false, schema],
    ['form', true, schema],
  ])
  const {operation, notices} = upgradeOperation({parameters: [list('tsv')]})
  expect(operation.parameters).toEqual([{name: 'ids', in: 'query', schema: {type: 'string'}}])
  expect(notices).toEqual([
    'The parameter "ids" has the collectionFormat "tsv", which OpenAPI 3 does not have: it is text.',
  ])
})

test('a parameter with a schema, as in OpenAPI 3, has that schema, which is told', () => {
  const parameter = {name: 'pet', in: 'query', schema: {$ref: '#/definitions/Pet'}}
  const {operation, notices} = upgradeOperation({parameters: [parameter]})
  expect(operation.parameters).toEqual([{name: 'pet', in: 'query', schema: {$ref: '#/components/schemas/Pet'}}])
  expect(notices).toEqual([
    'The parameter "pet" has a "schema", as in OpenAPI 3, expected "type" and its like: it is read so.',
  ])
})

test('responses have the media types of the operation, a header its schema, and a file is bytes', () => {
  const responses = {
    200: {
      description: 'ok',
      schema: {$ref: '#/definitions/Pet'},
      headers: {'X-Rate': {type: 'integer', description: 'left'}},
      examples: {'application/json': {id: 1}},
    },
    204: {description: 'none'},
    404: {$ref: '#/responses/Missing'},
  }
  const {operation} = upgradeOperation({responses}, {produces: ['application/json', 'application/xml']})
  expect(operation.responses).toEqual({
    200: {
      description: 'ok',
      headers: {'X-Rate': {description: 'left', schema: {type: 'integer'}}},
      content: {
        'application/json': {schema: {$ref: '#/components/schemas/Pet'}, example: {id: 1}},
        'application/xml': {schema: {$ref: '#/components/schemas/Pet'}},
      },
    },
    204: {description: 'none'},
    404: {$ref: '#/components/responses/Missing'},
  })
  const file = upgradeOperation({responses: {200: {description: 'pdf', schema: {type: 'file'}}}}).operation
  expect(file.responses).toMatchObject({
    200: {content: {'application/octet-stream': {schema: {type: 'string', format: 'binary'}}}},
  })
})

test('schemas keep their meaning: null, discriminators, references and data that only looks like a schema', () => {
  const Pet = {
    type: 'object',
    discriminator: 'kind',
    properties: {kind: {type: 'string', 'x-nullable': true}, discriminator: {type: 'string'}},
    example: {$ref: '#/definitions/Pet', type: 'file'},
  }
  const Dog = {allOf: [{$ref: '#/definitions/Pet'}, {type: 'object'}]}
  expect(upgrade({definitions: {Pet, Dog}}).document.components).toMatchObject({
    schemas: {
      Pet: {
        type: 'object',
        discriminator: {propertyName: 'kind'},
        properties: {kind: {type: 'string', nullable: true}, discriminator: {type: 'string'}},
        example: {$ref: '#/definitions/Pet', type: 'file'},
      },
      Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: 'object'}]},
    },
  })
})

test('security definitions become schemes', () => {
  const securityDefinitions = {
    basic: {type: 'basic'},
    key: {type: 'apiKey', in: 'query', name: 'key'},
    code: {type: 'oauth2', flow: 'accessCode', authorizationUrl: 'https://a/a', tokenUrl: 'https://a/t'},
    machine: {type: 'oauth2', flow: 'application', tokenUrl: 'https://a/t', scopes: {read: 'read'}},
  }
  const {components} = upgrade({securityDefinitions}).document as unknown as {components: JsonObject}
  expect(components.securitySchemes).toEqual({
    basic: {type: 'http', scheme: 'basic'},
    key: securityDefinitions.key,
    code: {
      type: 'oauth2',
      flows: {authorizationCode: {authorizationUrl: 'https://a/a', tokenUrl: 'https://a/t', scopes: {}}},
    },
    machine: {type: 'oauth2', flows: {clientCredentials: {tokenUrl: 'https://a/t', scopes: {read: 'read'}}}},
  })
})

test('references to parts that stand elsewhere in OpenAPI 3 lead to what has a name', () => {
  const tree = {type: 'object', properties: {branch: {$ref: '#/paths/~1x/post/responses/200/schema'}}}
  const limit = {name: 'limit', in: 'query', type: 'integer'}
  const {document} = upgrade({
    parameters: {Body: {name: 'body', in: 'body', schema: {type: 'string'}}},
    definitions: {
      PostResponses200Schema: {type: 'string'},
      Text: {$ref: '#/parameters/Body/schema'},
      Tree: {$ref: '#/paths/~1x/post/responses/200/schema'},
      Gone: {example: {$ref: '#/paths/~1y'}},
    },
    paths: {
      '/x': {parameters: [limit], post: {responses: {200: {description: 'A tree.', schema: tree}}}},
      '/y': {
        get: {
          parameters: [{$ref: '#/paths/~1x/parameters/0'}],
          responses: {200: {$ref: '#/paths/~1x/post/responses/200'}},
        },
      },
      '/z': {$ref: '#/paths/~1y'},
    },
  })
  const schema = (name: string) => ({$ref: `#/components/schemas/${name}`})
  const {schemas, responses, parameters} = document.components as Record<string, JsonObject>
  expect(schemas).toEqual({
    PostResponses200Schema: {type: 'string'},
    Text: schema('BodySchema'),
    Tree: schema('XPostResponses200Schema'),
    Gone: {example: {$ref: '#/paths/~1y'}},
    BodySchema: {type: 'string'},
    XPostResponses200Schema: {type: 'object', properties: {branch: schema('XPostResponses200Schema')}},
  })
  const body = {'application/json': {schema: {...tree, properties: {branch: schema('XPostResponses200Schema')}}}}
  expect(responses).toEqual({XPostResponses200: {description: 'A tree.', content: body}})
  expect(parameters).toEqual({XParameters0: {name: 'limit', in: 'query', schema: {type: 'integer'}}})
  expect(document.paths).toMatchObject({
    '/y': {
      get: {
        parameters: [{$ref: '#/components/parameters/XParameters0'}],
        responses: {200: {$ref: '#/components/responses/XPostResponses200'}},
      },
    },
    '/z': {$ref: '#/paths/~1y'},
  })
})

test('what looks like a reference in data stays, wherever it would lead', () => {
  const file = {type: 'file', default: {$ref: 'files/a.txt'}}
  const {operation} = upgradeOperation({responses: {'200': {description: 'A file.', schema: file}}})
  expect(JSON.stringify(operation.responses)).toContain('"default":{"$ref":"files/a.txt"}')
})

test('references in extensions lead to where their targets stand, in each part of a description', () => {
  const host = {name: 'host', in: 'path', required: true, type: 'string'}
  const {document} = upgrade({
    'x-host': {parameters: [{$ref: '#/parameters/Host'}, {$ref: '#/definitions/Pet'}]},
    paths: {'/x': {get: {'x-page': [{$ref: '#/responses/Page'}], responses: {}}}},
    parameters: {Host: host},
    responses: {Page: {description: 'One.'}},
    definitions: {Pet: {type: 'object'}},
  })
  expect(document['x-host']).toEqual({
    parameters: [{$ref: '#/components/parameters/Host'}, {$ref: '#/components/schemas/Pet'}],
  })
  expect(document).toHaveProperty(['paths', '/x', 'get', 'x-page', 0, '$ref'], '#/components/responses/Page')
})

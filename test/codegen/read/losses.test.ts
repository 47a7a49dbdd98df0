import path from 'node:path'
import {expect, test} from 'vitest'
import {emitRoutes} from '../../../src/codegen/emit/routes.ts'
import {bundleWithSources} from '../../../src/codegen/load/bundle.ts'
import {readModel} from '../../../src/codegen/read/model.ts'
import {toContract} from '../../../src/codegen/read/to-contract.ts'
import {findOperation} from '../../../src/http/find-operation.ts'
import {makeFolder} from '../../cli/run-main.ts'

const item = {type: 'object', properties: {a: {type: 'string'}}}

/** Each thing that a contract does not hold, planted in an operation, and a part of what is said of it. */
const losses = [
  {
    planted: {parameters: [{name: 'p', in: 'body', schema: {type: 'object'}}]},
    notice: 'The location "body" of the parameter "p"',
  },
  {
    planted: {parameters: [{name: 'p', in: 'header', style: 'matrix'}]},
    notice: 'The style "matrix" of the parameter "p"',
  },
  {planted: {requestBody: {content: {'application/yaml': {schema: item}}}}, notice: 'The bodies of "application/yaml"'},
  {planted: {responses: {200: {content: {'text/csv': {schema: {type: 'array'}}}}}}, notice: 'The bodies of "text/csv"'},
  {
    planted: {
      requestBody: {content: {'application/json': {schema: item}, 'application/json; charset=utf-8': {schema: item}}},
    },
    notice: 'The media type "application/json; charset=utf-8"',
  },
  {
    planted: {requestBody: {content: {'multipart/mixed': {schema: {type: 'array'}, prefixEncoding: [{}]}}}},
    notice: 'The "prefixEncoding" of "multipart/mixed"',
  },
  {
    planted: {
      requestBody: {content: {'multipart/form-data': {schema: item, encoding: {a: {itemEncoding: {}}}}}},
    },
    notice: 'The "itemEncoding" of the part "a"',
  },
  {
    planted: {
      responses: {
        200: {
          content: {
            'application/json': {
              schema: {oneOf: [item, {type: 'string'}], discriminator: {propertyName: 'a', defaultMapping: 'Item'}},
            },
          },
        },
      },
    },
    notice: 'The "defaultMapping" at #/paths/~1a/get/responses/200/content/application~1json/schema/discriminator',
  },
  {
    planted: {
      responses: {
        200: {
          content: {
            'application/json': {
              schema: {oneOf: [item], discriminator: {propertyName: 'a', mapping: {b: 'NoSchema'}}},
            },
          },
        },
      },
    },
    notice: 'The tag "b" at #/paths/~1a/get/responses/200/content/application~1json/schema/discriminator/mapping',
  },
  {planted: {security: [{certificate: []}]}, notice: 'The certificate of the security scheme "certificate"'},
  {
    planted: {parameters: [{name: 'ghost', in: 'path', required: true}]},
    notice: 'The path parameter "ghost" at #/paths/~1a/get/parameters/0 is not in the path "/a"',
  },
  {
    planted: {parameters: [{name: 'My name', in: 'header'}]},
    notice: 'The name "My name" of the header parameter at #/paths/~1a/get/parameters/0 is no token',
  },
  {
    planted: {responses: {200: {headers: {'a:b': {schema: {}}}}}},
    notice: 'The name "a:b" of the header at #/paths/~1a/get/responses/200/headers is no token',
  },
  {planted: {security: [{misnamed: []}]}, notice: 'The header "My key" of the security scheme "misnamed" is no token'},
  {planted: {security: [{unknown: []}]}, notice: 'The security scheme "unknown"'},
  {
    planted: {responses: {200: {headers: {'x-a': {style: 'form', schema: {}}}}}},
    notice: 'The style "form" of the header "x-a"',
  },
  {
    planted: {
      requestBody: {content: {'application/json': {examples: {a: {externalValue: 'https://example.com/a.json'}}}}},
    },
    notice: 'is elsewhere, at "https://example.com/a.json": it is not read',
  },
  {
    planted: {requestBody: {content: {'application/jsonl': {schema: {type: 'array'}, itemSchema: item}}}},
    notice: 'stands beside an "itemSchema"',
  },
  {
    planted: {responses: {204: {content: {'application/json': {schema: item}}}}},
    notice: 'The content at #/paths/~1a/get/responses/204 is left out',
  },
  {planted: {operationId: 'then'}, notice: 'The client has no method "then"'},
  {planted: {requestBody: {content: {'application/json': {schema: item}}}}, notice: 'The body of "a" cannot be sent'},
]

/** The notices about a description with two operations, the contract's and its files'. */
const noticesOf = (operation: object, others: object = {}) => {
  const notices: string[] = []
  const notice = (message: string) => void notices.push(message)
  const misnamed = {type: 'apiKey', in: 'header', name: 'My key'}
  const components = {securitySchemes: {certificate: {type: 'mutualTLS'}, misnamed}}
  const paths = {'/a': {get: {operationId: 'a', ...operation}, post: {...operation, operationId: 'b'}}}
  emitRoutes(readModel({openapi: '3.1.0', info: {}, paths, components, ...others}, {notice}), notice)
  return notices
}

test.each(losses)('$notice is named', ({planted, notice}) => {
  expect(noticesOf(planted)).toContainEqual(expect.stringContaining(notice))
})

test.each(['/a#one', '/a?by=id', '/a{?by,size}', '/a{?by}{&size}', '/a{#part}'])(
  'a path that no request has is named: %s',
  (path) => {
    expect(noticesOf({}, {paths: {[path]: {get: {operationId: 'a', responses: {}}}}})).toEqual([
      `The path "${path}" has a query or a fragment, as no path has: requests for "a" are taken for those of "/a".`,
    ])
  },
)

test('a fragment is left out of the path of an operation, which comes behind that without one', () => {
  const paths = {'/a': {get: {operationId: 'a', responses: {}}}, '/a#one': {get: {operationId: 'b', responses: {}}}}
  const contract = toContract(readModel({openapi: '3.1.0', info: {}, paths}))
  expect(contract.operations).toMatchObject({a: {path: '/a'}, b: {path: '/a'}})
  expect(findOperation(contract, 'get', '/a?by=id')?.operationId).toBe('a')
})

/** Each thing that a contract does not check of a schema, and a part of what is said of it. */
const schemaLosses = [
  {schema: {$recursiveRef: '#'}, notice: 'The keyword "$recursiveRef" at #/components/schemas/A/$recursiveRef'},
  {schema: {min_length: 1}, notice: 'Did you mean "minLength"?'},
  {schema: {$schema: 'http://json-schema.org/draft-07/schema#'}, notice: 'is written for "http://json-schema.org'},
  {schema: {format: 'isbn'}, notice: 'The format "isbn" at #/components/schemas/A'},
  {schema: {pattern: '(?<a'}, notice: 'The pattern "(?<a" at #/components/schemas/A/pattern'},
  {
    schema: {patternProperties: {'(a+)+$': {}}},
    notice: 'The pattern "(a+)+$" at #/components/schemas/A/patternProperties',
  },
  {schema: {enum: []}, notice: 'The enum at #/components/schemas/A/enum is empty'},
  {
    schema: {type: 'string', contentMediaType: 'application/json', contentSchema: item},
    notice: 'The content of the string at #/components/schemas/A is not checked: "contentSchema"',
  },
  {
    schema: {type: 'string', contentMediaType: 'text/html'},
    notice: 'The content of the string at #/components/schemas/A is not checked: "contentMediaType"',
  },
]

test.each(schemaLosses)('$notice is named', ({schema, notice}) => {
  expect(noticesOf({}, {components: {schemas: {A: schema}}})).toEqual([expect.stringContaining(notice)])
})

test('a dialect that schemas are not read by is named, and a name that two schemas would have', () => {
  expect(noticesOf({}, {jsonSchemaDialect: 'http://json-schema.org/draft-07/schema#'})).toEqual([
    'The schemas are written for "http://json-schema.org/draft-07/schema#", the "jsonSchemaDialect": they are read by the draft 2020-12.',
  ])
  expect(noticesOf({}, {components: {schemas: {'a-b': {}, AB: {}, a_b: {}}}})).toEqual([
    'The schema at #/components/schemas/AB is called "AB_2": another has the name "AB".',
  ])
})

test('a number that JavaScript does not have is named by the loader', async () => {
  const cwd = makeFolder({
    'a.json':
      '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"A":{"maximum":9007199254740993}}}}',
  })
  const {notices} = await bundleWithSources({spec: path.join(cwd, 'a.json')})
  expect(notices).toEqual([
    'The number 9007199254740993 at #/components/schemas/A/maximum is read as 9007199254740992, the nearest that JavaScript has.',
  ])
})

test('extensions, cookies, callbacks, links and empty values are supported, or mean nothing', () => {
  const callback = {'{$request.body#/url}': {post: {requestBody: {content: {'application/json': {schema: item}}}}}}
  const operation = {
    'x-anything': {$ref: 1},
    parameters: [
      {name: 'c', in: 'cookie', schema: {type: 'string', 'x-more': 1}},
      {name: 'q', in: 'query', allowEmptyValue: true, schema: {type: 'string'}},
    ],
    callbacks: {onEvent: callback},
    responses: {200: {links: {next: {operationId: 'b', parameters: {q: '$response.body#/a'}}}}},
  }
  expect(noticesOf(operation)).toEqual([])
})

test('what is supported is not', () => {
  const content = {
    'application/json': {schema: item},
    'application/x-www-form-urlencoded': {schema: item},
    'multipart/form-data': {schema: item},
    'application/jsonl': {schema: item},
    'text/event-stream': {schema: item},
    'text/plain': {schema: {type: 'string'}},
    'image/*': {},
  }
  // A request with the method GET has no body.
  const said = noticesOf({requestBody: {content}, responses: {200: {content}}})
  expect(said.filter((notice) => !notice.startsWith('The body of "a" cannot be sent'))).toEqual([])
})

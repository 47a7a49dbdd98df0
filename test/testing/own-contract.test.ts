import {beforeAll, describe, expect, test} from 'vitest'
import type {Result} from '../../src/issue.ts'
import {createMatchers} from '../../src/testing/index.ts'
import {createValidator, type Validator} from '../../src/validate/index.ts'
import {compile} from '../validate/compile.ts'

const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})
const json = (schema: object) => ({'application/json': {schema}})
const parameter = (name: string, place: string, schema: object, more = {}) => ({name, in: place, schema, ...more})
const problem = {description: 'Refused.', content: {'application/problem+json': {schema: ref('Problem')}}}

/** A service as a team describes its own: a base path, pages, uploads, required headers, a webhook. */
const document = {
  openapi: '3.1.0',
  info: {title: 'Boats', version: '1'},
  servers: [{url: 'https://boats.example/v2'}],
  paths: {
    '/boats': {
      get: {
        operationId: 'listBoats',
        parameters: [
          parameter('state', 'query', {type: 'array', items: {enum: ['free', 'out']}}),
          parameter(
            'length',
            'query',
            {type: 'object', properties: {min: {type: 'integer', minimum: 0}}},
            {style: 'deepObject'},
          ),
        ],
        responses: {200: {description: 'All.', content: json({type: 'array', items: ref('Boat')})}},
      },
      post: {
        operationId: 'addBoat',
        parameters: [parameter('Idempotency-Key', 'header', {type: 'string'}, {required: true})],
        requestBody: {required: true, content: json(ref('Boat'))},
        responses: {
          201: {
            description: 'Added.',
            headers: {Location: {required: true, schema: {type: 'string'}}},
            content: json(ref('Boat')),
          },
          400: problem,
        },
      },
    },
    '/boats/{id}/photos': {
      post: {
        operationId: 'addPhoto',
        parameters: [parameter('id', 'path', {type: 'string'}, {required: true})],
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file'],
                properties: {file: {type: 'string', format: 'binary'}, caption: {type: 'string'}},
              },
            },
          },
        },
        responses: {204: {description: 'Stored.'}, 404: problem},
      },
    },
  },
  webhooks: {
    boatOut: {
      post: {requestBody: {required: true, content: json(ref('Boat'))}, responses: {204: {description: 'Thanks.'}}},
    },
  },
  components: {
    schemas: {
      Boat: {
        type: 'object',
        required: ['name'],
        properties: {
          name: {type: 'string'},
          built: {type: 'string', format: 'date'},
          home: {type: 'string', format: 'uri'},
          pin: {type: 'string', writeOnly: true},
        },
      },
      Problem: {
        type: 'object',
        required: ['title', 'status'],
        properties: {title: {type: 'string'}, status: {type: 'integer'}},
      },
    },
  },
}

let validator: Validator
let matchers: ReturnType<typeof createMatchers>
beforeAll(async () => {
  validator = createValidator(await compile(document))
  matchers = createMatchers(validator)
})

interface Row {
  readonly what: string
  readonly check: (by: Validator) => Pick<Result, 'issues'>
  readonly found: readonly (readonly [code: string, path: string])[]
}

const boat = (more: object) => (by: Validator) => by.validateRequest('addBoat', {name: 'Ada', ...more})
const query = (given: object) => (by: Validator) => by.validateRequest('listBoats', undefined, {query: given as never})
const rows: readonly Row[] = [
  {what: 'a day that the year has not', check: boat({built: '2100-02-29'}), found: [['wrong-format', '/built']]},
  {what: 'a URL with a bracket left open', check: boat({home: 'http://[bad'}), found: [['wrong-format', '/home']]},
  {what: 'a URL with half an escape', check: boat({home: 'http://a/%zz'}), found: [['wrong-format', '/home']]},
  {what: 'a webhook', check: (by) => by.validateRequest('boatOut', {}), found: [['missing-property', '/name']]},
  {what: 'a list in the query', check: query({state: ['free', 'lost']}), found: [['unknown-value', '/state/1']]},
  {what: 'an object in the query', check: query({length: {min: '-1'}}), found: [['too-small', '/length/min']]},
  {
    what: 'an upload',
    check: (by) => by.validateRequest('addPhoto', {caption: 3}),
    found: [
      ['missing-property', '/file'],
      ['wrong-type', '/caption'],
    ],
  },
  {
    what: 'a secret that is sent back',
    check: (by) => by.validateResponse('addBoat', 201, {name: 'Ada', pin: '1234'}),
    found: [['write-only-property', '/pin']],
  },
  {
    what: 'a status that is not described',
    check: (by) => by.validateResponse('addBoat', 418, {}),
    found: [['unknown-status', '']],
  },
]

test.each(rows)('the fault in $what is found, and nothing else', ({check, found}) => {
  expect(check(validator).issues.map(({code, path}) => [code, path])).toEqual(found)
})

describe('the matchers of a contract', () => {
  const url = 'https://any.example'
  const added = (headers: Record<string, string>) => Response.json({name: 'Ada'}, {status: 201, headers})
  const refused = (type: string) =>
    new Response('{"title": "No.", "status": 400}', {status: 400, headers: {'content-type': type}})

  test.each([
    {what: 'below its base path', request: () => new Request(`${url}/v2/boats`), pass: true},
    {what: 'without its base path', request: () => new Request(`${url}/boats`), pass: true},
    {what: 'with a parameter twice', request: () => new Request(`${url}/v2/boats?state=free&state=out`), pass: true},
    {what: 'with a wrong second one', request: () => new Request(`${url}/v2/boats?state=free&state=lost`), pass: false},
    {
      what: 'without a required header',
      request: () =>
        new Request(`${url}/v2/boats`, {
          method: 'POST',
          body: '{"name": "Ada"}',
          headers: {'content-type': 'application/json'},
        }),
      pass: false,
    },
  ])('take a request $what: $pass', async ({request, pass}) => {
    expect((await matchers.toBeValidRequest(request())).pass).toBe(pass)
  })

  test.each([
    {what: 'with its headers', response: () => added({location: '/v2/boats/1'}), pass: true},
    {what: 'without a required header', response: () => added({}), pass: false},
    {what: 'of another content type', response: () => refused('text/html'), pass: false},
    {what: 'of its content type', response: () => refused('application/problem+json'), pass: true},
    {what: 'of a status that is not described', response: () => Response.json({}, {status: 500}), pass: false},
  ])('take a response $what: $pass', async ({response, pass}) => {
    expect((await matchers.toBeValidResponse(response(), 'addBoat')).pass).toBe(pass)
  })
})

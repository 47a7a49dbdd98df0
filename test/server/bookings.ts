import type {Contract} from '../../src/contract.ts'
import {compile} from '../validate/compile.ts'

const problem = {'application/problem+json': {schema: {type: 'object'}}}
const json = (schema: object) => ({'application/json': {schema}})
const string = {type: 'string'}
const integer = {type: 'integer'}
const room = {type: 'object', required: ['id', 'name'], properties: {id: string, name: string}}
const roomId = {name: 'roomId', in: 'path', required: true, schema: {type: 'string', pattern: '^room_[a-z0-9]+$'}}
const received = {description: 'The request as it was understood.', content: json({type: 'object'})}

/** A service with every kind of parameter, credential and body that a server may be sent. */
const bookings = {
  openapi: '3.1.0',
  info: {title: 'Bookings "API"', version: '1'},
  servers: [{url: 'https://api.bookings.example/v1'}],
  security: [{bearerAuth: []}],
  paths: {
    '/rooms': {
      get: {
        operationId: 'listRooms',
        parameters: [
          {name: 'limit', in: 'query', schema: {...integer, minimum: 1, maximum: 100}},
          {name: 'status', in: 'query', schema: {type: 'array', items: {enum: ['free', 'taken']}}},
          {
            name: 'price',
            in: 'query',
            style: 'deepObject',
            explode: true,
            schema: {type: 'object', properties: {min: integer}},
          },
          {name: 'visit', in: 'cookie', schema: integer},
        ],
        responses: {200: received},
      },
    },
    '/rooms/{roomId}': {
      parameters: [roomId],
      get: {
        operationId: 'getRoom',
        security: [],
        responses: {
          200: {description: 'It.', headers: {'X-Version': {required: true, schema: string}}, content: json(room)},
          404: {description: 'None.', content: problem},
        },
      },
      delete: {operationId: 'deleteRoom', security: [{basic: []}, {key: []}], responses: {204: {description: 'Gone.'}}},
      patch: {
        operationId: 'updateRoom',
        security: [],
        parameters: [{name: 'If-Match', in: 'header', required: true, schema: string}],
        requestBody: {
          content: {
            'application/merge-patch+json': {schema: {type: 'object', minProperties: 1, properties: {name: string}}},
            'application/x-www-form-urlencoded': {schema: {type: 'object', properties: {beds: integer}}},
          },
        },
        responses: {200: received, 422: {description: 'Wrong.', content: problem}},
      },
    },
    '/rooms/{roomId}/photos': {
      post: {
        operationId: 'uploadPhoto',
        security: [],
        parameters: [roomId],
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file', 'caption'],
                properties: {
                  file: {type: 'string', format: 'binary'},
                  caption: {...string, maxLength: 20},
                  beds: integer,
                },
              },
              encoding: {file: {contentType: 'image/png, image/jpeg'}},
            },
          },
        },
        responses: {200: received},
      },
    },
    '/rooms/{roomId}/plan': {
      put: {
        operationId: 'putPlan',
        security: [],
        parameters: [roomId],
        requestBody: {required: true, content: {'application/pdf': {schema: {type: 'string', format: 'binary'}}}},
        responses: {200: received},
      },
    },
    '/bookings': {
      post: {
        operationId: 'createBooking',
        security: [{oauth: ['bookings:write']}],
        requestBody: {
          required: true,
          content: json({
            type: 'object',
            required: ['room_id', 'nights'],
            additionalProperties: false,
            properties: {room_id: string, nights: {...integer, minimum: 1}, notes: {type: 'array', items: string}},
          }),
        },
        responses: {200: received},
      },
    },
  },
  components: {
    securitySchemes: {
      bearerAuth: {type: 'http', scheme: 'bearer'},
      basic: {type: 'http', scheme: 'basic'},
      key: {type: 'apiKey', in: 'header', name: 'X-API-Key'},
      oauth: {
        type: 'oauth2',
        flows: {clientCredentials: {tokenUrl: 'https://auth.example/token', scopes: {'bookings:write': 'Book.'}}},
      },
    },
  },
}

export const contract: Contract = await compile(bookings)

import {objectAt} from '../../../../src/json/object.ts'
import {answering, changed, isMessage, type Mutate, refusal, refusals, responding, type Seen} from '../mutate.ts'
import {rightMessage} from './right-message.ts'

/** Faults of refusals. */
export const refusalMutations: readonly (readonly [string, Mutate])[] = [
  [
    '200 for all bad requests',
    responding((response, seen) =>
      isMessage(seen) && response.status === 400
        ? Response.json(rightMessage, {headers: {'request-id': 'r'}})
        : response,
    ),
  ],
  [
    '500 for all bad requests',
    refusals((response, json, seen) =>
      isMessage(seen) && response.status === 400
        ? refusal(500, 'api_error', String(objectAt(json, 'error').message))
        : undefined,
    ),
  ],
  [
    'error as plain text',
    refusals((response) => changed(response, 'bad request', (headers) => headers.set('content-type', 'text/plain'))),
  ],
  ['error without its envelope', refusals((response, json) => changed(response, JSON.stringify(json.error)))],
  [
    'error as a string',
    refusals((response, json) =>
      changed(response, JSON.stringify({type: 'error', error: objectAt(json, 'error').message})),
    ),
  ],
  [
    'the error envelope of another service',
    refusals((response, json) =>
      changed(response, JSON.stringify({error: {message: objectAt(json, 'error').message, code: null, param: null}})),
    ),
  ],
  [
    'one error type for all',
    refusals((response, json) =>
      changed(response, JSON.stringify({...json, error: {...objectAt(json, 'error'), type: 'api_error'}})),
    ),
  ],
  [
    'errors that name no field',
    refusals((response, json) =>
      changed(response, JSON.stringify({...json, error: {...objectAt(json, 'error'), message: 'Bad request'}})),
    ),
  ],
  [
    '404 for unknown paths as 200',
    answering(({path}) => (/no-such-path/.test(path) ? Response.json({}, {headers: {'request-id': 'r'}}) : undefined)),
  ],
  [
    'an unknown path as HTML',
    answering(({path}) =>
      /no-such-path/.test(path)
        ? new Response('<h1>Not found</h1>', {status: 404, headers: {'content-type': 'text/html', 'request-id': 'r'}})
        : undefined,
    ),
  ],
  [
    '405 without allow',
    refusals((response) =>
      response.status === 405 ? changed(response, response.body, (headers) => headers.delete('allow')) : undefined,
    ),
  ],
  [
    '404 for a wrong method',
    refusals((response) => (response.status === 405 ? refusal(404, 'not_found_error') : undefined)),
  ],
  [
    '429 without retry-after',
    refusals((response) =>
      response.status === 429
        ? changed(response, response.body, (headers) => headers.delete('retry-after'))
        : undefined,
    ),
  ],
  [
    'no request-id',
    responding((response) => changed(response, response.body, (headers) => headers.delete('request-id'))),
  ],
  [
    'malformed JSON taken',
    answering((seen) =>
      isMessage(seen) &&
      Object.keys(seen.body).length === 0 &&
      seen.request.headers.get('content-type') === 'application/json' &&
      isBroken(seen)
        ? Response.json(rightMessage, {headers: {'request-id': 'r'}})
        : undefined,
    ),
  ],
  [
    'a bad request for a stream as a stream',
    refusals((_response, json, seen) =>
      seen.body.stream === true
        ? new Response(`event: error\ndata: ${JSON.stringify({type: 'error', error: json.error})}\n\n`, {
            headers: {'content-type': 'text/event-stream', 'request-id': 'r'},
          })
        : undefined,
    ),
  ],
]

function isBroken({request}: Seen): boolean {
  return !request.headers.has('x-complete') && Number(request.headers.get('content-length') ?? 14) < 20
}

import type {Contract, Examples} from '../../src/contract.ts'
import type {Issue} from '../../src/issue.ts'
import type {RequestValidator} from '../../src/mock/index.ts'

const json = {'application/json': {}}

const key = {id: 'key', type: 'apiKey', in: 'header', name: 'x-api-key'} as const
const bearer = {id: 'bearer', type: 'http', scheme: 'bearer', in: 'header', name: 'authorization'} as const

/** A small service that has all that the mock knows: a path template, credentials, and a stream on request. */
export const contract: Contract = {
  title: 'Notes',
  version: '1.0.0',
  schemas: {},
  operations: {
    readNote: {
      method: 'get',
      path: '/notes/{note_id}',
      parameters: [],
      security: [],
      responses: {200: {headers: {}, content: json}, '4XX': {headers: {}, content: json}},
    },
    deleteNote: {
      method: 'delete',
      path: '/notes/{note_id}',
      parameters: [],
      security: [],
      responses: {204: {headers: {}, content: {}}},
    },
    writeNote: {
      method: 'post',
      path: '/notes',
      parameters: [],
      security: [[key], [bearer], []],
      requestBody: {required: true, content: json},
      responses: {201: {headers: {}, content: {...json, 'text/event-stream': {}}}},
      responseBy: {property: 'live', mediaTypes: {true: 'text/event-stream'}, default: 'application/json'},
    },
    listNotes: {
      method: 'get',
      path: '/notes',
      parameters: [],
      security: [],
      responses: {200: {headers: {}, content: json}},
    },
  },
}

export const transcript = 'event: start\ndata: {"id":1}\n\nevent: word\ndata: "naïve 😊"\n\nevent: stop\ndata: {}\n\n'

export const examples: Examples = {
  readNote: {
    request: {},
    responses: {
      200: {'application/json': {short: {id: 'n1', text: 'Milk.'}, long: {id: 'n2', text: 'Milk, bread and tea.'}}},
      '4XX': {'application/json': {gone: {reason: 'No such note.'}}},
    },
  },
  writeNote: {
    request: {},
    responses: {201: {'application/json': {written: {id: 'n3'}}, 'text/event-stream': {live: transcript}}},
  },
}

/** Accepts every body but one without a text. */
export const validator: RequestValidator = {
  validateRequest(operationId, body) {
    const hasText = typeof body === 'object' && body !== null && 'text' in body
    const issue: Issue = {severity: 'error', code: 'missing-property', path: '/text', message: '"text" is missing.'}
    const issues = operationId === 'writeNote' && !hasText ? [issue] : []
    return {valid: issues.length === 0, issues}
  },
}

export const mockOptions = {contract, examples, validator}

/** A POST of `body` to `/notes`. */
export function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request('http://notes.example/notes', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', ...headers},
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** A GET of `path`. */
export function get(path: string, headers: Record<string, string> = {}): Request {
  return new Request(`http://notes.example${path}`, {headers})
}

import type {Route} from '../../src/route.ts'

/** A small API that is not the Messages API, as openapi-typescript would declare it. */
export interface operations {
  listRivers: {
    parameters: {query?: {country?: string; 'tag[]'?: string[]}; header?: never; path?: never; cookie?: never}
    requestBody?: never
    responses: {200: {headers: object; content: {'application/json': River[]}}}
  }
  updateRiver: {
    parameters: {query?: {dry_run?: boolean}; header?: never; path: {river: string}; cookie?: never}
    requestBody: {content: {'application/json': {length: number}}}
    responses: {
      200: {headers: object; content: {'application/json': River}}
      404: {headers: object; content: {'application/json': {reason: string}}}
    }
  }
  deleteRiver: {
    parameters: {query?: never; header?: never; path: {river: string}; cookie?: never}
    requestBody?: never
    responses: {204: {headers: object; content?: never}}
  }
  watchRiver: {
    parameters: {query?: never; header?: never; path: {river: string}; cookie?: never}
    requestBody: {content: {'application/json': {stream?: boolean}}}
    responses: {
      200: {headers: object; content: {'application/json': River; 'text/event-stream': {kind: string; level?: number}}}
    }
  }
  describeRiver: {
    parameters: {query?: never; header?: never; path: {river: string}; cookie?: never}
    requestBody?: never
    responses: {200: {headers: object; content: {'text/plain': string}}}
  }
}

export interface River {
  name: string
  length?: number
}

export interface paths {
  '/rivers': {get: operations['listRivers']}
  '/rivers/{river}': {put: operations['updateRiver']; delete: operations['deleteRiver']}
  '/rivers/{river}/watch': {post: operations['watchRiver']}
  '/rivers/{river}/description': {get: operations['describeRiver']}
}

const json = 'application/json'
const error = {type: ['error', 'type'], message: ['error', 'message']}

export const routes: Readonly<Record<string, Route>> = {
  listRivers: {method: 'get', path: '/rivers', query: ['country', 'tag[]'], accept: json, error},
  updateRiver: {
    method: 'put',
    path: '/rivers/{river}',
    query: ['dry_run'],
    hasBody: true,
    credentials: ['x-token'],
    accept: json,
  },
  deleteRiver: {method: 'delete', path: '/rivers/{river}', error},
  describeRiver: {method: 'get', path: '/rivers/{river}/description', accept: 'text/plain'},
  watchRiver: {
    method: 'post',
    path: '/rivers/{river}/watch',
    hasBody: true,
    accept: json,
    acceptBy: {property: 'stream', mediaTypes: {true: 'text/event-stream'}},
    events: {eventField: 'kind', terminal: ['dry']},
  },
}

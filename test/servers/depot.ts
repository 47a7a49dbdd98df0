/** A service in a table: each row is an operation, the value that a client gives it, and the text that the standard writes for the value. */

/** The servers that the client is tried against. */
export type ServerName = 'express-openapi-validator' | 'openapi-backend'

type Place = 'path' | 'query' | 'header' | 'cookie'

export interface Row {
  readonly operationId: string
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** The one parameter that the operation has, called `v`. */
  readonly parameter?: Readonly<Record<string, unknown>> & {readonly in: Place}
  readonly content?: Readonly<Record<string, object>>
  readonly given: unknown
  /** The value that a server has then. Default: the given one. */
  readonly arrives?: unknown
  /**
   * The value that a server has instead that does not read the style, so that its description says no more than string or object: the text of the
   * style tables of OpenAPI and RFC 6570, percent-decoded; of a form the texts of its fields.
   */
  readonly unread?: Readonly<Partial<Record<ServerName, unknown>>>
  /** The only server that can read it. */
  readonly only?: ServerName
}

const express = 'express-openapi-validator'
const backend = 'openapi-backend'
const string = {type: 'string'}
const integer = {type: 'integer'}
const strings = {type: 'array', items: string}
const integers = {type: 'array', items: integer}
const point = {type: 'object', required: ['x'], properties: {x: integer, name: string}}
const at = {x: 1, name: 'a b'}
const file = {...string, format: 'binary'}

const parameter = (
  operationId: string,
  place: Place,
  schema: object,
  given: unknown,
  more: Partial<Row['parameter']> = {},
  unread?: Row['unread'],
): Row => ({
  operationId,
  method: 'get',
  parameter: {in: place, ...(!('content' in more) && {schema}), ...more},
  given,
  ...(unread && {unread}),
})

const body = (
  operationId: string,
  mediaType: string,
  schema: object,
  given: unknown,
  more: Partial<Row> = {},
): Row => ({
  operationId,
  method: 'post',
  content: {[mediaType]: {schema}},
  given,
  ...more,
})

const encoded = (
  operationId: string,
  mediaType: string,
  schema: object,
  given: object,
  encoding: object,
  unread: Row['unread'],
): Row => ({
  ...body(operationId, mediaType, schema, given),
  content: {[mediaType]: {schema: {type: 'object', properties: {v: schema}}, encoding: {v: encoding}}},
  ...(unread && {unread}),
})

const inText = (text: string, ...servers: ServerName[]): Row['unread'] =>
  Object.fromEntries((servers.length > 0 ? servers : [express, backend]).map((server) => [server, text]))
const json = 'application/json'
const form = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data'
const exploded = {explode: true}
const joined = {explode: false}

const parameters: readonly Row[] = [
  parameter('pathText', 'path', string, 'a b/c?d#e%é,;'),
  parameter('pathInteger', 'path', integer, 7, {}, inText('7', backend)),
  parameter('pathList', 'path', integers, [1, 2, 3], {}, inText('1,2,3', backend)),
  parameter('pathObject', 'path', point, at, {}, inText('x,1,name,a b')),
  parameter('pathObjectExploded', 'path', point, at, exploded, inText('x=1,name=a b')),
  parameter('labelText', 'path', string, 'a', {style: 'label'}, inText('.a')),
  parameter('labelList', 'path', integers, [1, 2], {style: 'label'}, inText('.1,2')),
  parameter('labelListExploded', 'path', integers, [1, 2], {style: 'label', ...exploded}, inText('.1.2')),
  parameter('labelObject', 'path', point, at, {style: 'label'}, inText('.x,1,name,a b')),
  parameter('labelObjectExploded', 'path', point, at, {style: 'label', ...exploded}, inText('.x=1.name=a b')),
  parameter('matrixInteger', 'path', integer, 5, {style: 'matrix'}, inText(';v=5')),
  parameter('matrixList', 'path', integers, [1, 2], {style: 'matrix'}, inText(';v=1,2')),
  parameter('matrixListExploded', 'path', integers, [1, 2], {style: 'matrix', ...exploded}, inText(';v=1;v=2')),
  parameter('matrixObject', 'path', point, at, {style: 'matrix'}, inText(';v=x,1,name,a b')),
  parameter('matrixObjectExploded', 'path', point, at, {style: 'matrix', ...exploded}, inText(';x=1;name=a b')),
  parameter('queryText', 'query', string, 'a b&c=d+e%é#/?'),
  parameter('queryBoolean', 'query', {type: 'boolean'}, false),
  parameter('queryNumber', 'query', {type: 'number'}, -0.5),
  parameter('queryList', 'query', strings, ['a b', 'c,d', 'e&f']),
  parameter('queryListOfOne', 'query', strings, ['a']),
  parameter('queryListJoined', 'query', strings, ['a', 'b c', 'd'], joined),
  parameter('queryListBySpaces', 'query', strings, ['a', 'b', 'c'], {style: 'spaceDelimited', ...joined}),
  parameter('queryListByPipes', 'query', strings, ['a', 'b c', 'd'], {style: 'pipeDelimited', ...joined}),
  // Without a name in the query, openapi-backend misses the parameter.
  {...parameter('queryObject', 'query', point, at), only: express},
  parameter('queryObjectJoined', 'query', point, at, joined, inText('x,1,name,a b', backend)),
  parameter('queryDeepObject', 'query', point, at, {style: 'deepObject', ...exploded}),
  parameter('queryJson', 'query', point, at, {content: {[json]: {schema: point}}}),
  parameter('queryReserved', 'query', string, "https://a.example/b=d;e,f:g@h!$'()*", {allowReserved: true}),
  // What comes after a second question mark is lost to openapi-backend, though a query may hold some.
  {...parameter('queryReservedMark', 'query', string, 'a?b=c?d', {allowReserved: true}), only: express},
  parameter('headerText', 'header', string, 'a, b; c="d"'),
  parameter('headerInteger', 'header', integer, -3, {}, inText('-3', backend)),
  parameter('headerList', 'header', strings, ['a', 'b c'], {style: 'simple', ...joined}, inText('a,b c', backend)),
  parameter('headerObject', 'header', point, at, {}, inText('x,1,name,a b')),
  parameter('headerObjectExploded', 'header', point, at, exploded, inText('x=1,name=a b')),
  parameter('cookieText', 'cookie', string, 'a b;c=d%é'),
  parameter('cookieInteger', 'cookie', integer, 12, {}, inText('12')),
  parameter('cookieListJoined', 'cookie', strings, ['a', 'b c'], {style: 'form', ...joined}, inText('a,b c', backend)),
]

const picture = {v: {name: 'a "b".png', type: 'image/png', text: '\0\x01é'}, w: 'x'}
const texts = {
  v: [
    {name: 'é.txt', type: 'text/plain', text: '1'},
    {name: 'blob', type: 'application/octet-stream', text: '2'},
  ],
}

const bodies: readonly Row[] = [
  body('jsonObject', json, point, {x: 1, name: 'é "\\ \u2028'}),
  body('jsonList', json, {type: 'array', items: point}, [at, {x: 2}]),
  body('jsonSuffix', 'application/vnd.depot+json', point, at),
  body('jsonPatch', 'application/merge-patch+json', {type: 'object'}, {x: null, nested: {y: [1]}}, {method: 'patch'}),
  body('jsonToPut', json, point, at, {method: 'put'}),
  body('jsonToDelete', json, integers, [1, 2], {method: 'delete'}),
  body('formText', form, {type: 'object', properties: {v: string, w: string}}, {v: 'a b&c=d+e%é', w: 'x\ny'}),
  body(
    'formNumbers',
    form,
    {type: 'object', properties: {v: integer, w: {type: 'boolean'}}},
    {v: 3, w: true},
    {
      unread: {[express]: {v: '3', w: 'true'}, [backend]: {v: '3', w: 'true'}},
    },
  ),
  body('formList', form, {type: 'object', properties: {v: strings}}, {v: ['a', 'b,c']}),
  encoded(
    'formListJoined',
    form,
    strings,
    {v: ['a', 'b c']},
    {style: 'form', ...joined},
    {
      [express]: {v: 'a,b c'},
      [backend]: {v: 'a,b c'},
    },
  ),
  encoded(
    'formListByPipes',
    form,
    strings,
    {v: ['a', 'b c']},
    {style: 'pipeDelimited', ...joined},
    {
      [express]: {v: 'a|b c'},
      [backend]: {v: 'a|b c'},
    },
  ),
  encoded(
    'formDeepObject',
    form,
    {type: 'object'},
    {v: {x: 'é', y: 'a b'}},
    {style: 'deepObject', ...exploded},
    {
      [backend]: {'v[x]': 'é', 'v[y]': 'a b'},
    },
  ),
  encoded(
    'formJson',
    form,
    point,
    {v: at},
    {},
    {[express]: {v: JSON.stringify(at)}, [backend]: {v: JSON.stringify(at)}},
  ),
  encoded(
    'multipartListJoined',
    multipart,
    strings,
    {v: ['a', 'b c']},
    {style: 'form', ...joined},
    {
      [express]: {v: 'a,b c'},
      [backend]: {v: 'a,b c'},
    },
  ),
  body('multipartText', multipart, {type: 'object', properties: {v: string, w: string}}, {v: 'a "b"\r\nc', w: 'é'}),
  body('multipartList', multipart, {type: 'object', properties: {v: strings}}, {v: ['a', 'b,c']}),
  body(
    'multipartJson',
    multipart,
    {type: 'object', properties: {v: point, w: string}},
    {v: at, w: 'x'},
    {
      unread: {[backend]: {v: JSON.stringify(at), w: 'x'}},
    },
  ),
  body(
    'multipartFile',
    multipart,
    {type: 'object', properties: {v: file, w: string}},
    {v: new File(['\0\x01é'], 'a "b".png', {type: 'image/png'}), w: 'x'},
    {arrives: picture, unread: {[backend]: picture}},
  ),
  body(
    'multipartFiles',
    multipart,
    {type: 'object', properties: {v: {type: 'array', items: file}}},
    {
      v: [new File(['1'], 'é.txt', {type: 'text/plain'}), new Blob(['2'])],
    },
    {
      arrives: texts,
      unread: {[backend]: texts},
    },
  ),
  body('plainText', 'text/plain', string, 'a\nb é'),
  body('csv', 'text/csv', string, 'a,b\r\n1,2\r\n'),
  body('bytes', 'application/octet-stream', file, new Uint8Array([65, 0, 66]), {arrives: 'A\0B'}),
  body('image', 'image/png', file, new Blob(['PNG'], {type: 'image/png'}), {arrives: 'PNG'}),
]

const rows: readonly Row[] = [...parameters, ...bodies]

const response = {200: {description: 'The request as it was read.', content: {[json]: {schema: {type: 'object'}}}}}

/** The rows that a server can read. */
export function rowsFor(server: ServerName): readonly Row[] {
  return rows.filter(({only = server}) => only === server)
}

/** The description of the service, as it is, or for a server that does not read all styles. */
export function describeDepot(server?: ServerName): object {
  const operationOf = ({operationId, parameter: own, content, unread = {}}: Row) => {
    const isRead = server === undefined || !(server in unread)
    const seen = isRead ? own : own && {in: own.in, schema: string}
    const contentSeen = isRead ? content : content && withAnySchema(content)
    return {
      operationId,
      ...(seen && {parameters: [{name: nameOf(seen.in), required: true, ...seen}]}),
      ...(contentSeen && {requestBody: {required: true, content: contentSeen}}),
      responses: response,
    }
  }
  return {
    openapi: '3.0.3',
    info: {title: 'Depot', version: '1'},
    servers: [{url: '/'}],
    paths: Object.fromEntries(rows.map((row) => [pathOf(row), {[row.method]: operationOf(row)}])),
  }
}

function withAnySchema(content: object): object {
  return Object.fromEntries(Object.keys(content).map((mediaType) => [mediaType, {schema: {type: 'object'}}]))
}

/** The name of the parameter at a place. That of a header is one that no platform sets. */
export function nameOf(place: Place): string {
  return place === 'header' ? 'X-V' : 'v'
}

/** The value that a server is to have. */
export function expectedOf({arrives, given, unread = {}}: Row, server: ServerName): unknown {
  return server in unread ? unread[server] : (arrives ?? given)
}

function pathOf({operationId, parameter: own}: Row): string {
  return `/${operationId}${own?.in === 'path' ? '/{v}' : ''}`
}

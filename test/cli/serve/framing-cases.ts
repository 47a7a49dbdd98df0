const host = 'Host: localhost\r\n'

/** A request that must never be read where it stands within another one. */
export const inner = 'POST /inner HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n'
/** The last request of a connection. */
export const tail = 'GET /tail HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'

const chunked = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`
const withHeaders = (lines: string, body: string) => `POST /a HTTP/1.1\r\n${host}${lines}\r\n\r\n${body}`
const withChunks = (body: string) => withHeaders('Transfer-Encoding: chunked', body)
/** A body that is empty in chunks, and holds a request by any other reading. */
const disputed = (lines: string) => withHeaders(lines, `0\r\n\r\n${inner}`)

/** Requests whose body is a whole request: it arrives as a body. */
export const hidden = ['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'POST', 'PUT', 'PATCH', 'PURGE'].flatMap(
  (method) => [
    {
      name: `${method} with a length`,
      method,
      bytes: `${method} /a HTTP/1.1\r\n${host}Content-Length: ${inner.length}\r\n\r\n${inner}`,
    },
    {
      name: `${method} in chunks`,
      method,
      bytes: `${method} /a HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n${chunked(inner)}`,
    },
  ],
)

/** Requests that two readers may read differently: neither they nor anything behind them is passed on. */
export const refused: readonly (readonly [name: string, bytes: string])[] = [
  ['length and chunks', disputed('Content-Length: 5\r\nTransfer-Encoding: chunked')],
  ['chunks and length', disputed('Transfer-Encoding: chunked\r\nContent-Length: 5')],
  ['the same length twice', withHeaders('Content-Length: 2\r\nContent-Length: 2', 'hi')],
  ['two lengths', withHeaders('Content-Length: 2\r\nContent-Length: 3', 'hi')],
  ['a list of lengths', withHeaders('Content-Length: 2, 2', 'hi')],
  ['a length with a plus', withHeaders('Content-Length: +2', 'hi')],
  ['a negative length', withHeaders('Content-Length: -2', 'hi')],
  ['a hexadecimal length', withHeaders('Content-Length: 0x2', 'hi')],
  ['a length with a space in it', withHeaders('Content-Length: 1 2', 'hi')],
  ['an empty length', withHeaders('Content-Length:', 'hi')],
  ['a length beyond all numbers', withHeaders('Content-Length: 99999999999999999999', 'hi')],
  ['chunked, identity', disputed('Transfer-Encoding: chunked, identity')],
  ['identity', disputed('Transfer-Encoding: identity')],
  ['xchunked', disputed('Transfer-Encoding: xchunked')],
  ['gzip, chunked', disputed('Transfer-Encoding: gzip, chunked')],
  ['chunked twice', disputed('Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked')],
  ['identity and chunked', disputed('Transfer-Encoding: identity\r\nTransfer-Encoding: chunked')],
  ['chunked on a line of its own', disputed('Transfer-Encoding:\r\n chunked')],
  ['a coding within a folded header', disputed('X: a\r\n Transfer-Encoding: chunked')],
  ['a space before the colon', disputed('Transfer-Encoding : chunked')],
  ['a vertical tab before the coding', disputed('Transfer-Encoding:\x0bchunked')],
  ['a quoted coding', disputed('Transfer-Encoding: "chunked"')],
  ['a coding with a parameter', disputed('Transfer-Encoding: chunked;q=1')],
  [
    'chunks in HTTP/1.0',
    `POST /a HTTP/1.0\r\n${host}Connection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`,
  ],
  ['line feeds alone', 'POST /a HTTP/1.1\nHost: localhost\nContent-Length: 2\n\nhi'],
  ['a line feed alone between headers', withHeaders('X: a\nContent-Length: 2', 'hi')],
  ['a carriage return alone', withHeaders('X: a\rContent-Length: 2', 'hi')],
  ['a NUL in a header', withHeaders('X: a\0b\r\nContent-Length: 2', 'hi')],
  ['a space before a colon', withHeaders('Content-Length : 2', 'hi')],
  ['the absolute form', `GET http://localhost/a HTTP/1.1\r\n${host}\r\n`],
  ['the absolute form of another host', `GET http://service.example/a HTTP/1.1\r\n${host}\r\n`],
  ['the authority form', `GET localhost:80 HTTP/1.1\r\n${host}\r\n`],
  ['the asterisk form', `OPTIONS * HTTP/1.1\r\n${host}\r\n`],
  ['CONNECT', `CONNECT service.example:443 HTTP/1.1\r\n${host}Content-Length: ${inner.length}\r\n\r\n${inner}`],
  ['a fragment', `GET /a#b HTTP/1.1\r\n${host}\r\n`],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['HTTP/1.2', `GET /a HTTP/1.2\r\n${host}\r\n`],
  ['HTTP/0.9', 'GET /a\r\n\r\n'],
  ['a method in small letters', `get /a HTTP/1.1\r\n${host}\r\n`],
  ['two hosts', `GET /a HTTP/1.1\r\n${host}${host}\r\n`],
  ['the host of a stranger', 'GET /a HTTP/1.1\r\nHost: attacker.example\r\n\r\n'],
]

/** Bodies that break off, or are none: the service sees no end of a request, so that it does not act on it. */
export const broken: readonly (readonly [name: string, bytes: string])[] = [
  ['a line feed in a chunk extension', withChunks('2;a\nxx\r\nhi\r\n0\r\n\r\n')],
  ['a chunk beyond all numbers', withChunks('1000000000000000000002\r\nhi\r\n0\r\n\r\n')],
  ['a chunk size with 0x', withChunks('0x2\r\nhi\r\n0\r\n\r\n')],
  ['a negative chunk size', withChunks('-2\r\nhi\r\n0\r\n\r\n')],
  ['a chunk that is longer than it says', withChunks('2\r\nhiXX0\r\n\r\n')],
  ['chunks with line feeds alone', withChunks('2\nhi\n0\n\n')],
  ['a trailer that is a length', withChunks('2\r\nhi\r\n0\r\nContent-Length: 7\r\n\r\n')],
]

/** Requests that are written in an odd way, and have one meaning. */
export const odd: readonly (readonly [name: string, bytes: string, body: string])[] = [
  ['a length with zeros', withHeaders('Content-Length: 00002', 'hi'), 'hi'],
  ['chunked in other letters', withHeaders('tRANSFER-eNCODING: cHUNKED', chunked('hi')), 'hi'],
  ['a tab before the coding', withHeaders('Transfer-Encoding:\tchunked', chunked('hi')), 'hi'],
  ['chunk extensions', withChunks('2;a=b\r\nhi\r\n0;c\r\n\r\n'), 'hi'],
  ['empty lines before it', `\r\n\r\n${withHeaders('Content-Length: 2', 'hi')}`, 'hi'],
  ['a length that Connection names', withHeaders('Connection: content-length, host\r\nContent-Length: 2', 'hi'), 'hi'],
]

import {expect, test} from 'vitest'
import {parseMultipart} from '../../src/http/parse-multipart.ts'
import {partFileName} from '../../src/http/part-file-name.ts'

const type = 'multipart/form-data; boundary="a+b"'
const crlf = (text: string) => text.replaceAll('\n', '\r\n')
const read = (body: string | Uint8Array, contentType = type) => {
  const parts = parseMultipart(body, contentType)
  return 'fault' in parts ? parts.fault : parts.map((part) => [part.name, part.contentType, part.text()])
}

const form = `preamble
--a+b
Content-Disposition: form-data; name="n"

5
--a+b
content-disposition: form-data;
 name="say \\"hi\\""; filename="x; y.txt"
Content-Type: text/plain; charset=utf-8

naïve

--a+b
Content-Disposition: form-data; name="empty"


--a+b--
epilogue`

const parts = [
  ['n', undefined, '5'],
  ['say "hi"', 'text/plain; charset=utf-8', 'naïve\r\n'],
  ['empty', undefined, ''],
]

test('parts have names, types and bodies, as text and as bytes', () => {
  expect(read(crlf(form))).toEqual(parts)
  expect(read(new TextEncoder().encode(crlf(form)))).toEqual(parts)
})

test('names are written as browsers write them, and those of files as other headers have them too', () => {
  const namesOf = (disposition: string) => {
    const head = `--a+b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n5\r\n--a+b--`
    const found = parseMultipart(head, type)
    return 'fault' in found ? found.fault : found.flatMap((part) => [part.name, partFileName(part)])
  }
  expect(namesOf('name="a%22b%0D%0A%20"; filename="ü%22.png"')).toEqual(['a"b\r\n%20', 'ü".png'])
  expect(namesOf("name=f; filename*=utf-8''%C3%BC.png")).toEqual(['f', 'ü.png'])
  expect(namesOf("name=f; filename=u.png; filename*=UTF-8'de'%C3%BC%.png")).toEqual([
    'f',
    expect.stringMatching(/\.png$/),
  ])
  expect(namesOf('name=f')).toEqual(['f', undefined])
})

test('line feeds alone end lines too', () => {
  expect(read('--a+b\nContent-Disposition: form-data; name=n\n\n5\n--a+b--')).toEqual([['n', undefined, '5']])
})

test('bytes stay as they are', () => {
  const body = new Uint8Array([
    ...new TextEncoder().encode('--a+b\r\n\r\n'),
    0,
    255,
    128,
    ...new TextEncoder().encode('\r\n--a+b--'),
  ])
  expect(parseMultipart(body, type)).toMatchObject([{body: '\u0000\u00FF\u0080'}])
})

test.each([
  ['names no boundary', '--x--', 'multipart/form-data'],
  ['without the boundary', 'text', type],
  ['ends before its last boundary', '--a+b\r\n\r\n5', type],
  ['ends before its last boundary', '--a+b\r\n\r\n5\r\n--a+bc--', type],
])('a body that %s is malformed', (fault, body, contentType) => {
  expect(read(body, contentType)).toContain(fault)
})

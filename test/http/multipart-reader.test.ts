import {expect, test} from 'vitest'
import {binaryString} from '../../src/http/binary.ts'
import {MultipartReader} from '../../src/http/multipart-reader.ts'
import {parseMultipart} from '../../src/http/parse-multipart.ts'

const type = 'multipart/form-data; boundary="a+b"'
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The bytes in chunks of one size, with nothing between them. */
async function* chunksOf(bytes: Uint8Array<ArrayBuffer>, size: number): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

async function readAll(bytes: Uint8Array<ArrayBuffer>, size: number, contentType = type) {
  const reader = new MultipartReader(chunksOf(bytes, size), contentType)
  const parts = []
  for (let head = await reader.next(); head !== undefined; head = await reader.next()) {
    let body = ''
    for (let chunk = await reader.read(); chunk !== undefined; chunk = await reader.read()) body += binaryString(chunk)
    parts.push({...head, body})
  }
  return parts
}

const head = 'Content-Disposition: form-data; name="f"'
const sound = {
  'several parts': `preamble\r\n--a+b\r\n${head}\r\n\r\n5\r\n--a+b\r\n${head}; filename=x\r\nContent-Type: image/png\r\n\r\n\r\n\r\n--a+b--\r\nmore`,
  'line feeds alone': `--a+b\n${head}\n\n5\n--a+b--`,
  'an empty part': `--a+b\r\n${head}\r\n\r\n\r\n--a+b--`,
  'a part without headers': '--a+b\r\n\r\nx\r\n--a+b--',
  'what is nearly a boundary': `--a+b\r\n\r\n\r\n--a+\r\r\n--a+bc\n--a+b-\r\n--a+b \t\r\n\r\n-\r\n--a+b--`,
}

test.each(Object.entries(sound))('%s come out alike in chunks of any size', async (_what, text) => {
  const bytes = bytesOf(text)
  const parts = parseMultipart(bytes, type)
  if ('fault' in parts) throw new Error(parts.fault)
  const want = parts.map(({text: _text, ...part}) => part)
  for (const size of [1, 2, 3, 5, 8, 1000]) expect(await readAll(bytes, size)).toEqual(want)
})

test.each([
  ['names no boundary', '--x--', 'multipart/form-data'],
  ['without the boundary', 'text', type],
  ['ends before its last boundary', '--a+b\r\n\r\n5', type],
  ['ends before its last boundary', '--a+b\r\n\r\n5\r\n--a+bc--', type],
  ['ends before its last boundary', '--a+b\r\n\r\n5\r\n--a+', type],
  ['longer than 16384 bytes', `--a+b\r\nx: ${'y'.repeat(20_000)}`, type],
])('a body that %s is refused', async (fault, text, contentType) => {
  for (const size of [1, 1000]) await expect(readAll(bytesOf(text), size, contentType)).rejects.toThrow(fault)
})

test('a part is passed over where it is not read', async () => {
  const reader = new MultipartReader(chunksOf(bytesOf(sound['several parts']), 7), type)
  await reader.next()
  expect(await reader.next()).toMatchObject({name: 'f', contentType: 'image/png'})
})

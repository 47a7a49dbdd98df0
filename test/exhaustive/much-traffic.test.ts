import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import path from 'node:path'
import {Readable} from 'node:stream'
import {expect, inject, test} from 'vitest'

/** Above the 64 MB past which `validate` starts threads: lines of all sizes, some refused, some unreadable. */
function* muchTraffic(): Generator<string> {
  for (let id = 0, length = 0; length < 80_000_000; id++) {
    const content = 'x'.repeat((id % 97) * 4000)
    const request = {model: 'm', max_tokens: id % 50, messages: [{role: 'user', content: `${content}.`}]}
    const exchange = {id: String(id), method: 'POST', url_path: '/v1/messages', request, status: 0}
    const line = id % 60 === 59 ? '{"id": ' : JSON.stringify(exchange)
    length += line.length
    yield `${line}\n`
  }
}

async function digest(...args: readonly string[]): Promise<{hash: string; stderr: string}> {
  const program = path.join(inject('programs'), 'cli/bin.js')
  const child = spawn(process.execPath, [program, 'validate', '--format', 'ndjson', ...args])
  Readable.from(muchTraffic()).pipe(child.stdin)
  const hash = createHash('sha256')
  child.stdout.on('data', (chunk: Uint8Array) => hash.update(chunk))
  const stderr = (await Readable.from(child.stderr).toArray()).join('')
  return {hash: hash.digest('hex'), stderr}
}

test('what threads check after the first 64 MB comes in its order, as one thread gives it', async () => {
  const inOne = await digest('--jobs', '1')
  expect(inOne.stderr).toMatch(/\d+ inputs unreadable/)
  expect(await digest('--jobs', '2')).toEqual(inOne)
  expect(await digest()).toEqual(inOne)
})

import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createServer} from 'node:http'
import {connect, type AddressInfo} from 'node:net'
import path from 'node:path'
import {expect, inject, onTestFinished, test} from 'vitest'
import {talk} from './raw.ts'

const members = Array.from({length: 150_000}, (_, index) => `"an_unknown_property_${index}":1`)

test('while a body of 5 MB is checked that is wrong in every place, others are answered', async () => {
  const service = createServer((request, response) => void request.resume().on('end', () => response.end('{}'))).listen(0, '127.0.0.1')
  // A connection that is closed while it is used again is not what this is about.
  service.keepAliveTimeout = 600_000
  await once(service, 'listening')
  const program = path.join(inject('programs'), 'cli/bin.js')
  const proxy = spawn(process.execPath, [program, 'proxy', '--target', `http://127.0.0.1:${(service.address() as AddressInfo).port}`, '--port', '0', '--format', 'ndjson'])
  onTestFinished(() => {
    proxy.kill('SIGKILL')
    service.close()
    service.closeAllConnections()
  })
  const url = await new Promise<string>((resolve) => proxy.stderr.on('data', (chunk: Buffer) => resolve(/http:\S+/.exec(chunk.toString())![0])))
  let found = ''
  proxy.stdout.on('data', (chunk: Buffer) => (found += chunk.toString()))

  const body = `{"model":"m","max_tokens":1,"messages":[],${members.join(',')}}`
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write(`POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`)
  // The response comes once the whole request has passed: its check is under way then.
  await once(socket, 'data')
  let answered = 0
  while (!found.includes('an_unknown_property') && answered < 10_000) {
    expect(await talk(url, 'GET /other HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toContain('200 OK')
    answered++
  }
  socket.destroy()
  expect(answered).toBeGreaterThan(3)
  expect(found.split('\n').filter((line) => line.includes('unknown_property')).length).toBeLessThanOrEqual(101)
})

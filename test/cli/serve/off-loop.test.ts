import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {connect} from 'node:net'
import path from 'node:path'
import {expect, inject, onTestFinished, test, vi} from 'vitest'
import {createCheckingProxy} from '../../../src/cli/serve/create-checking-proxy.ts'
import {validator, type TapIssue} from '../../../src/entries/testing.ts'
import type {Issue} from '../../../src/issue.ts'
import {serve} from '../../../src/mock/server.ts'
import {startRawService, talk} from './raw.ts'

const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'
const wrong: Issue = {severity: 'error', code: 'wrong', path: '', message: 'It is wrong.'}

/** A request that is wrong in so many places, on a connection that closes after it. */
const faulty = (places: number) => {
  const members = Array.from({length: places}, (_, index) => `"an_unknown_property_${index}":1`)
  const body = `{"model":"m","max_tokens":1,"messages":[],${members.join(',')}}`
  return `POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
}

async function startService() {
  const service = await startRawService((soFar, socket) => {
    if (soFar.endsWith('}') || /GET \S+ HTTP[^]*\r\n\r\n$/.test(soFar)) socket.write(ok)
  })
  onTestFinished(() => service[Symbol.asyncDispose]())
  return service
}

test('while a long body is checked elsewhere, others are answered', async () => {
  const service = await startService()
  const issues: TapIssue[] = []
  const onIssue = (issue: TapIssue) => void issues.push(issue)
  let end: (issues: readonly Issue[]) => void = () => undefined
  const over = new Promise<readonly Issue[]>((resolve) => (end = resolve))
  const check = vi.fn(() => over)
  const {handle, settled} = createCheckingProxy({
    target: service.url,
    validator,
    onIssue,
    onFailure: () => undefined,
    offload: {from: 1_000, check},
  })
  await using proxy = await serve(handle)
  await talk(proxy.url, faulty(1_000))
  await expect.poll(() => check).toHaveBeenCalled()
  expect(await talk(proxy.url, 'GET /other HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toContain(
    '200 OK',
  )
  expect(issues.map(({code}) => code)).not.toContain('wrong')
  end([wrong])
  await settled()
  expect(issues.map(({code}) => code)).toContain('wrong')
})

/** Says so on standard error whenever a thread is started. */
const announceThreads = `import threads from 'node:worker_threads'
import {syncBuiltinESMExports} from 'node:module'
threads.Worker = class extends threads.Worker {
  constructor(...all) {
    super(...all)
    process.stderr.write('A thread is started.\\n')
  }
}
syncBuiltinESMExports()`

test.each([
  {places: 1, threads: 0, lines: 1},
  {places: 20_000, threads: 1, lines: 100},
])(
  'the proxy checks a body that is wrong in $places places in $threads threads, and prints $lines lines',
  async ({places, threads, lines}) => {
    const service = await startService()
    const program = path.join(inject('programs'), 'cli/bin.js')
    const preload = `--import=data:text/javascript,${encodeURIComponent(announceThreads)}`
    const proxy = spawn(process.execPath, [
      preload,
      program,
      'proxy',
      '--target',
      service.url,
      '--port',
      '0',
      '--format',
      'ndjson',
    ])
    onTestFinished(() => void proxy.kill('SIGKILL'))
    let [said, found] = ['', '']
    const url = await new Promise<string>((resolve) => {
      proxy.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const address = /http:\S+/.exec(said)?.[0]
        if (address !== undefined) resolve(address)
      })
    })
    proxy.stdout.on('data', (chunk: Buffer) => (found += chunk.toString()))
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write(faulty(places))
    await once(socket.resume(), 'close')
    const isUnknown = (line: string) => line.includes('unknown_property')
    await expect.poll(() => found.split('\n').filter(isUnknown).length).toBe(lines)
    expect(said.split('A thread is started.').length - 1).toBe(threads)
  },
)

import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'

/** Lines of all sizes, some refused and some unreadable. */
function traffic(name: string, lines: number): string {
  return Array.from({length: lines}, (_, id) => {
    const request = {model: name, max_tokens: id % 50, messages: [{role: 'user', content: 'x'.repeat((id % 97) * 400)}]}
    const exchange = {id: `${name}${id}`, method: 'POST', url_path: '/v1/messages', request, status: 0}
    return `${id % 60 === 59 ? '{"id": ' : JSON.stringify(exchange)}\n`
  }).join('')
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'killed-run-'))
  mkdirSync(path.join(folder, 'in'))
  writeFileSync(path.join(folder, 'in/a.jsonl'), traffic('a', 2_000))
  writeFileSync(path.join(folder, 'in/b.jsonl.gz'), gzipSync(traffic('b', 2_000)))
  writeFileSync(path.join(folder, 'in/c.ndjson'), traffic('c', 500))
})
afterAll(() => {
  rmSync(folder, {recursive: true})
})

function start(name: string, jobs: string): ChildProcess {
  const program = path.join(inject('programs'), 'cli/bin.js')
  const files = ['--out', `${name}.out`, '--summary', `${name}.json`, '--resume', `${name}.checkpoint`]
  const args = [program, 'validate', 'in', '--format', 'ndjson', '--jobs', jobs, ...files]
  return spawn(process.execPath, args, {cwd: folder, stdio: 'ignore'})
}

function read(name: string): readonly string[] {
  return ['out', 'json'].map((end) => readFileSync(path.join(folder, `${name}.${end}`), 'utf8'))
}

test.each(['1', '2'])(
  'a run in %s thread(s) that is killed again and again ends as one that is not',
  async (jobs) => {
    const whole = start('whole', jobs)
    expect(await once(whole, 'exit')).toEqual([2, null])
    const want = read('whole')
    for (let round = 0; round < 2; round++) {
      let kills = 0
      for (let isOver = false; !isOver;) {
        const child = start('killed', jobs)
        const ended = once(child, 'exit')
        // Later each time, so that the run ends however slow the machine is.
        const killed = delay(Math.random() * 600 + kills * 100).then(() => child.kill('SIGKILL'))
        const [code] = (await ended) as [number | null]
        if (code === null) kills++
        isOver = code === 2
        await killed
      }
      expect(read('killed')).toEqual(want)
      expect(existsSync(path.join(folder, 'killed.checkpoint'))).toBe(false)
    }
  },
  240_000,
)

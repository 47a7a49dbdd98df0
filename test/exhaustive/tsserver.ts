import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** A file and a line in it, counted from 1, as an editor opens it. */
export interface Shown {
  readonly file: string
  readonly line: number
  /** The text of the line. */
  readonly text: string
}

interface Answer {
  readonly seq: number
  readonly request_seq: number
  readonly success: boolean
  readonly message?: string
  readonly body?: {readonly definitions?: readonly {readonly file: string; readonly start: {readonly line: number}}[]}
}

/** The server that editors ask about TypeScript, for one program. */
export function startTsserver(file: string) {
  const server = spawn(
    process.execPath,
    [fileURLToPath(import.meta.resolve('typescript/lib/tsserver.js')), '--disableAutomaticTypingAcquisition'],
    {stdio: ['pipe', 'pipe', 'ignore']},
  )
  const waiting = new Map<number, (answer: Answer) => void>()
  let buffered = ''
  server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (buffered + chunk).split('\n')
    buffered = lines.pop()!
    for (const line of lines.filter((one) => one.startsWith('{'))) {
      const answer = JSON.parse(line) as Answer
      waiting.get(answer.request_seq)?.(answer)
    }
  })
  let seq = 0
  const send = (command: string, given: object): number => {
    seq += 1
    server.stdin.write(`${JSON.stringify({seq, type: 'request', command, arguments: given})}\n`)
    return seq
  }
  const program = readFileSync(file, 'utf8')
  send('open', {file})
  return {
    /** The places that go-to-definition leads to from the last place of some text, so many units into it. */
    async definitions(text: string, into = 0): Promise<readonly Shown[]> {
      const before = program.slice(0, program.lastIndexOf(text) + into).split('\n')
      const place = {file, line: before.length, offset: before.at(-1)!.length + 1}
      const own = send('definitionAndBoundSpan', place)
      const {body, message} = await new Promise<Answer>((resolve) => waiting.set(own, resolve))
      if (body === undefined) throw new Error(message)
      return (body.definitions ?? []).map(({file: target, start: {line}}) => ({
        file: path.normalize(target),
        line,
        text: readFileSync(target, 'utf8').split('\n')[line - 1] ?? '',
      }))
    },
    stop: () => server.kill(),
  }
}

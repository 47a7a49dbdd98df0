import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {formatTrials, mutateStream, tryMutants} from '../../../src/entries/testing.ts'
import {checkStream} from '../../../src/messages/validate.ts'
import {decode} from '../../../src/sse/index.ts'
import {mutantResponse} from '../../../src/testing/index.ts'
import {sampleOf} from '../../sample.ts'

const read = (name: string) =>
  readFileSync(new URL(`../../../openapi/examples/createMessage/${name}.sse`, import.meta.url), 'utf8')
const transcripts = ['text', 'tool-use', 'thinking', 'web-search']

/** A consumer that does all that it should: every event parsed, and the end awaited. */
async function careful(response: Response): Promise<string> {
  const text: string[] = []
  let raw = ''
  for await (const {event, data} of decode(response.body!)) {
    raw += `event: ${event}\ndata: ${data.replaceAll('\n', ' ')}\n\n`
    const {delta} = JSON.parse(data) as {delta?: {text?: string; partial_json?: string; thinking?: string}}
    text.push(delta?.text ?? delta?.partial_json ?? delta?.thinking ?? '')
  }
  if (!checkStream(raw).valid) throw new Error('The stream is not valid.')
  return text.join('')
}

describe.each(sampleOf(transcripts, 2))('the mutants of %s', (name) => {
  const mutants = [...mutateStream(read(name))]

  test('mean the same, or break the rule that they are named after', async () => {
    for (const mutant of mutants) {
      const text = await mutantResponse({...mutant, breaks: false}).text()
      const codes = checkStream(text)
        .issues.filter(({severity}) => severity === 'error')
        .map(({code}) => code)
      expect([mutant.name, ...new Set(codes)]).toEqual([
        mutant.name,
        ...(mutant.code === undefined ? [] : [mutant.code]),
      ])
    }
  })

  test('are survived by a careful consumer', async () => {
    expect(formatTrials(await tryMutants(careful, mutants))).toBe(
      `Survived ${mutants.length} of ${mutants.length} mutants.`,
    )
  })

  test('have names of their own', () => {
    expect(new Set(mutants.map((mutant) => mutant.name)).size).toBe(mutants.length)
  })
})

test('together they break every rule of the protocol', () => {
  const codes = new Set(transcripts.flatMap((name) => [...mutateStream(read(name))].map(({code}) => code)))
  expect([...codes].sort()).toEqual(
    expect.arrayContaining([
      'delta-of-other-block',
      'event-after-end',
      'event-name-mismatch',
      'malformed-event',
      'malformed-tool-input',
      'missing-property',
      'missing-stop-reason',
      'shrinking-usage',
      'stop-reason-mismatch',
      'thinking-after-signature',
      'truncated-stream',
      'unexpected-event',
      'wrong-block-index',
    ]),
  )
})

describe('a trial', () => {
  const mutants = [...mutateStream(read('text'))]

  test('names the mutants that a careless consumer did not survive', async () => {
    const report = formatTrials(await tryMutants((response) => response.text(), mutants))
    expect(report).toMatch(/^Survived \d+ of \d+ mutants\.\n/)
    expect(report).toContain('different harmless with CRLF line ends')
    expect(report).toContain('different faulty   truncated-stream: ends before its first event')
  })

  test('says which mutant hung the consumer', async () => {
    let calls = 0
    const stuck = () => (calls++ === 0 ? 'done' : new Promise(() => undefined))
    const trials = await tryMutants(stuck, mutants.slice(0, 2), {timeout: 10})
    expect(trials.map(({outcome}) => outcome)).toEqual(['hung', 'hung'])
  })

  test('ends where the consumer cannot read the original', async () => {
    await expect(tryMutants(() => Promise.reject(new Error('broken')), mutants)).rejects.toThrow('broken')
  })
})

import {expect, test} from 'vitest'
import {examples} from '#generated/documented/examples.js'
import {createCheckingStream} from '../../../src/entries/stream.ts'
import type {Issue} from '../../../src/issue.ts'

const transcript = examples.createMessage!.responses['200']!['text/event-stream']!.text as string

/** The output for a text that is written in chunks, and the issues. */
async function pass(text: string, size: number): Promise<{text: string; issues: Issue[]}> {
  const bytes = new TextEncoder().encode(text)
  const issues: Issue[] = []
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let start = 0; start < bytes.length; start += size) controller.enqueue(bytes.slice(start, start + size))
      controller.close()
    },
  })
  const passed = await new Response(source.pipeThrough(createCheckingStream((issue) => issues.push(issue)))).text()
  return {text: passed, issues}
}

test.each([1, 7, 100_000])('passes a valid stream through unchanged, in pieces of %i bytes', async (size) => {
  expect(await pass(transcript, size)).toEqual({text: transcript, issues: []})
})

test('a stream that lacks the blank line at its end is cut: what is live may still go on', async () => {
  const {issues} = await pass(transcript.trimEnd(), 10)
  expect(issues.map(({code}) => code)).toEqual(['truncated-stream'])
})

test('tells of what is wrong, and of a stream that ends too early', async () => {
  const broken = transcript.replace(/"index": ?0/, '"index": "0"')
  const {issues} = await pass(broken.slice(0, broken.lastIndexOf('event: message_stop')), 10)
  const cut = broken.lastIndexOf('event: message_stop')
  expect(issues.map(({code, offset}) => [code, offset])).toEqual([
    ['wrong-type', broken.indexOf('event: content_block_start')],
    ['truncated-stream', Buffer.byteLength(broken.slice(0, cut))],
  ])
})

test.each([1, 7, 100_000])('tells of a page in the place of a stream once, in pieces of %i bytes', async (size) => {
  const {issues} = await pass(`<!DOCTYPE html>\n<title>Bad gateway</title>\n${'<p></p>\n'.repeat(300)}`, size)
  expect(issues).toMatchObject([
    {
      code: 'no-event',
      message: 'Found no event in a body that begins with "<!DOCTYPE html>", expected an event stream.',
      offset: 0,
    },
  ])
})

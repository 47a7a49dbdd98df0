import {expect, test} from 'vitest'
import {examples} from '#generated/documented/examples.js'
import {createStreamChecker} from '../../../src/messages/stream/create-stream-checker.ts'
import {checkStream, validateExchange} from '../../../src/messages/validate.ts'
import {decodeText} from '../../../src/sse/index.ts'
import {createValidator} from '../../../src/validate/index.ts'
import {minimal, post} from '../../messages/answers.ts'
import {compile} from '../compile.ts'

const transcript = examples.createMessage!.responses['200']!['text/event-stream']!.text as string
const whole = transcript.trimEnd()
const last = whole.split('\n\n').length - 1

test.each([
  ['no line end', whole],
  ['one line end', `${whole}\n`],
  ['one line end of two characters', `${whole.replaceAll('\n', '\r\n')}\r\n`],
])('a transcript whose last event ends with %s has one warning', (_, text) => {
  const {valid, issues} = checkStream(text)
  expect(valid).toBe(true)
  expect(issues).toMatchObject([{severity: 'warning', code: 'unterminated-event', path: `/${last}`}])
})

test('the warning stands where the event does', () => {
  const {issues} = checkStream(whole)
  expect(issues.map(({offset}) => offset)).toEqual([Buffer.byteLength(whole)])
})

test('an event whose data is cut is none', () => {
  expect(checkStream(whole.slice(0, -1)).issues).toMatchObject([{severity: 'error', code: 'truncated-stream'}])
})

test('a stream that is cut earlier has one issue, also behind the data of an event', () => {
  const text = transcript.slice(0, transcript.indexOf('\n\nevent: message_delta'))
  expect(checkStream(text).issues).toMatchObject([{severity: 'error', code: 'truncated-stream'}])
})

test('the same holds for a recorded exchange', () => {
  const {valid, issues} = validateExchange({...post, request: {...minimal, stream: true}, response: null, sse: whole})
  expect(valid).toBe(true)
  expect(issues).toMatchObject([{part: 'stream', severity: 'warning', code: 'unterminated-event'}])
})

test('a stream without a declared order that ends within the data of an event is cut', async () => {
  const contract = await compile({
    openapi: '3.1.0',
    info: {title: 'Tides', version: '1'},
    paths: {
      '/tides': {
        get: {
          operationId: 'watchTides',
          responses: {
            200: {description: 'Tides.', content: {'text/event-stream': {schema: {type: 'object'}}}},
          },
        },
      },
    },
  })
  const check = (sse: string) =>
    createValidator(contract).validateExchange({
      method: 'GET',
      url_path: '/tides',
      request: null,
      status: 200,
      response: null,
      sse,
    })
  const {issues} = check('data: {"height": 1}\n\ndata: {"hei')
  expect(issues).toMatchObject([{severity: 'error', code: 'unterminated-event', path: '/1', offset: 32}])
  expect(check('data: {"height": 1}\n\n: waiting').issues).toEqual([])
  // A log, whose lines begin with a bracket.
  expect(check('data: [1] High.\n\ndata: [2] Low.').issues.at(-1)).toMatchObject({severity: 'warning', path: '/1'})
})

test('events without a fault share one empty list', () => {
  const checker = createStreamChecker()
  const lists = new Set(decodeText(transcript).map((event) => checker.check(event)))
  expect([...lists]).toEqual([[]])
})

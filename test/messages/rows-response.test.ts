import {describe, expect, test} from 'vitest'
import {contract} from '#generated/documented/contract.js'
import {examples} from '#generated/documented/examples.js'
import {checkStream, validateEvent, validateResponse} from '../../src/messages/validate.ts'
import {answer, answeredBy, createMessage, expectAccepted, expectRefused, message} from './payloads.ts'

describe('S1 and S2 operations', () => {
  test('S1 creates a message with POST /v1/messages', () => {
    expect(contract.operations.createMessage).toMatchObject({method: 'post', path: '/v1/messages'})
  })

  test('S2 lists the models with GET /v1/models', () => {
    expect(contract.operations.listModels).toMatchObject({method: 'get', path: '/v1/models'})
    const model = {
      type: 'model',
      id: 'claude-3-opus-20240229',
      display_name: 'Claude 3 Opus',
      created_at: '2024-02-29T00:00:00Z',
    }
    const page = {data: [model], has_more: false, first_id: model.id, last_id: model.id}
    expect(validateResponse('listModels', 200, page).issues.filter(({path}) => !path.startsWith('/data/0/'))).toEqual(
      [],
    )
    expectRefused(validateResponse('listModels', 200, {...page, data: {}}), 'wrong-type', '/data')
  })
})

describe('S10 thinking blocks', () => {
  const thinking = {type: 'thinking', thinking: 'A greeting.', signature: 'c2lnbmF0dXJl'}
  const redacted = {type: 'redacted_thinking', data: 'cmVkYWN0ZWQ='}
  const text = {type: 'text', text: 'Hello!', citations: null}

  test('S10 accepts thinking and redacted thinking beside the answer', () => {
    expectAccepted(answer({content: [thinking, redacted, text]}))
  })

  test('S10 accepts them back in a request', () => {
    const messages = [
      {role: 'user', content: 'Hello'},
      {role: 'assistant', content: [thinking, redacted, {type: 'text', text: 'Hello!'}]},
      {role: 'user', content: 'Bye'},
    ]
    expectAccepted(createMessage({messages}))
  })

  test('S10 refuses thinking without its text', () => {
    expectRefused(
      answer({content: [{type: 'thinking', signature: 'c2lnbmF0dXJl'}]}),
      'missing-property',
      '/content/0/thinking',
    )
  })
})

describe('S11 streaming', () => {
  test('S11 answers the same operation with events if stream is true', () => {
    const {responseBy, responses} = contract.operations.createMessage!
    expect(responseBy).toMatchObject({
      property: 'stream',
      mediaTypes: {true: 'text/event-stream'},
      default: 'application/json',
    })
    expect(Object.keys(responses['200']!.content)).toEqual(['application/json', 'text/event-stream'])
  })

  test('S11 accepts the transcripts, and an unknown event with a warning', () => {
    const transcripts = Object.values(examples.createMessage!.responses['200']!['text/event-stream']!)
    expect(transcripts.length).toBeGreaterThanOrEqual(3)
    for (const transcript of transcripts) expectAccepted(checkStream(transcript as string))
    expect(validateEvent({type: 'message_annotated'})).toMatchObject({
      valid: true,
      issues: [{severity: 'warning', code: 'unknown-variant'}],
    })
  })

  test.each([
    [{type: 'message_start'}, 'missing-property', '/message'],
    [{type: 'content_block_delta', index: 0, delta: {type: 'text_delta', text: 5}}, 'wrong-type', '/delta/text'],
    [{type: 'content_block_delta', delta: {type: 'text_delta', text: 'a'}}, 'missing-property', '/index'],
    [{type: 'error', error: {type: 'overloaded_error'}}, 'missing-property', '/error/message'],
  ])('S11 refuses the event %j', (event, code, path) => {
    expectRefused(validateEvent(event), code, path)
  })

  test('S11 refuses events out of order and a stream that is cut short', () => {
    const start = {type: 'message_start', message: message({content: [], stop_reason: null})}
    const end = {
      type: 'message_delta',
      delta: {stop_reason: 'end_turn', stop_sequence: null},
      usage: {output_tokens: 4},
    }
    const stop = {type: 'message_stop'}
    expectAccepted(checkStream([start, {type: 'ping'}, end, stop]))
    expectRefused(checkStream([end, stop]), 'unexpected-event', '/0')
    expectRefused(checkStream([start, start, end, stop]), 'unexpected-event', '/1')
    expectRefused(checkStream([start, end]), 'truncated-stream', '/2')
    expectRefused(checkStream([start, end, stop, stop]), 'event-after-end', '/3')
    expectRefused(checkStream([start, stop]), 'missing-stop-reason', '/1')
  })
})

describe('S22 message', () => {
  test('S22 accepts a message with text and a tool call', () => {
    const call = {type: 'tool_use', id: 'toolu_01', name: 'get_weather', input: {city: 'Oslo'}}
    expectAccepted(
      answer({content: [{type: 'text', text: 'Let me see.', citations: null}, call], stop_reason: 'tool_use'}),
    )
  })

  test.each(['id', 'type', 'role', 'content', 'model', 'stop_reason', 'usage'])(
    'S22 refuses a message without %s',
    (property) => {
      expectRefused(answer({[property]: undefined}), 'missing-property', `/${property}`)
    },
  )

  test('S22 refuses another type and another role', () => {
    expectRefused(answer({type: 'massage'}), 'unknown-value', '/type')
    expectRefused(answer({role: 'user'}), 'unknown-value', '/role')
  })

  test('S22 lets the server add properties and blocks', () => {
    expectAccepted(answer({mood: 'sunny'}))
    expect(answer({content: [{type: 'hologram'}]})).toMatchObject({
      valid: true,
      issues: [{severity: 'warning', path: '/content/0/type'}],
    })
  })

  test('S22 accepts what the model returned back in the next request', () => {
    expectAccepted(createMessage({messages: answeredBy([{type: 'tool_result', tool_use_id: 'toolu_01'}])}))
  })
})

describe('S23 stop reason', () => {
  test.each(['end_turn', 'max_tokens', 'stop_sequence', 'tool_use', 'pause_turn', 'refusal'])(
    'S23 accepts %s',
    (reason) => {
      expectAccepted(answer({stop_reason: reason}))
    },
  )

  test('S23 warns of a reason that it does not know', () => {
    expect(answer({stop_reason: 'bored'})).toMatchObject({
      valid: true,
      issues: [{severity: 'warning', code: 'unknown-value', path: '/stop_reason'}],
    })
  })

  test('S23 allows null in the first event of a stream alone', () => {
    expectAccepted(validateEvent({type: 'message_start', message: message({content: [], stop_reason: null})}))
    expect(answer({stop_reason: null})).toMatchObject({valid: false, issues: [{path: '/stop_reason'}]})
  })
})

describe('S24 usage', () => {
  test('S24 accepts the counters', () => {
    expectAccepted(
      answer({usage: {input_tokens: 1, output_tokens: 2, cache_creation_input_tokens: 3, cache_read_input_tokens: 4}}),
    )
  })

  test.each(['input_tokens', 'output_tokens'])('S24 refuses usage without %s, and a negative count', (counter) => {
    expectRefused(
      answer({usage: {input_tokens: 1, output_tokens: 2, [counter]: undefined}}),
      'missing-property',
      `/usage/${counter}`,
    )
    expectRefused(answer({usage: {input_tokens: 1, output_tokens: 2, [counter]: -1}}), 'too-small', `/usage/${counter}`)
  })
})

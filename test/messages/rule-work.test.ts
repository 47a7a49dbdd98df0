import {afterEach, expect, test, vi} from 'vitest'
import {messageRules} from '../../src/messages/rule-set.ts'
import {bitOf, bitOfMember} from '../../src/messages/subjects/parts.ts'
import {MessageBlock, PlacedBlock} from '../../src/messages/subjects/placed-block.ts'
import {validateRequest} from '../../src/messages/validate.ts'
import {PlacedSchema} from '../../src/schema/keywords.ts'
import {request, tool} from './payloads.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** A conversation in which each of `rounds` calls of a tool is answered, after a text and before another. */
function loop(rounds: number): object {
  const round = (index: number) => [
    {role: 'assistant', content: [call(index)]},
    {role: 'user', content: [{type: 'tool_result', tool_use_id: `toolu_${index}`, content: 'Rain.'}]},
  ]
  const messages = [
    {role: 'user', content: 'Hello'},
    ...Array.from({length: rounds}, (_, index) => round(index)).flat(),
  ]
  return request({system: 'Be brief.', temperature: 1, tools: [tool()], messages})
}

function call(index: number) {
  return {type: 'tool_use', id: `toolu_${index}`, name: 'get_weather', input: {city: 'Oslo'}}
}

/** The codes of the rules about conversations that are asked. */
function rulesAsked(body: object): string[] {
  const [, conversation] = messageRules()('createMessage', body)
  return conversation!.rules.map(({code}) => code)
}

test('of a conversation of texts, no rule is asked', () => {
  const messages = [
    {role: 'user', content: 'Hello'},
    {role: 'assistant', content: [{type: 'text', text: 'Hello!'}]},
    {role: 'user', content: [{type: 'text', text: 'Will it rain?'}]},
  ]
  expect(rulesAsked(request({system: 'Be brief.', temperature: 1, stream: true, messages}))).toEqual([])
})

test('of a sound tool loop, no rule is asked', () => {
  expect(rulesAsked(loop(3))).toEqual([])
})

test('of a sound strict tool, no place of a part of its schema is put together', () => {
  const city = {
    type: 'object',
    properties: {name: {type: 'string', pattern: '^[A-Z]'}},
    required: ['name'],
    additionalProperties: false,
  }
  const schema = {...city, properties: {city, cities: {type: 'array', items: city}}, required: ['city', 'cities']}
  const body = request({tools: [{...tool(), strict: true, input_schema: schema}]})
  const place = vi.spyOn(PlacedSchema.prototype, 'pointer', 'get')
  const {valid} = validateRequest('createMessage', body)
  const asked = place.mock.calls.length
  expect([valid, asked]).toEqual([true, 0])
  expect(rulesAsked(body)).toContain('strict-schema-keywords')
})

test('each part and each member that rules need has a bit of its own, of those that a number has room for', () => {
  for (const bits of [bitOf, bitOfMember].map((own) => Object.values<number>(own))) {
    expect(new Set(bits).size).toBe(bits.length)
    expect(Math.max(...bits)).toBeLessThanOrEqual(2 ** 30)
  }
})

test('of a valid request, no place of a block is put together', () => {
  const body = loop(100)
  const places = [MessageBlock, PlacedBlock].map((block) => vi.spyOn(block.prototype, 'path', 'get'))
  const {valid} = validateRequest('createMessage', body)
  const asked = places.map((place) => place.mock.calls.length)
  vi.restoreAllMocks()
  expect([valid, asked]).toEqual([true, [0, 0]])
})

test.each([
  {mediaType: 'image/png', head: 'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAl'},
  {mediaType: 'image/jpeg', head: '/9j/4AAQSkZJRgABAQAAAQABAAD/wAARCABAAEADASIA'},
])(
  'the data of an image, $mediaType, is looked at once, and a wrong character found wherever it stands',
  ({mediaType, head}) => {
    const length = 2 ** 20
    const body = (data: string) => {
      const source = {type: 'base64', media_type: mediaType, data: head + data}
      return request({messages: [{role: 'user', content: [{type: 'image', source}]}]})
    }
    const seen = [vi.spyOn(RegExp.prototype, 'exec'), vi.spyOn(RegExp.prototype, 'test'), vi.spyOn(globalThis, 'atob')]
    expect(validateRequest('createMessage', body('A'.repeat(length)))).toMatchObject({valid: true, issues: []})
    const lengths = seen.flatMap(({mock: {calls}}) => calls.map(([text]) => text.length))
    expect(lengths.length).toBeGreaterThan(2)
    expect(lengths.reduce((sum, own) => sum + own, 0)).toBeLessThan(length + 4_096)
    const half = 'A'.repeat(length / 2)
    const {issues} = validateRequest('createMessage', body(`${half}-${half}`))
    expect(issues.map(({code}) => code)).toContain('base64-is-well-formed')
  },
)

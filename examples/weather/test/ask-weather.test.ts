import {createMessagesClient} from 'messages-openapi'
import {attempts, createMock, overloaded, sequence, text, toolCall, type Scripted} from 'messages-openapi/mock'
import {coverage} from 'messages-openapi/vitest'
import {expect, test} from 'vitest'
import {askWeather} from '../src/ask-weather.ts'

const question = 'How is the weather in Geneva?'
const station = (city: string) =>
  city === 'Geneva'
    ? Promise.resolve({celsius: 21, sky: 'clear'})
    : Promise.reject(new Error(`There is no station in ${city}.`))

/** A client of a service that answers so, and what it has sent. */
function mocked(...scenarios: readonly Scripted[]) {
  const mock = createMock({scenarios, coverage})
  const sent: Request[] = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init)
    sent.push(request.clone())
    return mock(request)
  }
  return {client: createMessagesClient({apiKey: 'example-key', maxRetries: 0, fetch}), sent}
}

/** The result that the service got in the last request. */
async function resultIn(request: Request): Promise<unknown> {
  const {messages} = (await request.clone().json()) as {messages: {content: unknown[]}[]}
  return messages.at(-1)?.content[0]
}

test('answers with what the station measures', async () => {
  const {client, sent} = mocked(sequence(toolCall('get_weather', {city: 'Geneva'}), text('It is 21 °C and clear.')))
  expect(await askWeather(question, {client, station})).toBe('It is 21 °C and clear.')
  expect(await resultIn(sent[1])).toMatchObject({type: 'tool_result', content: '21 °C, clear', is_error: false})
  for (const request of sent) await expect(request).toBeValidRequest('createMessage')
})

test('converts to the unit that the model asks for', async () => {
  const {client, sent} = mocked(
    sequence(toolCall('get_weather', {city: 'Geneva', unit: 'fahrenheit'}), text('It is 70 °F.')),
  )
  await askWeather(question, {client, station})
  expect(await resultIn(sent[1])).toMatchObject({content: '70 °F, clear'})
})

test('tells the model that there is no station', async () => {
  const {client, sent} = mocked(sequence(toolCall('get_weather', {city: 'Atlantis'}), text('I cannot tell.')))
  expect(await askWeather(question, {client, station})).toBe('I cannot tell.')
  expect(await resultIn(sent[1])).toMatchObject({content: 'There is no station in Atlantis.', is_error: true})
})

test('fails where the service is overloaded, and works when it is asked again', async () => {
  const {client} = mocked(attempts(overloaded(), text('It is 21 °C.')))
  await expect(askWeather(question, {client, station})).rejects.toMatchObject({name: 'ApiError', status: 529})
  expect(await askWeather(question, {client, station})).toBe('It is 21 °C.')
})

import type {MessagesClient} from 'messages-openapi'
import {createWeatherTool, type Station} from './weather-tool.ts'

export interface AskOptions {
  readonly client: MessagesClient
  readonly station: Station
}

/** Answers a question about the weather, with what the station measures. */
export async function askWeather(question: string, {client, station}: AskOptions): Promise<string> {
  const {message} = await client.runTools(
    {
      model: 'claude-3-5-haiku-20241022',
      max_tokens: 256,
      system: 'Answer in one sentence.',
      messages: [{role: 'user', content: question}],
    },
    {tools: [createWeatherTool(station)]},
  )
  return message.content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('')
}

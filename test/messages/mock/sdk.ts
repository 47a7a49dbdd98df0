import Anthropic from '@anthropic-ai/sdk'
import {createMock, listen, type MessagesMockOptions} from '../../../src/entries/mock.ts'

export const request = {
  model: 'claude-3-opus-20240229',
  max_tokens: 1024,
  messages: [{role: 'user' as const, content: 'Which rivers flow through Geneva?'}],
}

/** The official SDK, unchanged, pointed at a mock over HTTP. */
export async function connect(options: MessagesMockOptions = {}, client: {maxRetries?: number} = {}) {
  const listener = await listen(createMock(options))
  const anthropic = new Anthropic({
    apiKey: 'example-key',
    authToken: null,
    baseURL: listener.url,
    maxRetries: 0,
    ...client,
  })
  return {anthropic, listener, [Symbol.asyncDispose]: () => listener.close()}
}

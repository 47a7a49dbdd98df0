import type {CreateMessageBatchRequest} from '#generated/documented/types.js'
import type {Answer, MockRequest} from '../../mock/index.ts'
import type {MessageMockRequest} from './scenario.ts'

/** What the mock answers to a request for a message. */
export type AnswerMessage = (request: MessageMockRequest) => Promise<Answer | undefined>

/** The line of one request of a batch. */
export interface BatchResult {
  readonly custom_id: string
  readonly result:
    | {readonly type: 'succeeded'; readonly message: unknown}
    | {readonly type: 'errored'; readonly error: unknown}
    | {readonly type: 'canceled'}
}

/** What becomes of the requests of a batch: the answers that they would get one by one. */
export function answerAll(
  {requests}: CreateMessageBatchRequest,
  request: MockRequest,
  answerMessage: AnswerMessage,
): Promise<BatchResult[]> {
  return Promise.all(
    requests.map(async ({custom_id, params}, index): Promise<BatchResult> => {
      const body = {...params, stream: false} as MessageMockRequest['body']
      const answer = await answerMessage({
        ...request,
        operationId: 'createMessage',
        number: request.number * 1000 + index,
        body,
      })
      const payload: unknown = typeof answer?.body === 'string' ? JSON.parse(answer.body) : undefined
      const isMessage = answer?.status === 200
      return {custom_id, result: isMessage ? {type: 'succeeded', message: payload} : {type: 'errored', error: payload}}
    }),
  )
}

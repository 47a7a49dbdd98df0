import type {CreateMessageBatchRequest, MessageBatch} from '#generated/documented/types.js'
import type {Answer, MockRequest} from '../../mock/index.ts'
import {batchId} from './ids.ts'
import type {MessageMockRequest} from './scenario.ts'

/** Returns the mock's response to a request for a message. */
export type AnswerMessage = (request: MessageMockRequest) => Promise<Answer | undefined>

/** The line of one request of a batch. */
interface BatchResult {
  readonly custom_id: string
  readonly result:
    | {readonly type: 'succeeded'; readonly message: unknown}
    | {readonly type: 'errored'; readonly error: unknown}
    | {readonly type: 'canceled'}
}

/** The results of a batch: the responses that its requests would get one by one. */
function answerAll(
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

/** A batch on its way from `in_progress`, perhaps over `canceling`, to `ended`. */
export interface MockBatch {
  readonly state: () => MessageBatch
  /** Time passes only when someone looks. */
  readonly look: () => Promise<void>
  readonly cancel: () => void
  /** None before it has ended. */
  readonly results: () => readonly BatchResult[]
}

interface BatchContext {
  /** The request that made the batch. */
  readonly request: MockRequest
  readonly answerMessage: AnswerMessage
  readonly looks: number
}

const minute = 60_000
const firstDay = Date.UTC(2025, 0, 1)

/** A new batch. Its times are made up from the number of the request, so that they are the same in every run. */
export function createBatch(body: CreateMessageBatchRequest, {request, answerMessage, looks}: BatchContext): MockBatch {
  const id = batchId(request.number)
  let seen = 0
  let isCanceled = false
  let results: readonly BatchResult[] | undefined

  const at = (minutes: number) => new Date(firstDay + (request.number + minutes) * minute).toISOString()
  const status = () => (results !== undefined ? 'ended' : isCanceled ? 'canceling' : 'in_progress')

  return {
    state: () => ({
      id,
      type: 'message_batch',
      processing_status: status(),
      request_counts: {processing: results === undefined ? body.requests.length : 0, ...countResults(results ?? [])},
      created_at: at(0),
      expires_at: at(24 * 60),
      ended_at: results === undefined ? null : at(1),
      cancel_initiated_at: isCanceled ? at(0.5) : null,
      archived_at: null,
      results_url: results === undefined ? null : new URL(`/v1/messages/batches/${id}/results`, request.url).href,
    }),
    async look() {
      if (results !== undefined || (++seen <= looks && !isCanceled)) return
      results = isCanceled
        ? body.requests.map(({custom_id}) => ({custom_id, result: {type: 'canceled'}}))
        : await answerAll(body, request, answerMessage)
    },
    cancel() {
      isCanceled ||= results === undefined
    },
    results: () => results ?? [],
  }
}

function countResults(results: readonly BatchResult[]): Omit<MessageBatch['request_counts'], 'processing'> {
  const countOf = (type: BatchResult['result']['type']) => results.filter(({result}) => result.type === type).length
  return {succeeded: countOf('succeeded'), errored: countOf('errored'), canceled: countOf('canceled'), expired: 0}
}

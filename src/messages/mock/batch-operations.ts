import type {CreateMessageBatchRequest, MessageBatch} from '#generated/documented/types.js'
import type {Answer, MockRequest, Scenario} from '../../mock/index.ts'
import {errorAnswer, jsonAnswer, pageOf} from './answers.ts'
import {type AnswerMessage, type MockBatch, createBatch} from './create-batch.ts'
import {batchId} from './ids.ts'

export interface BatchOptions {
  /** The number of times a batch is looked at before it has ended. Default: `1`. */
  readonly looks?: number
}

/** Batches that are kept, progress each time they are looked at, and have results when they have ended. */
export function batchOperations(
  answerMessage: AnswerMessage,
  {looks = 1}: BatchOptions = {},
): Readonly<Record<string, Scenario>> {
  const batches = new Map<string, MockBatch>()

  /** Answers with what `act` makes of the batch that the path names. */
  const onBatch =
    (act: (batch: MockBatch, request: MockRequest) => Answer | Promise<Answer>): Scenario =>
    (request) => {
      const batch = batches.get(request.params.message_batch_id ?? '')
      const message = `No batch has the id "${request.params.message_batch_id ?? ''}".`
      return batch ? act(batch, request) : errorAnswer({status: 404, message}, request.number)
    }

  return {
    createMessageBatch(request) {
      const batch = createBatch(request.body as CreateMessageBatchRequest, {request, answerMessage, looks})
      batches.set(batchId(request.number), batch)
      return jsonAnswer(batch.state())
    },
    listMessageBatches: ({url}) => jsonAnswer(pageOf([...batches.values()].reverse().map(toItem), url)),
    getMessageBatch: onBatch(async (batch) => {
      await batch.look()
      return jsonAnswer(batch.state())
    }),
    cancelMessageBatch: onBatch((batch) => {
      batch.cancel()
      return jsonAnswer(batch.state())
    }),
    deleteMessageBatch: onBatch((batch, {number}) => {
      const {id, processing_status: status} = batch.state()
      if (status !== 'ended')
        return errorAnswer(
          {status: 400, message: `The batch is ${status}, and only an ended one can be deleted.`},
          number,
        )
      batches.delete(id)
      return jsonAnswer({id, type: 'message_batch_deleted'})
    }),
    getMessageBatchResults: onBatch((batch, {number}) => {
      const {processing_status: status} = batch.state()
      if (status !== 'ended')
        return errorAnswer({status: 400, message: `The batch is ${status}, and only an ended one has results.`}, number)
      const lines = batch.results().map((result) => `${JSON.stringify(result)}\n`)
      return {status: 200, mediaType: 'application/x-jsonl', body: lines}
    }),
  }
}

function toItem(batch: MockBatch): MessageBatch & Record<string, unknown> {
  return {...batch.state()}
}

import {contract} from '#generated/documented/contract.js'
import type {Issue} from '../../issue.ts'
import {decode} from '../../sse/index.ts'
import {createEventChecker, eventStreamOf, type EventChecker} from '../../validate/index.ts'
import {checkMessageProtocol} from './check-message-protocol.ts'

/** A checker for one stream of `createMessage`, to be given the events as they arrive. Paths start with the index of the event. */
export function createStreamChecker(): EventChecker {
  return createEventChecker({...eventStreamOf(contract, 'createMessage'), protocol: checkMessageProtocol})
}

/**
 * Passes the bytes of a stream through unchanged and as they come, and tells `onIssue` of what is wrong with it: each issue when its
 * event is complete, and those of the end when the stream ends.
 */
export function createCheckingStream(onIssue: (issue: Issue) => void): TransformStream<Uint8Array, Uint8Array> {
  const copy = new TransformStream<Uint8Array, Uint8Array>()
  const writer = copy.writable.getWriter()
  const checked = checkAll(copy.readable, onIssue)
  return new TransformStream({
    async transform(chunk, controller) {
      controller.enqueue(chunk)
      await writer.write(chunk)
    },
    async flush() {
      await writer.close()
      await checked
    },
  })
}

async function checkAll(bytes: ReadableStream<Uint8Array>, onIssue: (issue: Issue) => void): Promise<void> {
  const checker = createStreamChecker()
  for await (const event of decode(bytes)) checker.check(event).forEach(onIssue)
  checker.finish().forEach(onIssue)
}

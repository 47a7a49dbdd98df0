import {contract} from '#generated/documented/contract.js'
import type {Issue} from '../../issue.ts'
import {observeStream} from '../../testing/index.ts'
import {createEventChecker, eventStreamOf, type EventChecker} from '../../validate/index.ts'
import {checkMessageProtocol} from './check-message-protocol.ts'

/** A checker for one stream of `createMessage`, to be given the events as they arrive. Paths start with the index of the event. */
export function createStreamChecker(): EventChecker {
  return createEventChecker({...eventStreamOf(contract, 'createMessage'), protocol: checkMessageProtocol})
}

/**
 * Passes the bytes of a stream through unchanged and as they come, and tells `onIssue` of what is wrong with it: each issue when its
 * event is complete, and those of the end when the stream ends. Each says where its event starts, in bytes.
 */
export function createCheckingStream(onIssue: (issue: Issue) => void): TransformStream<Uint8Array, Uint8Array> {
  const observer = observeStream(createStreamChecker(), (issues) => issues.forEach(onIssue))
  return new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk)
      return observer.write(chunk)
    },
    flush: () => observer.end(),
  })
}

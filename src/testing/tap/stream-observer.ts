import type {Issue} from '../../issue.ts'
import {createChunkDecoder, EventLocator, EventTooLargeError, type LocatedEvent} from '../../sse/index.ts'
import {guarded} from '../../validate/check-failed.ts'
import {type EventChecker, findNoEvent, isPartial, tellingLength} from '../../validate/index.ts'
import type {Observer} from './observe.ts'

export interface StreamObserverOptions {
  /** The most characters that one event may have. Default: that of the parser. */
  readonly maxEventSize?: number
}

type ReportEvent = (issues: readonly Issue[], data?: unknown) => void

/**
 * Checks an event stream while it passes by, event by event, and keeps none of it. `report` gets the data of the event too. A check
 * that throws is reported as the issue `check-failed`, and is the last one of this stream.
 */
export function observeStream(
  checker: EventChecker,
  report: ReportEvent,
  options: StreamObserverOptions = {},
): Observer {
  // The mark counts as bytes, and is no part of the first event.
  const decode = createChunkDecoder(true)
  const locator = new EventLocator({unit: 'bytes', ...options})
  let isReadable = true
  /** The beginning of a stream of which no event has come yet. */
  let start: string | undefined = ''

  function parse(text: string): readonly LocatedEvent[] {
    try {
      return isReadable ? locator.parse(text) : []
    } catch (error) {
      if (!(error instanceof EventTooLargeError)) throw error
      isReadable = false
      report([{severity: 'error', code: 'event-too-large', path: '', message: error.message}])
      return []
    }
  }

  // What `report` throws is its own affair, and not caught here.
  function check(find: () => readonly Issue[], offset: number, data: () => unknown): void {
    if (!isReadable) return
    const issues = guarded(find, (issue) => {
      isReadable = false
      return [issue]
    })
    report(
      issues.map((issue) => ({...issue, offset})),
      data(),
    )
  }

  return {
    write(chunk) {
      const text = decode(chunk)
      for (const {event, start: offset} of parse(text)) {
        start = undefined
        check(
          () => checker.check(event),
          offset,
          () => checker.data,
        )
      }
      if (start !== undefined && start.length < tellingLength) start += text.slice(0, tellingLength)
    },
    end(cutBy) {
      if (isPartial(cutBy)) return
      const foreign = start && findNoEvent(start)
      check(
        () => (foreign ? [foreign] : checker.finish()),
        foreign ? 0 : locator.position,
        () => undefined,
      )
    },
  }
}

import type {Issue} from '../../issue.ts'
import {EventOffsets} from '../../sse/event-offsets.ts'
import {EventParser, EventTooLargeError, type ServerSentEvent} from '../../sse/index.ts'
import {guarded} from '../../validate/check-failed.ts'
import type {EventChecker} from '../../validate/index.ts'
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
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  const parser = new EventParser(options)
  const offsets = new EventOffsets()
  let isStart = true
  let isReadable = true

  function parse(text: string): readonly ServerSentEvent[] {
    try {
      return isReadable ? parser.parse(text) : []
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
      const text = decoder.decode(chunk, {stream: true})
      if (isReadable) offsets.push(text)
      const events = parse(isStart ? text.replace(/^\uFEFF/, '') : text)
      if (text !== '') isStart = false
      for (const event of events)
        check(
          () => checker.check(event),
          offsets.next(),
          () => checker.data,
        )
    },
    end: () =>
      check(
        () => checker.finish(),
        offsets.end(),
        () => undefined,
      ),
  }
}

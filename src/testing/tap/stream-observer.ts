import {EventParser, EventTooLargeError, type ServerSentEvent} from '../../sse/index.ts'
import {EventOffsets, type EventChecker} from '../../validate/index.ts'
import type {Issue} from '../../issue.ts'
import type {Observer} from './observe.ts'

/** Checks an event stream while it passes by, event by event, and keeps none of it. `report` gets the data of the event too. */
export function observeStream(checker: EventChecker, report: (issues: readonly Issue[], data?: unknown) => void): Observer {
  // The mark counts as bytes, and is no part of the first event.
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  const parser = new EventParser()
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
  const placed = (issues: readonly Issue[], offset: number) => issues.map((issue) => ({...issue, offset}))

  return {
    write(chunk) {
      const text = decoder.decode(chunk, {stream: true})
      if (isReadable) offsets.push(text)
      const events = parse(isStart ? text.replace(/^\uFEFF/, '') : text)
      if (text !== '') isStart = false
      for (const event of events) report(placed(checker.check(event), offsets.next()), checker.data)
    },
    end() {
      if (isReadable) report(placed(checker.finish(), offsets.end()))
    },
  }
}

/** Keeps a body as text, with the sizes of its chunks in bytes. */
export function observeText(onText: (text: string, chunks: readonly number[]) => void): Observer {
  // A byte order mark is a part of its chunk.
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  const pieces: string[] = []
  const sizes: number[] = []
  return {
    write(chunk) {
      sizes.push(chunk.length)
      pieces.push(decoder.decode(chunk, {stream: true}))
    },
    end: () => onText(pieces.join('') + decoder.decode(), sizes),
  }
}

/** Whichever there are, one after the other. */
export function observeBoth(first: Observer | undefined, second: Observer | undefined): Observer {
  return {
    write(chunk) {
      first?.write(chunk)
      second?.write(chunk)
    },
    end() {
      first?.end()
      second?.end()
    },
  }
}

import {EventParser, EventTooLargeError, type ServerSentEvent} from '../../sse/index.ts'
import type {EventChecker} from '../../validate/index.ts'
import type {Issue} from '../../issue.ts'
import type {Observer} from './observe.ts'

/** Checks an event stream while it passes by, event by event, and keeps none of it. `report` gets the data of the event too. */
export function observeStream(checker: EventChecker, report: (issues: readonly Issue[], data?: unknown) => void): Observer {
  const decoder = new TextDecoder()
  const parser = new EventParser()
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

  return {
    write(chunk) {
      for (const event of parse(decoder.decode(chunk, {stream: true}))) report(checker.check(event), checker.data)
    },
    end() {
      if (isReadable) report(checker.finish())
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

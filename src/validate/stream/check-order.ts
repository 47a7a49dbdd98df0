import type {EventStream} from '../../contract.ts'
import type {Issue} from '../../issue.ts'
import {listValues, quote} from '../explain/words.ts'
import {compileSequence, type Sequence, type Step} from './sequence.ts'

const compiled = new WeakMap<EventStream, Sequence>()

/** Checks the order of events against what `x-sse` declares, one event after the other. */
export class OrderChecker {
  readonly #declared: EventStream
  readonly #sequence: Sequence
  #expected: readonly Step[]
  #current: Step | undefined
  #terminal: string | undefined
  #count = 0

  constructor(declared: EventStream) {
    this.#declared = declared
    this.#sequence = compiled.get(declared) ?? compileSequence(declared.sequence)
    compiled.set(declared, this.#sequence)
    this.#expected = this.#sequence.start
  }

  /** The issue of the next event, named `name`, if it is out of order. Names that nothing declares are passed over. */
  check(name: string): Issue | undefined {
    const path = `/${this.#count++}`
    if (this.#terminal !== undefined) {
      if (this.#declared.keepAlive.includes(name)) return undefined
      return issue('event-after-end', path, `Found the event ${quote(name)}, expected nothing after ${quote(this.#terminal)}.`)
    }
    const found = this.#advance(name, path)
    if (this.#declared.terminal.includes(name)) this.#terminal = name
    return found
  }

  /** The issue of a stream that ends before its terminal event. */
  finish(): Issue | undefined {
    if (this.#terminal !== undefined || (this.#current !== undefined && this.#sequence.ends.has(this.#current))) return undefined
    return issue('truncated-stream', `/${this.#count}`, `Found the end of the stream, expected ${this.#expectedNames()}.`)
  }

  #advance(name: string, path: string): Issue | undefined {
    if (this.#declared.anywhere.includes(name)) return undefined
    const step = this.#expected.find((candidate) => candidate.name === name)
    const issues = step === undefined ? this.#unexpected(name, path) : undefined
    // After an event out of order, go on from there: what follows it is judged by it.
    const reached = step ?? this.#sequence.steps.find((candidate) => candidate.name === name)
    if (reached !== undefined) {
      this.#current = reached
      this.#expected = [...reached.next]
    }
    return issues
  }

  #unexpected(name: string, path: string): Issue | undefined {
    if (!this.#sequence.steps.some((step) => step.name === name)) return undefined
    const after = this.#current === undefined ? 'at the start' : `after ${quote(this.#current.name)}`
    return issue('unexpected-event', path, `Found the event ${quote(name)} ${after}, expected ${this.#expectedNames()}.`)
  }

  #expectedNames(): string {
    return listValues([...new Set(this.#expected.map((step) => step.name))])
  }
}

function issue(code: string, path: string, message: string): Issue {
  return {severity: 'error', code, path, message}
}

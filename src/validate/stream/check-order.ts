import type {EventStream} from '../../contract.ts'
import type {Issue} from '../../issue.ts'
import {listValues, quote} from '../../schema/explain/words.ts'
import {addSteps, compileSequence, type Sequence, type Step} from './sequence.ts'

const compiled = new WeakMap<EventStream, Sequence>()
const none: readonly Issue[] = []

/** Checks the order of events against what `x-sse` declares, one event after the other. */
export class OrderChecker {
  readonly #declared: EventStream
  readonly #sequence: Sequence
  #expected: ReadonlyMap<string, Step>
  #current: Step | undefined
  #terminal: string | undefined

  constructor(declared: EventStream) {
    this.#declared = declared
    this.#sequence = compiled.get(declared) ?? compileSequence(declared.sequence)
    compiled.set(declared, this.#sequence)
    this.#expected = this.#sequence.start
  }

  /** Tells names that are declared. */
  has(name: string): boolean {
    const {anywhere, keepAlive} = this.#declared
    return (
      anywhere.includes(name) || keepAlive.includes(name) || this.#sequence.steps.some((step) => step.name === name)
    )
  }

  /** The issues of the next event, named `name`, if it is out of order. Names that nothing declares are passed over. */
  check(name: string, path: string): readonly Issue[] {
    const {anywhere, terminal, keepAlive} = this.#declared
    if (this.#terminal !== undefined) {
      if (keepAlive.includes(name)) return none
      const message = `Found the event ${quote(name)}, expected nothing after ${quote(this.#terminal)}.`
      return [issue('event-after-end', path, message)]
    }
    const issues = anywhere.includes(name) ? none : this.#advance(name, path)
    if (terminal.includes(name)) this.#terminal = name
    return issues
  }

  /** The issue of a stream that ends at `path`, before its terminal event. */
  finish(path: string): readonly Issue[] {
    if (this.#terminal !== undefined || (this.#current !== undefined && this.#sequence.ends.has(this.#current)))
      return none
    return [issue('truncated-stream', path, `Found the end of the stream, expected ${this.#expectedNames()}.`)]
  }

  #advance(name: string, path: string): readonly Issue[] {
    const step = this.#expected.get(name)
    // After an event out of order, go on from there or from where it came in: nobody knows which of the two the service meant.
    const reached = step ?? this.#sequence.steps.find((other) => other.name === name)
    if (reached === undefined) return none
    const issues = step === undefined ? [this.#unexpected(name, path)] : none
    this.#current = reached
    this.#expected = step === undefined ? addSteps(new Map(this.#expected), reached.next.values()) : reached.next
    return issues
  }

  #unexpected(name: string, path: string): Issue {
    const after = this.#current === undefined ? 'at the start' : `after ${quote(this.#current.name)}`
    return issue(
      'unexpected-event',
      path,
      `Found the event ${quote(name)} ${after}, expected ${this.#expectedNames()}.`,
    )
  }

  #expectedNames(): string {
    return listValues([...this.#expected.keys()])
  }
}

function issue(code: string, path: string, message: string): Issue {
  return {severity: 'error', code, path, message}
}

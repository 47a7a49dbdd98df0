import {InputError, type TextPosition} from '../../errors.ts'
import {join} from '../../json/pointer.ts'
import type {FoundReference} from './find-references.ts'
import {Positions} from './positions.ts'

/** A reference that is wrong. */
export interface Faulty {
  readonly found: Pick<FoundReference, 'value' | 'path'>
  /** The document that it stands in. */
  readonly from: {readonly id: string; readonly text: string}
}

interface Fault {
  readonly message: string
  readonly file: string
  readonly position: TextPosition
}

/** Collects the references that are wrong, to name all of them in one error. */
export class ReferenceFaults {
  readonly #faults: Fault[] = []
  readonly #positions = new Map<string, Positions>()
  readonly #nameOf: (id: string) => string

  /** `nameOf` gives the name of a document for messages. */
  constructor(nameOf: (id: string) => string) {
    this.#nameOf = nameOf
  }

  /** `reason` ends a sentence that starts with the reference. */
  add({found, from}: Faulty, reason: string): void {
    const positions = this.#positions.get(from.id) ?? new Positions(from.text)
    this.#positions.set(from.id, positions)
    const pointer = found.path.reduce<string>(join, '#')
    const message = `The reference ${JSON.stringify(found.value)} (at ${pointer}) ${reason}.`
    this.#faults.push({message, file: this.#nameOf(from.id), position: positions.at(found.path)})
  }

  /** Throws if there are any; `ids` is the order of the documents. @throws {InputError} */
  assertNone(ids: Iterable<string>): void {
    const order = Array.from(ids, this.#nameOf)
    const [first, ...others] = this.#faults.sort((one, other) => {
      return (
        order.indexOf(one.file) - order.indexOf(other.file) ||
        one.position.line - other.position.line ||
        one.position.column - other.position.column
      )
    })
    if (first === undefined) return
    const lines = [first.message, ...others.map(({message, ...place}) => new InputError(message, place).message)]
    throw new InputError([...new Set(lines)].join('\n'), {file: first.file, position: first.position})
  }
}

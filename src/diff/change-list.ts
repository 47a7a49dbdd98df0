import {sayChange} from '../codegen/docs/say.ts'
import {type ContractChange, type ChangeClass, changeClasses} from './change.ts'
import {compareSchemas, type ComparedSchemas} from './compare-schemas.ts'
import type {Difference} from './difference.ts'
import {prove, type MessagePart, type Sides} from './prove.ts'

/** All that is known of a change but what it means. */
export type Described = Omit<ContractChange, 'class' | 'witness' | 'reason'>
export type Assessment = Pick<ContractChange, 'class' | 'witness' | 'reason'>

/** The changes that were found, each once, however many messages it is in. */
export class ChangeList {
  readonly sides: Sides
  readonly #changes = new Map<string, ContractChange>()
  readonly #seen = new Map<string, Map<string, boolean>>()
  /** The location of the operation that is being compared, for changes that have no place of their own. */
  here: Pick<ContractChange, 'old' | 'new'> = {}

  constructor(sides: Sides) {
    this.sides = sides
  }

  /** The changes, those that matter most first, else in the order in which they were found. */
  get all(): readonly ContractChange[] {
    const all = [...this.#changes.values()]
    return changeClasses.flatMap((name) => all.filter((change) => change.class === name))
  }

  add(described: Described, judged: Assessment): void {
    const {code, old = '', new: next = ''} = described
    // Where it stands in the message is told once; the rest of the sentence tells changes of one place apart.
    this.#put(`${code} ${old} ${next} ${old + next === '' ? described.message : ''}`, {
      ...(old + next === '' && this.here),
      ...described,
      ...judged,
    })
  }

  /** Compares what the two sides say of a part of a message. */
  compare(part: MessagePart, compared: ComparedSchemas): void {
    const kind = `${part.sender} ${part.isText}`
    const seen = this.#seen.get(kind) ?? new Map<string, boolean>()
    this.#seen.set(kind, seen)
    const found = (difference: Difference, at: ComparedSchemas) => this.#addDifference(part, difference, at)
    compareSchemas(compared, {sender: part.sender, seen, found})
  }

  #addDifference(part: MessagePart, difference: Difference, {oldAt, newAt, place}: ComparedSchemas): void {
    const {code, text} = difference
    const key = `${code} ${oldAt} ${newAt} ${text}`
    if (this.#changes.get(key)?.class === 'breaking') return
    const where = place.path === '' ? part.title : sayChange('at', {where: part.title, path: place.path})
    const described = {
      code,
      message: sayChange('difference', {text, where}),
      operation: part.operation,
      old: oldAt,
      new: newAt,
    }
    const conflict = difference[part.sender]
    if (conflict === undefined)
      return difference.needsProof ? undefined : this.#put(key, {...described, class: 'additive'})
    const verdict = prove(this.sides, part, place, conflict)
    if ('witness' in verdict) return this.#put(key, {...described, class: 'breaking', witness: verdict.witness})
    if (difference.needsProof === true) return
    this.#put(
      key,
      verdict.isHarmless
        ? {...described, class: 'additive'}
        : {...described, class: 'possibly', reason: verdict.reason},
    )
  }

  #put(key: string, change: ContractChange): void {
    const known = this.#changes.get(key)
    if (known === undefined || rankOf(change.class) < rankOf(known.class)) this.#changes.set(key, change)
  }
}

function rankOf(name: ChangeClass): number {
  return changeClasses.indexOf(name)
}

import {sayChange} from '../codegen/docs/say.ts'
import {smallerValues} from '../conform/shrink.ts'
import {InputError} from '../errors.ts'
import type {Issue} from '../issue.ts'
import {tokensOf, valueAt} from '../json/pointer.ts'
import {allows} from '../schema/explain/explain.ts'
import type {Sender, Witness} from './change.ts'
import type {Conflict} from './difference.ts'
import {findValues} from './find-values.ts'
import {judge} from './judge.ts'
import {embed, type ValuePlace} from './place.ts'
import type {Side} from './side.ts'

/** A message without what is found in it. */
export type Message = Omit<Witness, 'issues'>

/** The part of a message that has a schema. */
export interface MessagePart {
  readonly sender: Sender
  /** `GET /pets: query parameter "limit"`, for instance. */
  readonly title: string
  /** The operation alone. */
  readonly operation: string
  /** True of a text that is read by the type of its schema, such as a parameter: a number is as good as its digits. */
  readonly isText: boolean
  /** The path of an issue as one into the value of this part; undefined where it is about something else. */
  readonly pathOf: (issue: Issue) => string | undefined
  /** The smallest message with this value in this part. @throws {InputError} where no value of something else is found. */
  readonly message: (value: unknown) => Message
}

export interface Sides {
  readonly old: Side
  readonly new: Side
}

export type Proof =
  | {readonly witness: Witness}
  /** `isHarmless`: what the schema refuses was taken, each time, as it is read in another way. */
  | {readonly reason: string; readonly isHarmless: boolean}

/** Looks for a message that one side allows and the other refuses. */
export function prove(sides: Sides, part: MessagePart, place: ValuePlace, conflict: Conflict): Proof {
  const {sender} = part
  let taken = 0
  for (const value of findValues(place, conflict, sender)) {
    const whole = embed(place, value, sender)
    if (whole === undefined) continue
    const message = messageOf(part, whole)
    if (message === undefined || judge(giverOf(sides, sender), message).length > 0) continue
    const issue = judge(takerOf(sides, sender), message).find((one) => isAt(part, place, one))
    if (issue !== undefined)
      return {witness: shrink(sides, part, {whole, issue, isProof: (other) => isOf(place, conflict, other)})}
    taken++
  }
  return {reason: conflict.reason ?? sayChange('noValue'), isHarmless: taken > 0 && part.isText}
}

/** Looks for what is wrong with one message, which has no value to look for. */
export function proveMessage(sides: Sides, message: Message, isMeant: (issue: Issue) => boolean): Witness | undefined {
  if (judge(giverOf(sides, message.sentBy), message).length > 0) return undefined
  const issues = judge(takerOf(sides, message.sentBy), message)
  return issues.some(isMeant) ? {...message, issues: meantFirst(issues, isMeant)} : undefined
}

/** Another change of the same message may be refused with it. */
function meantFirst(issues: readonly Issue[], isMeant: (issue: Issue) => boolean): readonly Issue[] {
  return [...issues.filter(isMeant), ...issues.filter((issue) => !isMeant(issue))]
}

/** Of two, that of the side that allows what a sender sends. */
export function giverOf<Part>({old, new: next}: OfBoth<Part>, sender: Sender): Part {
  return sender === 'client' ? old : next
}

/** Of two, that of the side that is to take what a sender sends. */
function takerOf<Part>({old, new: next}: OfBoth<Part>, sender: Sender): Part {
  return sender === 'client' ? next : old
}

/** Something that both descriptions have. */
interface OfBoth<Part> {
  readonly old: Part
  readonly new: Part
}

/** Undefined where no value of another part is found. */
export function messageOf<Given>(
  {message}: {readonly message: (given: Given) => Message},
  given: Given,
): Message | undefined {
  try {
    return message(given)
  } catch (error) {
    if (error instanceof InputError || error instanceof RangeError) return undefined
    throw error
  }
}

/** Tells issues at a place, within it, or of what it is in, as those of a union are. */
function isAt(part: MessagePart, place: ValuePlace, issue: Issue): boolean {
  const path = part.pathOf(issue)
  return path !== undefined && (isWithin(path, place.path) || isWithin(place.path, path))
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`)
}

/** Tells whether a smaller value still has at the place of a change what the change is about. */
function isOf({path}: ValuePlace, {of}: Conflict, whole: unknown): boolean {
  return of === undefined || allows(of, valueAt(whole, tokensOf(path)))
}

const mostAttempts = 100

interface Found {
  readonly whole: unknown
  readonly issue: Issue
  readonly isProof: (whole: unknown) => boolean
}

/** The smallest message found that the same side allows, and the other refuses for the same reason. */
function shrink(sides: Sides, part: MessagePart, {whole, issue, isProof}: Found): Witness {
  const {sender} = part
  const issuesOf = (value: unknown): Witness | undefined => {
    const message = messageOf(part, value)
    if (message === undefined || judge(giverOf(sides, sender), message).length > 0) return undefined
    const issues = judge(takerOf(sides, sender), message)
    const isMeant = ({code, path}: Issue) => code === issue.code && path === issue.path
    return issues.some(isMeant) ? {...message, issues: meantFirst(issues, isMeant)} : undefined
  }
  let [smallest, witness] = [whole, issuesOf(whole)!]
  let left = mostAttempts
  for (let isSmaller = true; isSmaller && left > 0;) {
    isSmaller = false
    for (const value of smallerValues(smallest)) {
      if (left-- <= 0) break
      const found = isProof(value) ? issuesOf(value) : undefined
      if (found === undefined) continue
      ;[smallest, witness] = [value, found]
      isSmaller = true
      break
    }
  }
  return witness
}

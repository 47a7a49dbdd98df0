import {isJsonObject} from '../json/object.ts'
import {setOwn} from '../json/own.ts'
import type {Failure, Reply, CheckSubject} from './check.ts'

/** Requests that one failure may cost to make it smaller. */
const mostAttempts = 12

export interface Shrinking {
  readonly subject: Pick<CheckSubject, 'validator'>
  /** Sends a request like that of a reply with another body; undefined where no more may be sent. */
  readonly send: (reply: Reply, json: unknown) => Promise<Reply | undefined>
}

/** The reply to the smallest request found that fails in the same way. */
export async function shrink(failure: Failure, {subject, send}: Shrinking): Promise<Reply | undefined> {
  const {reply, fails, asks} = failure
  if (reply === undefined || fails === undefined || reply.request.json === undefined) return reply
  const isAsked = asks ?? sameFaults(reply, subject)
  let smallest = reply
  let left = mostAttempts
  for (let isSmaller = true; isSmaller && left > 0;) {
    isSmaller = false
    for (const json of smallerValues(smallest.request.json)) {
      if (left <= 0) break
      if (!isAsked(json)) continue
      left--
      const other = await send(smallest, json)
      if (other === undefined) return smallest
      if (!fails(other)) continue
      smallest = other
      isSmaller = true
      break
    }
  }
  return smallest
}

/** Tells bodies that the contract takes for the same: valid, or with the same issues. */
function sameFaults({request: {operationId, headers = {}, json}}: Reply, {validator}: Shrinking['subject']) {
  if (operationId === undefined) return () => false
  const faultsOf = (body: unknown) => {
    const {issues} = validator.validateRequest(operationId, body, {headers})
    return issues
      .filter(({severity}) => severity === 'error')
      .map(({code, path}) => `${code} ${path}`)
      .join('\n')
  }
  const own = faultsOf(json)
  return (body: unknown) => faultsOf(body) === own
}

const shortText = 'Hi'

/** Values with one part less, the largest parts first. */
export function smallerValues(value: unknown): readonly unknown[] {
  return [...smaller(value, 0)].sort((one, other) => JSON.stringify(one).length - JSON.stringify(other).length)
}

const deepest = 6

function* smaller(value: unknown, depth: number): Generator<unknown, void> {
  if (typeof value === 'string' && value.length > 24 && /\s/.test(value)) yield shortText
  if (depth > deepest) return
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    for (const [index, item] of items.entries()) {
      // An empty list is another thing than a shorter one.
      if (items.length > 1) yield items.toSpliced(index, 1)
      for (const less of smaller(item, depth + 1)) yield items.with(index, less)
    }
  }
  if (!isJsonObject(value)) return
  for (const [name, member] of Object.entries(value)) {
    const {[name]: _, ...others} = value
    yield others
    for (const less of smaller(member, depth + 1)) {
      const changed = {...value}
      setOwn(changed, name, less)
      yield changed
    }
  }
}

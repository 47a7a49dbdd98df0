import {orUndefined} from '../../errors.ts'
import {successesOf} from '../../http/find-response.ts'
import {isSuccess} from '../../http/status.ts'
import {hasErrors} from '../../issue.ts'
import {isJsonObject, objects} from '../../json/object.ts'
import {ownMember, ownValue} from '../../json/own.ts'
import {createGenerator} from '../../testing/index.ts'
import {
  type CheckRequest,
  type CheckSubject,
  type Failure,
  inconclusive,
  includesProfile,
  type Probe,
  type ProbeContext,
  type Profile,
  type Reply,
  skipped,
  type Verdict,
  verdictOf,
} from '../check.ts'
import {expectSuccess} from '../judge.ts'
import {hasValidRequest, type NamedOperation, operationsOf, unaskedBodies, validRequest} from '../operations.ts'

/** An operation with the bodies of requests for it. */
interface Asked {
  readonly named: NamedOperation
  readonly bodies: readonly unknown[]
}

/** The values of each operation that are sent, by profile. */
const mostValues: Readonly<Record<Profile, number>> = {quick: 1, default: 2, full: 12, exhaustive: Infinity}

/** Operations that delete are left to the larger profiles. */
function isAsked(named: NamedOperation, profile: Profile): boolean {
  return hasValidRequest(named) && (named.operation.method !== 'delete' || includesProfile(profile, 'full'))
}

export const operationsAnswer: Probe = {
  code: 'operations',
  area: 'operations',
  title: 'Each operation answers a valid request with a success.',
  level: 'must',
  profile: 'quick',
  cost: (subject) => ({
    requests: operationsOf(subject).filter((one) => isAsked(one, subject.profile)).length,
    tokens: 0,
  }),
  run: async (context) => {
    const asked = operationsOf(context).filter((one) => isAsked(one, context.profile))
    const unasked = unaskedBodies(context)
    if (asked.length === 0 && unasked !== undefined) return skipped(unasked)
    const verdict = await sendAll(
      context,
      asked.map((named) => ({named, bodies: [undefined]})),
    )
    return unasked === undefined || verdict.reason !== undefined ? verdict : {...verdict, reason: unasked}
  },
}

export const examplesAnswer: Probe = {
  code: 'examples',
  area: 'operations',
  title: 'The documented examples of requests are answered with a success.',
  level: 'must',
  profile: 'full',
  cost: (subject) => ({requests: sum(examplesOf(subject)), tokens: tokensOf(examplesOf(subject))}),
  run: (context) => sendAll(context, examplesOf(context)),
}

export const valuesAnswer: Probe = {
  code: 'values',
  area: 'operations',
  title:
    'Requests with each member of a union, each value of an enum and each optional property are answered with a success.',
  level: 'should',
  cost: (subject) => ({requests: sum(valuesOf(subject)), tokens: 0}),
  run: (context) => sendAll(context, valuesOf(context)),
}

function sum(asked: readonly Asked[]): number {
  return asked.reduce((count, {bodies}) => count + bodies.length, 0)
}

/** The output tokens that bodies allow a model. */
function tokensOf(asked: readonly Asked[]): number {
  const limits = asked.flatMap(({bodies}) => bodies.map((body) => ownMember(body, 'max_tokens')))
  return limits.reduce((count: number, limit) => count + (typeof limit === 'number' ? limit : 0), 0)
}

function examplesOf(subject: CheckSubject): readonly Asked[] {
  return operationsOf(subject)
    .filter(({mediaType}) => mediaType !== undefined)
    .map((named) => ({named, bodies: Object.values(ownValue(subject.examples, named.operationId)?.request ?? {})}))
}

function valuesOf(subject: CheckSubject): readonly Asked[] {
  const {cover} = createGenerator(subject.contract)
  return operationsOf(subject).flatMap((named): Asked[] => {
    const {operationId, operation, mediaType} = named
    const schema = mediaType === undefined ? undefined : ownValue(operation.requestBody!.content, mediaType)?.schema
    if (schema === undefined) return []
    const isValid = (body: unknown) => !hasErrors(subject.validator.validateRequest(operationId, body).issues)
    return [{named, bodies: cover(schema).filter(isValid).slice(0, mostValues[subject.profile])}]
  })
}

/** Sends all, and judges them: an item that the server does not have tells nothing where only the server knows which it has. */
async function sendAll(context: ProbeContext, asked: readonly Asked[]): Promise<Verdict> {
  if (sum(asked) === 0) return skipped('the description has no such request')
  const failures: Failure[] = []
  const unknown: string[] = []
  let answered = 0
  for (const {named, bodies} of asked) {
    for (const body of bodies) {
      const request = requestFor(context, named, body)
      if (request === undefined) {
        unknown.push(named.operationId)
        continue
      }
      const reply = await context.send(request)
      if (isMissingItem(named, reply)) unknown.push(named.operationId)
      else answered++
      if (!isMissingItem(named, reply)) failures.push(...judge(named, reply))
    }
  }
  if (failures.length > 0 || answered > 0 || unknown.length === 0) return verdictOf(failures)
  return inconclusive(`the server has no item to ask for: ${[...new Set(unknown)].join(', ')}`)
}

/** Undefined where no value is found that the schema of a parameter or a body allows. */
function requestFor(context: ProbeContext, named: NamedOperation, body: unknown): CheckRequest | undefined {
  const parameters = knownParameters(named, context.replies)
  return orUndefined(() => validRequest(context, named, {parameters, body}))
}

function judge({operation}: NamedOperation, reply: Reply): readonly Failure[] {
  const hasSuccess = successesOf(operation.responses).length > 0
  return hasSuccess ? expectSuccess(reply) : []
}

/** Statuses by which a server says that an item is not there, or not in a state for this. */
const withoutItem = new Set([404, 409, 410])

function isMissingItem({operation}: NamedOperation, {status}: Reply): boolean {
  return operation.path.includes('{') && withoutItem.has(status)
}

/** Values of the parameters of a path that earlier responses have: `petId` from the `petId` or the `id` of an item of `/pets`. */
function knownParameters({operation}: NamedOperation, replies: readonly Reply[]): Record<string, unknown> {
  const found: [string, unknown][] = []
  for (const {name, in: location} of operation.parameters) {
    if (location !== 'path') continue
    const start = operation.path.slice(0, operation.path.indexOf(`{${name}}`)).replace(/\/$/, '')
    const items = replies.flatMap((reply) =>
      isSuccess(reply.status) && reply.request.path.startsWith(start) ? itemsIn(reply.json) : [],
    )
    const value = items
      .map((item) => ownValue(item, name) ?? ownValue(item, 'id') ?? ownValue(item, '_id'))
      .find((one) => one != null)
    if (value !== undefined) found.push([name, value])
  }
  return Object.fromEntries(found)
}

/** An object itself, the objects of a list, and those of the lists in an object. */
function itemsIn(json: unknown): readonly Record<string, unknown>[] {
  if (!isJsonObject(json)) return objects(json)
  return [...Object.values(json).flatMap(objects), json]
}

import {orUndefined} from '../../errors.ts'
import {hasErrors} from '../../issue.ts'
import {ownValue} from '../../json/own.ts'
import {createGenerator, type Negative} from '../../testing/index.ts'
import {buildRequest} from '../build-request.ts'
import {
  type CheckRequest,
  type CheckSubject,
  type Failure,
  type Probe,
  type ProbeContext,
  type Profile,
  skipped,
  type Verdict,
  verdictOf,
} from '../check.ts'
import {expectRefusal} from '../judge.ts'
import {type NamedOperation, operationsOf} from '../operations.ts'

const mostFaults: Readonly<Record<Profile, number>> = {quick: 2, default: 8, full: 100, exhaustive: Infinity}

export interface FaultyRequest {
  readonly named: NamedOperation
  readonly negative: Negative
}

/** Requests with one fault each, as many as the profile has, spread over all that there are by the seed. */
function faultyRequests(subject: CheckSubject): readonly FaultyRequest[] {
  const all = allFaulty(subject)
  const count = Math.min(all.length, mostFaults[subject.profile])
  const step = all.length / Math.max(1, count)
  return Array.from({length: count}, (_, index) => all[(Math.floor(index * step) + subject.seed) % all.length]!)
}

const known = new WeakMap<object, readonly FaultyRequest[]>()

function allFaulty({contract, validator}: CheckSubject): readonly FaultyRequest[] {
  const found = known.get(contract)
  if (found !== undefined) return found
  const {negatives} = createGenerator(contract)
  const all = operationsOf({contract}).flatMap((named): FaultyRequest[] => {
    const {operationId, operation, mediaType} = named
    const schema = mediaType === undefined ? undefined : ownValue(operation.requestBody!.content, mediaType)?.schema
    if (schema === undefined) return []
    const isRefused = ({value}: Negative) =>
      value !== undefined && hasErrors(validator.validateRequest(operationId, value).issues)
    return [...negatives(schema)].filter(isRefused).map((negative) => ({named, negative}))
  })
  known.set(contract, all)
  return all
}

export const faultsAreRefused: Probe = {
  code: 'faults',
  area: 'refusals',
  title: 'A request whose body has one fault is refused.',
  level: 'must',
  needs: ['bad-request'],
  cost: (subject) => ({requests: faultyRequests(subject).length, tokens: 0}),
  run: (context) =>
    refuseAll(
      context,
      faultyRequests(context).map(({named: {operationId, mediaType}, negative: {code, path, value}}) => ({
        request: () => ({
          ...buildRequest(context, operationId, {body: value, mediaType: mediaType!}),
          ...(isOnly(context, operationId, value) && {fault: {code, path}}),
        }),
        why: `${code} at ${path || '/'} of the body`,
      })),
    ),
}

/** True if the fault of a body is the only one that the contract finds in it, so that a refusal can be expected to name it. */
function isOnly({validator}: CheckSubject, operationId: string, value: unknown): boolean {
  return validator.validateRequest(operationId, value).issues.filter(({severity}) => severity === 'error').length === 1
}

interface Missing {
  readonly operationId: string
  readonly name: string
  readonly in: 'query' | 'header' | 'cookie'
}

const mostMissing: Readonly<Record<Profile, number>> = {quick: 1, default: 4, full: 40, exhaustive: Infinity}

function missingParameters(subject: CheckSubject): readonly Missing[] {
  const all = operationsOf(subject).flatMap(({operationId, operation}) =>
    operation.parameters.flatMap(({name, required, in: location}): Missing[] =>
      required && location !== 'path' && location !== 'querystring' ? [{operationId, name, in: location}] : [],
    ),
  )
  return all.slice(0, mostMissing[subject.profile])
}

export const missingParametersAreRefused: Probe = {
  code: 'missing-parameters',
  area: 'refusals',
  title: 'A request without a required parameter is refused.',
  level: 'must',
  cost: (subject) => ({requests: missingParameters(subject).length, tokens: 0}),
  run: (context) =>
    refuseAll(
      context,
      missingParameters(context).map(({operationId, name, in: location}) => ({
        request: () => ({
          ...buildRequest(context, operationId, {without: [name]}),
          fault: {code: 'missing-parameter', path: `/${name}`, in: location},
        }),
        why: `the ${location} parameter "${name}" is missing`,
      })),
    ),
}

interface Refused {
  readonly request: () => CheckRequest
  readonly why: string
}

async function refuseAll(context: ProbeContext, all: readonly Refused[]): Promise<Verdict> {
  if (all.length === 0) return skipped('the description has no such request')
  const failures: Failure[] = []
  for (const {request, why} of all) {
    // No value of another parameter may be found.
    const made = orUndefined(request)
    if (made !== undefined) failures.push(...expectRefusal(await context.send({...made, isWrong: true}), why))
  }
  return verdictOf(failures)
}

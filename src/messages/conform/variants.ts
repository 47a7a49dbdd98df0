import {
  type Failure,
  type Level,
  type Probe,
  type ProbeContext,
  type Profile,
  skipped,
  type Verdict,
  verdictOf,
  includesProfile,
} from '../../conform/index.ts'
import {expectRefusal, expectSuccess} from '../../conform/judge.ts'
import {documentation} from '../documentation.ts'
import {type Changes, fewTokens, type HeaderChanges, messageBody, messageRequest} from './ask.ts'

/** The check after whose failure nothing can be said about requests that should be refused. */
export const base = 'bad-request'

/** A small request for a message with something changed. The contract says whether it is to be refused. */
export interface Variant {
  readonly body?: Changes
  readonly headers?: HeaderChanges
  /** The smallest profile that has it. Default: that of the check. */
  readonly profile?: Profile
}

export interface VariantCheck {
  readonly code: string
  readonly area: string
  readonly title: string
  readonly level?: Level
  readonly docs?: string
  readonly profile?: Profile
  readonly variants: readonly Variant[]
}

/** A check that sends variants, each of which the server has to take or refuse as the contract does. */
export function variantCheck({variants, level = 'must', docs = documentation.messages, ...about}: VariantCheck): Probe {
  const chosen = (profile: Profile) => variants.filter((one) => includesProfile(profile, one.profile ?? 'quick'))
  return {
    ...about,
    level,
    docs,
    needs: ['S1'],
    cost: ({profile}) => ({
      requests: chosen(profile).length,
      tokens: chosen(profile).reduce((sum, one) => sum + tokensOf(one), 0),
    }),
    run: (context) => runVariants(context, variants),
  }
}

function tokensOf({body = {}}: Variant): number {
  return typeof body.max_tokens === 'number' ? Math.max(0, Math.floor(body.max_tokens)) : fewTokens
}

async function runVariants(context: ProbeContext, variants: readonly Variant[]): Promise<Verdict> {
  const {failures, sent} = await tryVariants(context, variants)
  return sent === 0 ? skipped(`${base} failed`) : verdictOf(failures)
}

/** Sends variants. Those that should be refused are left out where the server refuses nothing. */
export async function tryVariants(
  context: ProbeContext,
  variants: readonly Variant[],
): Promise<{readonly failures: readonly Failure[]; readonly sent: number}> {
  const failures: Failure[] = []
  let sent = 0
  for (const variant of variants) {
    if (!includesProfile(context.profile, variant.profile ?? 'quick')) continue
    const found = await tryVariant(context, variant)
    if (found !== undefined) sent++
    failures.push(...(found ?? []))
  }
  return {failures, sent}
}

/** The failures of a variant; undefined where it was not sent. */
async function tryVariant(context: ProbeContext, {body, headers}: Variant): Promise<readonly Failure[] | undefined> {
  const request = messageRequest(await messageBody(context, body), headers)
  const {issues} = context.validator.validateRequest('createMessage', request.json, {headers: request.headers})
  const fault = issues.find(({severity}) => severity === 'error')
  if (fault === undefined) return expectSuccess(await context.send(request))
  if (context.hasFailed(base)) return undefined
  const {code, path, in: location} = fault
  return expectRefusal(
    await context.send({...request, isWrong: true, fault: {code, path, in: location}}),
    fault.message,
  )
}

import {parseDocument} from '../../src/codegen/load/yaml.ts'
import {InputError} from '../../src/errors.ts'
import {gapId, type Gap} from './gap.ts'

/** The reason for the gaps that a pattern matches: a text in which `*` stands for any other. */
export interface Reason {
  readonly pattern: string
  readonly reason: string
}

/** The verdict on the gaps and on the reasons. */
export interface Verdict {
  /** The gaps by the first reason that matches them. */
  readonly explained: ReadonlyMap<Reason, readonly Gap[]>
  readonly unexplained: readonly Gap[]
  /** Reasons that explain nothing any more. */
  readonly stale: readonly Reason[]
}

/** Holds the gaps against the reasons. */
export function judge(gaps: readonly Gap[], reasons: readonly Reason[]): Verdict {
  const matchers = reasons.map((reason) => ({reason, expression: toExpression(reason.pattern)}))
  const explained = new Map<Reason, Gap[]>()
  const unexplained: Gap[] = []
  for (const gap of gaps) {
    const found = matchers.find(({expression}) => expression.test(gapId(gap)))?.reason
    if (found) explained.set(found, [...(explained.get(found) ?? []), gap])
    else unexplained.push(gap)
  }
  return {explained, unexplained, stale: reasons.filter((reason) => !explained.has(reason))}
}

function toExpression(pattern: string): RegExp {
  const literals = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literals.join('.*')}$`)
}

/**
 * The reasons in a YAML text: a list of `{reason, gaps: [pattern]}`.
 *
 * @throws {InputError} if it is anything else.
 */
export function parseReasons(text: string, file: string): Reason[] {
  const entries = parseDocument(text, file)
  if (!Array.isArray(entries)) throw new InputError('Expected a list of reasons.', {file})
  return entries.flatMap((entry: unknown) => {
    if (!isEntry(entry))
      throw new InputError(`Found ${JSON.stringify(entry)}, expected "reason" and a list of "gaps".`, {file})
    const reason = entry.reason.trim().replaceAll(/\s+/g, ' ')
    return entry.gaps.map((pattern) => ({pattern, reason}))
  })
}

function isEntry(value: unknown): value is {reason: string; gaps: string[]} {
  if (typeof value !== 'object' || value === null || !('reason' in value) || !('gaps' in value)) return false
  const {reason, gaps} = value
  return (
    typeof reason === 'string' && reason !== '' && Array.isArray(gaps) && gaps.every((gap) => typeof gap === 'string')
  )
}

import {isSuccess} from '../http/status.ts'
import type {ExchangeIssue} from '../validate/index.ts'
import {type Failure, type Reply, skipped, type CheckSubject, type Verdict, verdictOf, type Watch} from './check.ts'

/** An issue of a reply. */
interface Sighted {
  readonly reply: Reply
  readonly issue: ExchangeIssue
}

/** The verdicts of watches over all replies. Each issue goes to the first of `watches` that owns it, also where that one is not asked for. */
export function judgeWatches(
  watches: readonly Watch[],
  replies: readonly Reply[],
  subject: CheckSubject,
): ReadonlyMap<Watch, Verdict> {
  const sighted = new Map(watches.map((watch): [Watch, Sighted[]] => [watch, []]))
  const looked = new Map(watches.map((watch): [Watch, number] => [watch, 0]))
  for (const reply of replies.filter(isTelling)) {
    const looking = watches.filter((watch) => watch.looksAt(reply))
    for (const watch of looking) {
      looked.set(watch, looked.get(watch)! + 1)
      for (const issue of watch.look?.(reply, subject) ?? []) sighted.get(watch)!.push({reply, issue})
    }
    for (const issue of reply.issues) {
      const owner = watches.find((watch) => watch.owns?.(issue, reply))
      if (owner !== undefined) sighted.get(owner)!.push({reply, issue})
    }
  }
  return new Map(
    watches.map((watch) => {
      const found = sighted.get(watch)!
      if (found.length === 0 && looked.get(watch) === 0) return [watch, skipped('nothing came back that it looks at')]
      return [watch, verdictOf(toFailures(watch, found, subject))]
    }),
  )
}

/** A success where there should be a refusal tells nothing but that, which its own check says. */
function isTelling({request: {isWrong = false}, status}: Reply): boolean {
  return !isWrong || !isSuccess(status)
}

/** One failure for each kind of issue, shown with the smallest request that has it. */
function toFailures(watch: Watch, sighted: readonly Sighted[], subject: CheckSubject): readonly Failure[] {
  const kinds = new Map<string, Sighted[]>()
  for (const one of sighted) kinds.set(kindOf(one.issue), [...(kinds.get(kindOf(one.issue)) ?? []), one])
  return Array.from(kinds.values(), (same): Failure => {
    const {reply, issue} = same.reduce((best, one) => (sizeOf(one.reply) < sizeOf(best.reply) ? one : best))
    const others = new Set(same.map((one) => one.reply)).size - 1
    const message =
      others === 0 ? issue.message : `${issue.message} (${others} more such ${others === 1 ? 'response' : 'responses'})`
    return {
      message,
      reply,
      issue,
      fails: (other) => issuesFor(watch, other, subject).some((one) => kindOf(one) === kindOf(issue)),
    }
  })
}

function issuesFor(watch: Watch, reply: Reply, subject: CheckSubject): readonly ExchangeIssue[] {
  const looked = watch.looksAt(reply) ? (watch.look?.(reply, subject) ?? []) : []
  return [...reply.issues.filter((issue) => watch.owns?.(issue, reply)), ...looked]
}

/** The code of an issue and its location, whatever the number of the event or the item. */
function kindOf({part, code, in: location, path}: ExchangeIssue): string {
  return [part, code, location ?? '', path.replaceAll(/\/\d+(?=\/|$)/g, '/*')].join(' ')
}

function sizeOf({request: {json, raw}}: Reply): number {
  return json === undefined ? (typeof raw === 'string' ? raw.length : 0) : JSON.stringify(json).length
}

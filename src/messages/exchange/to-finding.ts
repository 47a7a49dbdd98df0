import type {Issue} from '../../issue.ts'
import type {RuleFinding} from '../../validate/index.ts'

/** An issue of a check by a schema that the request brought, as a finding about the answer. That there was no full check is no finding of the rule. */
export function toFinding(
  {code, severity, message, expected}: Issue,
  {place, path}: {readonly place: string; readonly path: string},
): RuleFinding {
  const own = code === 'schema-too-expensive' ? {code, severity} : {}
  return {path, message: `${place}, f${message.slice(1)}`, ...(expected && {expected}), ...own}
}

import {formatCount} from '../../schema/explain/words.ts'
import type {Checked, Finding} from './checked.ts'

/** A count with its noun: `1 error`, `2,000 errors`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `… and 3 more errors` where a report shows only some of the issues; nothing where it shows all, or none. */
export function tellOmitted({issues, omitted}: Checked): string | undefined {
  if (omitted === undefined || issues.length === 0) return undefined
  const counts = [
    omitted.errors > 0 ? plural(omitted.errors, 'more error') : undefined,
    omitted.warnings > 0 ? plural(omitted.warnings, 'more warning') : undefined,
  ]
  return `… and ${counts.filter((count) => count !== undefined).join(' and ')}`
}

/** The value that a finding is about: `request header /content-type`. Undefined where a position in a file says it all. */
export function tellValue({part, in: location, path}: Finding): string | undefined {
  if (part === undefined || path === undefined) return undefined
  return [part, location, path === '' ? '/' : path].filter((word) => word !== undefined).join(' ')
}

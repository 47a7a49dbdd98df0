import type {Checked} from '../check/checked.ts'
import {plural} from './plural.ts'

/** `… and 3 more errors` where a report shows only some of a payload's issues; nothing where it shows all, or none. */
export function tellOmitted({issues, omitted}: Checked): string | undefined {
  if (omitted === undefined || issues.length === 0) return undefined
  const counts = [
    omitted.errors > 0 ? plural(omitted.errors, 'more error') : undefined,
    omitted.warnings > 0 ? plural(omitted.warnings, 'more warning') : undefined,
  ]
  return `… and ${counts.filter((count) => count !== undefined).join(' and ')}`
}

import type {LicensedPackage} from './list-packages.ts'
import {permits} from './permits.ts'

/** A reason for packages to be used under a licence that is not permissive. */
export interface LicenceException {
  readonly packages: RegExp
  readonly licence: string
  readonly reason: string
}

/** The packages that were reviewed, and may stay. */
export const exceptions: readonly LicenceException[] = [
  {
    packages: /^lightningcss(?:-[\w-]+)?$/,
    licence: 'MPL-2.0',
    reason: 'Vite, which runs the tests, asks for it. It is used as it is, and is no part of what is published.',
  },
  {
    packages: /^axe-core$/,
    licence: 'MPL-2.0',
    reason: 'Tests look for faults of accessibility with it. It is used as it is, and is no part of what is published.',
  },
]

export interface LicenceVerdict {
  /** The packages by licence, the most frequent first. */
  readonly counts: readonly (readonly [licence: string, count: number])[]
  readonly refused: readonly LicensedPackage[]
  /** Exceptions that nothing needs any longer. */
  readonly stale: readonly LicenceException[]
}

/** Holds packages to the permissive licences, but for what there is an exception for. */
export function judgeLicences(
  packages: readonly LicensedPackage[],
  allowed: readonly LicenceException[] = exceptions,
): LicenceVerdict {
  const counts = new Map<string, number>()
  for (const {licence = 'none'} of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  const questionable = packages.filter(({licence}) => licence === undefined || !permits(licence))
  const isExcepted = (exception: LicenceException, {name, licence}: LicensedPackage) =>
    exception.licence === licence && exception.packages.test(name)
  return {
    counts: [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || a.localeCompare(b)),
    refused: questionable.filter((own) => !allowed.some((exception) => isExcepted(exception, own))),
    stale: allowed.filter((exception) => !questionable.some((own) => isExcepted(exception, own))),
  }
}

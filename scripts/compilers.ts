import path from 'node:path'

/** The major versions of TypeScript that types are to compile with. */
export const compilerVersions = [5, 6, 7] as const

/** The dependencies of a project that has all of them, under names of their own. */
export const compilers = Object.fromEntries(
  compilerVersions.map((version) => [`typescript${version}`, `npm:typescript@${version}`]),
)

/** The options of a project that leaves nothing unchecked. */
export const strictest = {
  noEmit: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: [],
  module: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
}

/** The program of a version that is installed in the project. */
export function compilerIn(project: string, version: number): string {
  return path.join(project, `node_modules/typescript${version}/bin/tsc`)
}

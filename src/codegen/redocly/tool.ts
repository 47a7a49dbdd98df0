import {createRequire} from 'node:module'
import {InputError} from '../../errors.ts'

const require = createRequire(import.meta.url)

/** The path of a file of a package that only generating, linting and docs need, and that an install may leave out. */
export function resolveTool(specifier: string): string {
  try {
    return require.resolve(specifier)
  } catch (cause) {
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0]
    throw new InputError(
      `The package "${name}" is not installed: run "npm install --include=optional", or "npm install ${name}".`,
      {cause},
    )
  }
}

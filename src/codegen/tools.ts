import {createRequire} from 'node:module'
import {InputError} from '../errors.ts'

const load = createRequire(import.meta.url)

/**
 * The path of a file of a package that only generating, linting and docs need, and that an install may leave out.
 *
 * @throws {InputError} that names the package, if it is missing.
 */
export function resolveTool(specifier: string): string {
  try {
    return load.resolve(specifier)
  } catch (cause) {
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0]
    throw new InputError(
      `The package "${name}" is not installed: run "npm install --include=optional", or "npm install ${name}".`,
      {cause},
    )
  }
}

/**
 * Such a package, loaded when it is first needed. Imported, its CommonJS would be read once more for the names that it exports, which takes longer
 * than to run it.
 *
 * @throws {InputError} that names the package, if it is missing.
 */
export function loadTool(name: string): unknown {
  return load(resolveTool(name))
}

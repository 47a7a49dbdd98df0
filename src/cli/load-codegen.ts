import {InputError} from '../errors.ts'

type Codegen = typeof import('../codegen/index.ts')

/**
 * The code that lints, generates and builds docs. It needs packages that an install may leave out, so it is loaded by the commands that use it.
 *
 * @throws {InputError} that names the package, if one is missing.
 */
export async function loadCodegen(
  load: () => Promise<Codegen> = () => import('../codegen/index.ts'),
): Promise<Codegen> {
  return loadOptional(load)
}

/** A module that needs packages which an install may leave out. @throws {InputError} that names the package, if one is missing. */
export async function loadOptional<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    const missing = missingPackage(cause)
    if (missing === undefined) throw cause
    throw new InputError(
      `The package "${missing}" is not installed: run "npm install --include=optional", or "npm install ${missing}".`,
      {cause},
    )
  }
}

/** @see https://nodejs.org/api/errors.html#err_module_not_found */
function missingPackage(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') return undefined
  return /^Cannot find package '((?:@[^/']+\/)?[^/']+)/.exec(error.message)?.[1]
}

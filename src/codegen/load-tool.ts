import {createRequire} from 'node:module'

const load = createRequire(import.meta.url)
const loaded = new Map<string, unknown>()

/** The path of a file of a package that reading, generating, linting or docs need. */
export function resolveTool(specifier: string): string {
  return load.resolve(specifier)
}

/**
 * Such a package, loaded when it is first needed. Imported, its CommonJS would be read once more for the names that it exports, which takes longer
 * than to run it.
 */
export function loadTool(name: string): unknown {
  // Node looks for the file at each call.
  if (!loaded.has(name)) loaded.set(name, load(name))
  return loaded.get(name)
}

/** The address of a file that a build writes beside this module, in the folder `dist/tools`; from the sources, the same file. */
export function builtTool(name: string): URL {
  return new URL(isSource() ? `../../dist/tools/${name}` : `./${name}`, import.meta.url)
}

/** Tells whether this module runs as it is written, rather than built. */
export function isSource(): boolean {
  return import.meta.url.endsWith('.ts')
}

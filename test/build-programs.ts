import {mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {build, type BuildOptions} from 'esbuild'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the programs and modules that tests start in processes of their own. */
    programs: string
  }
}

const root = path.resolve(import.meta.dirname, '..')

/**
 * Builds once for all tests what some of them start in another process, where it loads in a tenth of the time that its sources take.
 * The folder is inside of the project, so that packages are found.
 */
export default async function buildPrograms(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(root, 'node_modules', '.test-programs-'))
  const outdir = path.join(folder, 'dist')
  // What programs look for beside `dist/`.
  for (const name of ['package.json', 'generated', 'openapi'])
    symlinkSync(path.join(root, name), path.join(folder, name))
  const common: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    conditions: ['messages-openapi-source'],
    logLevel: 'error',
  }
  await build({
    ...common,
    entryPoints: ['cli/bin', 'cli/check/thread', 'entries/client', 'entries/vitest', 'entries/vitest-coverage'].map(
      (entry) => `src/${entry}.ts`,
    ),
    outdir,
    outbase: 'src',
    splitting: true,
    // As deep as entries: what is looked for beside `dist/` is two folders up.
    chunkNames: 'shared/[name]-[hash]',
  })
  await build({
    ...common,
    entryPoints: ['test/codegen/redocly/resident-redocly.ts'],
    outfile: path.join(folder, 'resident-redocly.js'),
  })
  project.provide('programs', outdir)
  return () => rmSync(folder, {recursive: true, force: true})
}

import {mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {build, type BuildOptions} from 'esbuild'
import type {TestProject} from 'vitest/node'
import {serveRedocly} from './codegen/redocly/serve-redocly.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the programs and modules that tests start in processes of their own. */
    programs: string
    /** The port at which the Redocly CLI is run. */
    redocly: number
  }
}

const root = path.resolve(import.meta.dirname, '..')

/**
 * Builds once for all tests what some of them start in another process, where it loads in a tenth of the time that its sources take.
 * The folder is inside of the project, so that packages are found.
 */
export default async function buildPrograms(project: TestProject): Promise<() => Promise<void>> {
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
    entryPoints: [
      'cli/bin',
      'cli/check/thread',
      'tools/index',
      'entries/client',
      'entries/vitest',
      'entries/vitest-coverage',
    ].map((entry) => `src/${entry}.ts`),
    outdir,
    outbase: 'src',
    splitting: true,
    // As deep as entries: what is looked for beside `dist/` is two folders up.
    chunkNames: 'shared/[name]-[hash]',
  })
  const resident = path.join(folder, 'resident-redocly.js')
  await build({...common, entryPoints: ['test/codegen/redocly/resident-redocly.ts'], outfile: resident})
  const redocly = await serveRedocly(resident)
  project.provide('programs', outdir)
  project.provide('redocly', redocly.port)
  return async () => {
    await redocly.close()
    rmSync(folder, {recursive: true, force: true})
  }
}

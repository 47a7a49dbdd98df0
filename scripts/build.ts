import {readFileSync, rmSync} from 'node:fs'
import {build} from 'esbuild'

/** Writes the modules of `dist/`: one for each export and program, with what several share beside them. Few modules load faster than many. */
const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, string | Record<string, string>>}
const doors = Object.values(exports).flatMap((door) => (typeof door === 'object' && door['messages-openapi-source']) || [])

rmSync('dist', {recursive: true, force: true})
await build({
  entryPoints: [...doors, './src/cli/bin.ts', './src/cli/check/thread.ts'],
  outbase: 'src',
  outdir: 'dist',
  chunkNames: 'shared/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'es2023',
  packages: 'external',
  external: ['#generated/*'],
  logLevel: 'warning',
})

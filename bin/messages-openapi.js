#!/usr/bin/env node
import {fileURLToPath, pathToFileURL} from 'node:url'

// No file of `dist/`, since a build writes that anew: this one keeps the right to be run, also in a clone that is not built yet.
const place = (path) => fileURLToPath(new URL(path, import.meta.url))
const built = place('../dist/cli/bin.js')
const source = place('../src/cli/bin.ts')

// From Node.js 22.1 on, compiled code is kept: most of a short run is compiling.
process.getBuiltinModule('node:module').enableCompileCache?.()

// An import of it would load all streams.
const {existsSync} = process.getBuiltinModule('node:fs')

if (existsSync(built)) await import(pathToFileURL(built).href)
else if (existsSync(source)) await runSource()
else {
  process.stderr.write(
    'messages-openapi: The package has no "dist/", as when it was installed from git: install it from the registry, or the file that "npm run pack" writes in a clone.\n',
  )
  process.exitCode = 2
}

/** In a clone, the sources are as good: they only take longer to load. */
async function runSource() {
  const {spawn} = await import('node:child_process')
  const options = [
    '--conditions=messages-openapi-source',
    '--import',
    pathToFileURL(place('../scripts/typescript.js')).href,
  ]
  const child = spawn(process.execPath, [...options, source, ...process.argv.slice(2)], {stdio: 'inherit'})
  // A terminal sends an interrupt to the child as well.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 128)
  })
}

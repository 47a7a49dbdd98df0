import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {stageJsr} from './packing/jsr.ts'
import {packBoth} from './packing/pack.ts'
import {readManifest, root} from './packing/stage.ts'
import {nameUnreleased, readNewest} from './release/changelog.ts'
import {runProgram} from './run-program.ts'
import {installRuntime} from './runtimes/project.ts'
import {deno} from './runtimes/runtime.ts'

/**
 * With `--name VERSION`, names what is unreleased: in the changelog, in both manifests and in the lock file. Otherwise publishes both packages with
 * provenance, after writing `sbom.cdx.json`, the packages that an install of both brings; then publishes what runs on JSR. `--dry-run` publishes
 * nothing, and takes what is unreleased.
 */
const {values} = parseArgs({options: {name: {type: 'string'}, 'dry-run': {type: 'boolean', default: false}}})
const changelog = path.join(root, 'CHANGELOG.md')
if (values.name === undefined) publish(values['dry-run'])
else nameVersion(values.name)

function nameVersion(version: string): void {
  if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    throw new Error(`Found "${version}", expected a version such as 1.0.0.`)
  const named = nameUnreleased(readFileSync(changelog, 'utf8'), version, new Date().toISOString().slice(0, 10))
  for (const [file, peer] of [
    ['package.json', '@messages-openapi/tools'],
    ['packages/tools/package.json', 'messages-openapi'],
  ] as const) {
    const manifest = readManifest(path.join(root, file))
    const peerDependencies = {...manifest.peerDependencies, [peer]: version}
    writeFileSync(path.join(root, file), `${JSON.stringify({...manifest, version, peerDependencies}, null, 2)}\n`)
  }
  npm(root, 'install', '--package-lock-only', '--ignore-scripts')
  writeFileSync(changelog, named)
}

function publish(isDryRun: boolean): void {
  const {version} = readManifest()
  const newest = readNewest(readFileSync(changelog, 'utf8'))
  if (newest.version !== version && !(isDryRun && newest.version === undefined))
    throw new Error(
      `Found ${newest.version ?? 'unreleased changes'} in the changelog, expected ${version}: run "npm run release -- --name VERSION".`,
    )
  const folder = mkdtempSync(path.join(tmpdir(), 'release-'))
  try {
    const packages = packBoth(folder)
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({name: 'release', version, private: true}))
    npm(folder, 'install', '--ignore-scripts', '--no-fund', '--no-audit', ...packages.map(({file}) => file))
    const bill = npm(folder, 'sbom', '--sbom-format=cyclonedx')
    writeFileSync(path.join(root, 'sbom.cdx.json'), bill)
    const {components} = JSON.parse(bill) as {components: readonly unknown[]}
    process.stdout.write(`sbom.cdx.json: ${components.length} packages\n`)
    for (const {name, file, integrity} of packages) {
      npm(folder, 'publish', file, '--access=public', ...(isDryRun ? ['--dry-run'] : ['--provenance']))
      process.stdout.write(`${isDryRun ? 'Would publish' : 'Published'} ${name}@${version}, ${integrity}\n`)
    }
    publishOnJsr(path.join(folder, 'jsr'), isDryRun)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function publishOnJsr(folder: string, isDryRun: boolean): void {
  const {name, version} = stageJsr(folder)
  const program = installRuntime(deno, path.join(folder, '..', 'runtimes'))
  runProgram(program, ['publish', '--allow-dirty', ...(isDryRun ? ['--dry-run'] : [])], {cwd: folder})
  process.stdout.write(`${isDryRun ? 'Would publish' : 'Published'} ${name}@${version} on JSR\n`)
}

function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync('npm', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26})
}

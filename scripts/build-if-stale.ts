import {spawnSync} from 'node:child_process'
import {readdirSync, statSync} from 'node:fs'
import path from 'node:path'

/** Builds `dist/` where there is none, or where something that it is made of has changed since: what follows runs what is written now. */
const sources = ['src', 'generated', 'scripts/build.ts', 'package.json', 'tsconfig.json', 'tsconfig.build.json']

/** The modification time of a file, or of the newest one in a folder; 0 if there is none. */
function changedAt(place: string): number {
  const stats = statSync(place, {throwIfNoEntry: false})
  if (stats === undefined) return 0
  return stats.isDirectory()
    ? Math.max(stats.mtimeMs, ...readdirSync(place).map((name) => changedAt(path.join(place, name))))
    : stats.mtimeMs
}

// A file that only a complete build has written.
const built = changedAt('dist/contract.d.ts')
if (built < Math.max(...sources.map(changedAt)))
  process.exitCode = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'}).status ?? 1

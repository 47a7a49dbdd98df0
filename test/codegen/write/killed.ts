import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {build} from 'esbuild'
import {recover} from '../../../src/codegen/write/staging.ts'

/** The program that writes until it is killed, as one plain module that starts at once. */
export async function buildWriter(folder: string): Promise<string> {
  const outfile = path.join(folder, 'rewrite.mjs')
  await build({
    entryPoints: [path.join(import.meta.dirname, 'rewrite.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
  return outfile
}

/** Kills a writer after `milliseconds`, and returns the versions of the files in the folder once the next run has looked at it, and what else is there. */
export async function killWriter(
  program: string,
  folder: string,
  milliseconds: number,
): Promise<{versions: Set<string>; others: string[]}> {
  const writer = spawn(process.execPath, [program, folder], {stdio: ['ignore', 'pipe', 'inherit']})
  await once(writer.stdout, 'data')
  await wait(milliseconds)
  writer.kill('SIGKILL')
  await once(writer, 'exit')
  await recover(folder, () => true)
  const names = readdirSync(folder)
  const own = names.filter((name) => /^file-\d+\.js$/.test(name))
  if (own.length !== 15) throw new Error(`Found ${own.length} files.`)
  return {
    versions: new Set(own.map((name) => readFileSync(path.join(folder, name), 'utf8'))),
    others: names.filter((name) => !own.includes(name)),
  }
}

import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {stageRuntime, stageTools} from './stage.ts'

/** A package as npm packed it. */
export interface Packed {
  readonly name: string
  readonly version: string
  /** The absolute path of the tarball. */
  readonly file: string
  readonly size: number
  readonly unpackedSize: number
  readonly entryCount: number
  /** The hash of the tarball, as lock files have it. */
  readonly integrity: string
}

/** Packs both packages, as they are built, into a folder: that which runs, and that which generates. */
export function packBoth(out: string): readonly [runtime: Packed, tools: Packed] {
  const staging = mkdtempSync(path.join(tmpdir(), 'packing-'))
  try {
    mkdirSync(out, {recursive: true})
    stageRuntime(path.join(staging, 'runtime'))
    stageTools(path.join(staging, 'tools'))
    return [pack(path.join(staging, 'runtime'), out), pack(path.join(staging, 'tools'), out)]
  } finally {
    rmSync(staging, {recursive: true})
  }
}

function pack(folder: string, out: string): Packed {
  const args = ['pack', '--json', '--ignore-scripts', `--pack-destination=${path.resolve(out)}`]
  const {status, stdout, stderr} = spawnSync('npm', args, {cwd: folder, encoding: 'utf8'})
  if (status !== 0) throw new Error(`"npm pack" failed:\n${stderr}`)
  const [packed] = JSON.parse(stdout) as [Packed & {filename: string}]
  const {name, version, size, unpackedSize, entryCount, integrity, filename} = packed
  return {name, version, size, unpackedSize, entryCount, integrity, file: path.resolve(out, path.basename(filename))}
}

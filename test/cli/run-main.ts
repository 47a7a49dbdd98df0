import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {onTestFinished} from 'vitest'
import type {Io} from '../../src/cli/io.ts'
import {main} from '../../src/cli/main.ts'

export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface RunInput {
  /** Chunks of the standard input; a terminal if left out. */
  readonly stdin?: string | Iterable<string | Uint8Array>
  readonly cwd?: string
  readonly isTTY?: boolean
}

/** Runs the command line in this process. */
export async function runMain(
  args: readonly string[],
  {stdin, cwd = process.cwd(), isTTY = false}: RunInput = {},
): Promise<Run> {
  const written = {stdout: '', stderr: ''}
  const output = (name: 'stdout' | 'stderr') => ({
    isTTY,
    columns: 100,
    write(text: string) {
      written[name] += text
      return Promise.resolve()
    },
  })
  const chunks = typeof stdin === 'string' ? [stdin] : (stdin ?? [])
  const io: Io = {
    stdin: Object.assign(toSource(chunks), {isTTY: stdin === undefined}),
    stdout: output('stdout'),
    stderr: output('stderr'),
    cwd,
    untilStopped: () => Promise.resolve(),
  }
  return {code: await main(args, io), ...written}
}

/** Chunks as a stream of bytes. */
export async function* toSource(chunks: Iterable<string | Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for (const chunk of chunks)
    yield await Promise.resolve(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
}

/** A folder with files, by name, for the time of a test. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'messages-openapi-test-'))
  onTestFinished(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
  return folder
}

import {once} from 'node:events'
import {fstatSync} from 'node:fs'
import type {Writable} from 'node:stream'

/** The streams that a command reads and writes, passed in so that it can be run inside another program. */
export interface Io {
  readonly stdin: Input
  /** For data. */
  readonly stdout: Output
  /** For people. */
  readonly stderr: Output
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** Resolves when a command that runs on is asked to end. */
  readonly untilStopped: () => Promise<void>
}

export interface Input extends AsyncIterable<Uint8Array> {
  readonly isTTY?: boolean
  /** In bytes, where it is a file. */
  readonly size?: number
}

export interface Output {
  readonly isTTY: boolean
  readonly columns?: number
  /** Resolves when more may be written, and rejects once nobody reads any longer. */
  write(text: string): Promise<void>
}

/** The standard streams of this process. */
export function processIo(): Io {
  return {
    stdin: createInput(),
    stdout: createOutput(process.stdout),
    stderr: createOutput(process.stderr),
    cwd: process.cwd(),
    untilStopped,
  }
}

/** The standard input, which is opened when it is first read: few commands do. */
function createInput(): Input {
  const size = sizeOf(0)
  return {
    get isTTY() {
      return process.stdin.isTTY
    },
    ...(size !== undefined && {size}),
    [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
  }
}

/** The size of an open file. Undefined for all that is no regular file, such as a pipe. */
function sizeOf(descriptor: number): number | undefined {
  try {
    const stats = fstatSync(descriptor)
    return stats.isFile() ? stats.size : undefined
  } catch {
    return undefined
  }
}

/** Listens for signals only from its call on, so that other commands end as processes do. A second signal ends this one too. */
async function untilStopped(): Promise<void> {
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)))
}

/** An output that waits for `stream` to drain, so that a slow reader slows the writer down. */
export function createOutput(stream: Writable & {readonly isTTY?: boolean; readonly columns?: number}): Output {
  let failure: Error | undefined
  stream.on('error', (error: Error) => (failure = error))
  return {
    isTTY: stream.isTTY === true,
    ...(stream.columns !== undefined && {columns: stream.columns}),
    async write(text) {
      if (failure !== undefined) throw failure
      if (!stream.write(text)) await once(stream, 'drain')
    },
  }
}

/** Tells whether an error says that the reader of an output went away, as `head` does. */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}

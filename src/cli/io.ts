import {once} from 'node:events'
import type {Stats} from 'node:fs'
import type {Writable} from 'node:stream'
import {fs} from '../builtin.ts'
import {readChunks} from './input/read-chunks.ts'

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
  readonly columns?: number | undefined
  /** Resolves when more may be written, and rejects once nobody reads any longer. */
  write(text: string): Promise<void>
}

/** The standard streams of this process. */
export function processIo(): Io {
  return {
    stdin: standardInput(),
    stdout: standardOutput(1, () => process.stdout),
    stderr: standardOutput(2, () => process.stderr),
    cwd: process.cwd(),
    untilStopped,
  }
}

/** The standard input, which is opened when it is first read: few commands do. */
function standardInput(): Input {
  const stats = plainStats(0)
  if (stats === undefined)
    return {
      get isTTY() {
        return process.stdin.isTTY
      },
      [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
    }
  return {isTTY: false, ...(stats.isFile() && {size: stats.size}), [Symbol.asyncIterator]: readStandardInput}
}

async function* readStandardInput(): AsyncGenerator<Uint8Array, void> {
  try {
    yield* readChunks((buffer) => read(0, buffer))
  } catch (error) {
    if (!hasCode(error, 'EAGAIN')) throw error
    yield* process.stdin
  }
}

/** Resolves to 0 at the end, which Windows reports as an error where it is that of a pipe. */
function read(descriptor: number, buffer: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    fs.read(descriptor, buffer, 0, buffer.length, null, (error, size) => {
      if (error === null) resolve(size)
      else if (hasCode(error, 'EOF')) resolve(0)
      else reject(error)
    })
  })
}

/**
 * The state of an open file, folder, pipe, socket or null device. These can be read and written by their numbers, without the streams of Node.js, which take
 * longer to load than many commands to run. Undefined for all others, such as terminals.
 */
function plainStats(descriptor: number): Stats | undefined {
  try {
    const stats = fs.fstatSync(descriptor)
    // Of a folder, a stream would only say that it is empty.
    const isPlain = stats.isFile() || stats.isFIFO() || stats.isSocket() || stats.isDirectory() || isNullDevice(stats)
    return isPlain ? stats : undefined
  } catch {
    return undefined
  }
}

/** Tells whether it is `/dev/null`: programs that measure or only ask for the exit code write there. */
function isNullDevice(stats: Stats): boolean {
  return stats.isCharacterDevice() && stats.rdev === fs.statSync('/dev/null').rdev
}

/** An output by its number, or by the stream of it that is loaded when it is needed. */
function standardOutput(descriptor: number, load: () => NodeJS.WriteStream): Output {
  let loaded: StreamOutput | undefined
  const stream = () => (loaded ??= createOutput(load()))
  const isPlain = plainStats(descriptor) !== undefined
  return {
    get isTTY() {
      return !isPlain && stream().isTTY
    },
    get columns() {
      return isPlain ? undefined : stream().columns
    },
    async write(text) {
      const rest = isPlain && loaded === undefined ? writeAtOnce(descriptor, text) : text
      if (rest.length > 0) await stream().write(rest)
    },
  }
}

/** Writes what can be written now, and returns what is left: nothing, but where a program made a pipe one that does not wait. */
function writeAtOnce(descriptor: number, text: string): Uint8Array {
  let rest = Buffer.from(text)
  try {
    while (rest.length > 0) rest = rest.subarray(fs.writeSync(descriptor, rest))
  } catch (error) {
    if (!hasCode(error, 'EAGAIN')) throw error
  }
  return rest
}

/** Listens for signals only from its call on, so that other commands end as processes do. A second signal ends this one too. */
async function untilStopped(): Promise<void> {
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)))
}

/** An output that also takes bytes. */
interface StreamOutput extends Output {
  write(data: string | Uint8Array): Promise<void>
}

/** An output that waits for `stream` to drain, so that a slow reader slows the writer down. */
export function createOutput(stream: Writable & {readonly isTTY?: boolean; readonly columns?: number}): StreamOutput {
  let failure: Error | undefined
  stream.on('error', (error: Error) => (failure = error))
  return {
    isTTY: stream.isTTY === true,
    ...(stream.columns !== undefined && {columns: stream.columns}),
    async write(data) {
      if (failure !== undefined) throw failure
      if (!stream.write(data)) await once(stream, 'drain')
    },
  }
}

/** Tells whether an error says that the reader of an output went away, as `head` does. */
export function isBrokenPipe(error: unknown): boolean {
  return hasCode(error, 'EPIPE') || hasCode(error, 'ERR_STREAM_DESTROYED')
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

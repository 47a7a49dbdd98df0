import {closeSync, openSync, readSync, writeSync} from 'node:fs'

/** Keeps texts until they are asked for, of which a large site has more than should be in memory at once. */
export interface TextStore {
  /** Takes a text, and returns a function that gives it back. */
  readonly keep: (text: string) => () => string
}

/** A store for sites that are small. */
export const memoryStore: TextStore = {keep: (text) => () => text}

/** A store in a new file, until it is closed. A surrogate that has no other half comes back as U+FFFD. */
export class FileStore implements TextStore {
  readonly #descriptor: number
  readonly #writer = new TextWriter()
  #buffer = Buffer.alloc(0)
  #end = 0

  constructor(file: string) {
    this.#descriptor = openSync(file, 'wx+', 0o600)
  }

  keep = (text: string): (() => string) => {
    const [start, length] = [this.#end, this.#writer.write(this.#descriptor, text)]
    this.#end += length
    return () => {
      if (this.#buffer.length < length) this.#buffer = Buffer.allocUnsafe(length)
      readSync(this.#descriptor, this.#buffer, 0, length, start)
      return this.#buffer.toString('utf8', 0, length)
    }
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}

/** Writes texts to files. Their bytes stand in the same memory one after the other: new memory for each would be given back late. */
export class TextWriter {
  readonly #encoder = new TextEncoder()
  readonly #bytes = new Uint8Array(1 << 20)

  /** Writes a text in UTF-8 at the end of an open file, and returns the number of its bytes. */
  write(descriptor: number, text: string): number {
    let length = 0
    for (let rest = text; rest !== '';) {
      const {read, written} = this.#encoder.encodeInto(rest, this.#bytes)
      for (let done = 0; done < written;) done += writeSync(descriptor, this.#bytes, done, written - done)
      length += written
      rest = rest.slice(read)
    }
    return length
  }
}

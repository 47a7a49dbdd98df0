import {closeSync, openSync, readSync, writeFileSync} from 'node:fs'

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
  #end = 0

  constructor(file: string) {
    this.#descriptor = openSync(file, 'wx+', 0o600)
  }

  keep = (text: string): (() => string) => {
    const data = Buffer.from(text)
    const [start, {length}] = [this.#end, data]
    writeFileSync(this.#descriptor, data)
    this.#end += length
    return () => {
      const found = Buffer.allocUnsafe(length)
      readSync(this.#descriptor, found, 0, length, start)
      return found.toString()
    }
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}

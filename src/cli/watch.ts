import {existsSync, type FSWatcher, watch} from 'node:fs'
import path from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'

/** The files whose changes matter. */
export interface Followed {
  readonly files: readonly string[]
  /** True if a new file beside them may matter, too, as after a failure. */
  readonly others: boolean
}

/** Editors save a file in several steps, and tools several files. */
const quietMilliseconds = 100

/** Runs again whenever a file that the last run names has changed, until it is stopped. */
export async function runOnChange(
  run: () => Promise<Followed>,
  {first, stopped}: {readonly first: Followed; readonly stopped: Promise<void>},
): Promise<void> {
  const followed = new FollowedFiles()
  try {
    followed.follow(first)
    for (let isOver = false; !isOver;) {
      followed.forget()
      followed.follow(await run())
      isOver = await Promise.race([stopped.then(() => true), followed.changed().then(() => false)])
    }
  } finally {
    followed.close()
  }
}

/**
 * Watches folders instead of files: an editor that saves by a rename puts another file in the place. Where a folder is missing, the one above it is
 * watched until it is there.
 */
class FollowedFiles {
  readonly #watchers = new Map<string, FSWatcher>()
  #files: ReadonlySet<string> = new Set()
  #others = false
  #changes = 0
  #wake = () => {}

  follow({files, others}: Followed): void {
    const paths = files.map((file) => path.resolve(file))
    const missing = paths.filter((file) => !existsSync(file)).map(firstMissing)
    this.#files = new Set([...paths, ...missing])
    this.#others = others
    const folders = new Set([...this.#files].map((file) => path.dirname(file)).filter((folder) => existsSync(folder)))
    for (const folder of this.#watchers.keys()) if (!folders.has(folder)) this.#close(folder)
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#open(folder)
    // What came before its folder was watched.
    if (missing.some((file) => existsSync(file))) this.#changes++
  }

  forget(): void {
    this.#changes = 0
  }

  /** Resolves once there was a change since `forget`, and none for a while. */
  async changed(): Promise<void> {
    if (this.#changes === 0) await new Promise<void>((resolve) => (this.#wake = resolve))
    for (let seen = -1; seen !== this.#changes;) {
      seen = this.#changes
      await delay(quietMilliseconds)
    }
  }

  close(): void {
    for (const folder of this.#watchers.keys()) this.#close(folder)
  }

  #close(folder: string): void {
    this.#watchers.get(folder)?.close()
    this.#watchers.delete(folder)
  }

  #open(folder: string): void {
    try {
      const watcher = watch(folder, (event, name) => {
        const isGone = event === 'rename' && name === path.basename(folder)
        const isMeant =
          isGone ||
          name === null ||
          this.#files.has(path.join(folder, name)) ||
          (this.#others && /\.(?:ya?ml|json)$/.test(name))
        if (!isMeant) return
        if (isGone) this.#close(folder)
        this.#changes++
        this.#wake()
      })
      watcher.on('error', () => watcher.close())
      this.#watchers.set(folder, watcher)
    } catch {
      // A folder that is gone again, or may not be read, has no changes: the run has said what is missing.
    }
  }
}

/** The part of a path that has to come first: the file, or a folder above it that is missing, too. */
function firstMissing(file: string): string {
  const folder = path.dirname(file)
  return folder === file || existsSync(folder) ? file : firstMissing(folder)
}

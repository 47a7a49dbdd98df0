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
 * Watches folders instead of files: an editor that saves by a rename puts another file in the place. The folders above are watched, too: each may be
 * missing at first, or be moved away or replaced.
 */
class FollowedFiles {
  readonly #watchers = new Map<string, FSWatcher>()
  /** The files, and the folders that lead to them. */
  #paths: ReadonlySet<string> = new Set()
  /** The folders of the files themselves. */
  #nearest: ReadonlySet<string> = new Set()
  #others = false
  #changes = 0
  #wake = () => {}

  follow({files, others}: Followed): void {
    const paths = files.map((file) => path.resolve(file))
    const missing = paths.filter((file) => !existsSync(file)).map(firstMissing)
    this.#paths = new Set(paths.flatMap((file) => [...pathsTo(file)]))
    this.#nearest = new Set(paths.map((file) => path.dirname(file)))
    this.#others = others
    const folders = new Set([...this.#paths].map((file) => path.dirname(file)).filter((folder) => existsSync(folder)))
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

  /** A folder takes its watcher along where it is moved, and what is in it does. */
  #openAgain(moved: string): void {
    for (const folder of [...this.#watchers.keys()]) {
      if (folder !== moved && !folder.startsWith(moved + path.sep)) continue
      this.#close(folder)
      if (existsSync(folder)) this.#open(folder)
    }
  }

  #open(folder: string): void {
    try {
      const watcher = watch(folder, (event, name) => {
        const isGone = event === 'rename' && name === path.basename(folder)
        const changed = name === null || isGone ? folder : path.join(folder, name)
        const isMeant =
          this.#paths.has(changed) || (this.#others && this.#nearest.has(folder) && /\.(?:ya?ml|json)$/.test(changed))
        if (!isMeant) return
        if (event === 'rename') this.#openAgain(changed)
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

/** A path, and those of the folders above it. */
function* pathsTo(file: string): Generator<string, void> {
  yield file
  const folder = path.dirname(file)
  if (folder !== file) yield* pathsTo(folder)
}

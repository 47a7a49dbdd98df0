import {copyFile, rename, rm, type FileHandle} from 'node:fs/promises'
import path from 'node:path'
import {toHarEntry} from '../../testing/index.ts'
import {asInputError} from '../input/as-input-error.ts'
import {makeFolderOf} from '../options/files.ts'
import {inOrder, type ExchangeFile, type ExchangeFileOptions, type ExchangeWriter} from './exchange-file.ts'
import {createPrivate, isReplaceable, openPrivate} from './open-private.ts'

export interface HarOptions extends ExchangeFileOptions {
  /** The version of this package. */
  readonly version: string
  readonly baseUrl: string
}

/** The end of an HTTP Archive, which each further entry overwrites. */
const harEnd = '\n]}}\n'

/** A copy is made when the archive has grown by this part of it, so that all copies together take no more than a few times its size. */
const growth = 0.25

/**
 * Writes exchanges to an HTTP Archive. It grows in a file beside it, whose copies take its place, so that it is whole at any time and the
 * one before is not lost; at the end it has all of them. What is no file, such as a device, is written as it comes.
 *
 * @throws {InputError} if it cannot be written.
 */
export async function openHar(file: string, options: HarOptions): Promise<ExchangeFile> {
  const target = path.resolve(options.cwd, file)
  try {
    await makeFolderOf(target, file)
    const isFile = await isReplaceable(target, file)
    const writer = isFile ? await replaceFile(target, options) : await writeThrough(target, {file, ...options})
    return inOrder({file, ...options}, writer)
  } catch (error) {
    throw asInputError(file)(error)
  }
}

async function replaceFile(target: string, options: HarOptions): Promise<ExchangeWriter> {
  const growing = `${target}.${process.pid}.part`
  const copy = `${target}.${process.pid}.copy`
  // Left by a process of the same number that was killed.
  await Promise.all([rm(growing, {force: true}), rm(copy, {force: true})])
  const handle = await createPrivate(growing)
  const archive = new Archive(handle, options)
  let published = 0
  const publish = async () => {
    await copyFile(growing, copy)
    await rename(copy, target)
    published = archive.length
  }
  try {
    await archive.start()
    await publish()
  } catch (error) {
    await handle.close()
    await rm(growing, {force: true})
    throw error
  }
  return {
    async write(exchange, observation) {
      await archive.add(toHarEntry(exchange, {baseUrl: options.baseUrl, ...observation}))
      if (archive.length >= published * (1 + growth)) await publish()
    },
    async close() {
      await handle.close()
      await rename(growing, target)
    },
  }
}

async function writeThrough(target: string, options: HarOptions & {readonly file: string}): Promise<ExchangeWriter> {
  const handle = await openPrivate(target, options)
  const {version, baseUrl} = options
  let separator = startOf(version)
  return {
    async write(exchange, observation) {
      await handle.write(`${separator}\n${JSON.stringify(toHarEntry(exchange, {baseUrl, ...observation}))}`)
      separator = ','
    },
    async close() {
      try {
        await handle.write(`${separator.startsWith('{') ? separator : ''}${harEnd}`)
      } finally {
        await handle.close()
      }
    },
  }
}

function startOf(version: string): string {
  return `{"log": {"version": "1.2", "creator": ${JSON.stringify({name: 'messages-openapi', version})}, "entries": [`
}

/** An archive that is whole after each entry. */
class Archive {
  length = 0
  readonly #handle: FileHandle
  readonly #version: string
  #separator = ''

  constructor(handle: FileHandle, {version}: HarOptions) {
    this.#handle = handle
    this.#version = version
  }

  start(): Promise<void> {
    return this.#append(startOf(this.#version))
  }

  async add(entry: object): Promise<void> {
    await this.#append(`${this.#separator}\n${JSON.stringify(entry)}`)
    this.#separator = ','
  }

  async #append(text: string): Promise<void> {
    const bytes = Buffer.from(`${text}${harEnd}`)
    const {bytesWritten} = await this.#handle.write(bytes, 0, bytes.length, this.length)
    if (bytesWritten < bytes.length) {
      // What was the end before is the end again.
      await this.#handle.write(harEnd, this.length).catch(() => undefined)
      await this.#handle.truncate(this.length + harEnd.length).catch(() => undefined)
      throw new Error('There is no room for the exchange on the disk.')
    }
    this.length += bytes.length - harEnd.length
  }
}

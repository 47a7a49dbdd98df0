import {createHash} from 'node:crypto'
import {access, readFile} from 'node:fs/promises'
import path from 'node:path'
import {isJsonObject} from '../../json/object.ts'
import {findSpec} from '../load/find-spec.ts'
import {readSource} from '../load/read-document.ts'
import {isRemote} from '../load/reference-policy.ts'
import {readVersion} from '../package.ts'

/** The name of the file in a contract that says what it was made of. */
export const recordName = 'inputs.json'

/** The start of that file. */
export const recordStart = '{\n  "generator": "messages-openapi",\n'

/** All that decides what a contract becomes, except for the texts of files. */
export interface RecordedOptions {
  readonly spec: string
  readonly input?: unknown
  readonly out: string
  readonly overlays?: readonly string[]
  readonly root?: string
  readonly allowRemote?: readonly string[]
  readonly only?: readonly string[]
  readonly removeUnusedComponents?: boolean
  readonly with?: readonly string[]
  readonly formats?: string
  readonly allowSlowPatterns?: boolean
  readonly bareRoutes?: boolean
}

interface InputRecord {
  /** A hash of options and version. */
  readonly options: string
  /** The hashes of the files that were read, by their paths from the contract. */
  readonly inputs: Readonly<Record<string, string>>
  /** Files that would be read if they were there. */
  readonly absent: readonly string[]
  readonly notices: readonly string[]
  /** The hashes of the other files of the contract, by name. */
  readonly files: Readonly<Record<string, string>>
}

/**
 * The text of the record of a contract; undefined where what it was made of may change unseen: the standard input, or what comes from a network.
 *
 * @param made The texts of the contract's files by name, and what it was made of.
 */
export async function writeRecord(
  options: RecordedOptions,
  {files, notices, sources, absent, documents}: Made,
): Promise<string | undefined> {
  if (options.input !== undefined || sources.some(isRemote)) return undefined
  const {out} = options
  // Of the texts that the contract was made of: the files may have changed since they were read.
  const inputs = sources.map((file) => [fromOut(out, file), hash(documents.get(file)?.text ?? '')] as const)
  const record: InputRecord = {
    options: await hashOptions(options),
    inputs: Object.fromEntries(inputs.toSorted(([one], [other]) => (one < other ? -1 : 1))),
    absent: absent.map((file) => fromOut(out, file)).toSorted(),
    notices,
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, hash(text)])),
  }
  return `${recordStart}${JSON.stringify(record, null, 2).slice('{\n'.length)}\n`
}

interface Made {
  readonly files: Readonly<Record<string, string>>
  readonly notices: readonly string[]
  /** The paths and URLs of all that was read. */
  readonly sources: readonly string[]
  /** The paths of files that were not there. */
  readonly absent: readonly string[]
  /** The texts that were read, by path. */
  readonly documents: ReadonlyMap<string, {readonly text: string}>
}

/** The result of a run that has nothing to do. */
export interface Unchanged {
  readonly files: readonly string[]
  readonly notices: readonly string[]
  /** The absolute paths of all that the contract was made of. */
  readonly sources: readonly string[]
}

/**
 * The files and notices of a contract that would be generated as it is, by hashes of all that it is made of and of all that it consists of; undefined for
 * one that has to be generated.
 */
export async function findUnchanged(options: RecordedOptions): Promise<Unchanged | undefined> {
  const {out} = options
  if (options.input !== undefined || isRemote(options.spec)) return undefined
  const record = parseRecord(await readFile(path.join(out, recordName), 'utf8').catch(() => ''))
  if (record === undefined) return undefined
  try {
    if (record.options !== (await hashOptions(options))) return undefined
    for (const [name, own] of Object.entries(record.inputs)) {
      const file = path.resolve(out, name)
      if (hash(await readSource(file, file)) !== own) return undefined
    }
    for (const [name, own] of Object.entries(record.files))
      if (hash(await readFile(path.join(out, name))) !== own) return undefined
  } catch {
    // What cannot be read is for the run that generates to say.
    return undefined
  }
  const isThere = (file: string) =>
    access(path.resolve(out, file)).then(
      () => true,
      () => false,
    )
  if ((await Promise.all(record.absent.map(isThere))).includes(true)) return undefined
  return {
    files: [...Object.keys(record.files), recordName].map((name) => path.join(out, name)),
    notices: record.notices,
    sources: Object.keys(record.inputs).map((file) => path.resolve(out, file)),
  }
}

async function hashOptions({
  spec,
  out,
  overlays = [],
  root,
  allowRemote = [],
  only = [],
  removeUnusedComponents = false,
  with: libraries = [],
  formats = 'assert',
  allowSlowPatterns = false,
  bareRoutes = false,
}: RecordedOptions): Promise<string> {
  const files = [await findSpec(spec), ...overlays, ...(root === undefined ? [] : [root])].map((file) =>
    fromOut(out, file),
  )
  const flags = [removeUnusedComponents, allowSlowPatterns, bareRoutes]
  const given = [files, allowRemote, only, libraries.toSorted(), formats, flags]
  return hash(JSON.stringify([await readVersion(), ...given]))
}

function parseRecord(text: string): InputRecord | undefined {
  if (!text.startsWith(recordStart)) return undefined
  try {
    const {options, inputs, absent, notices, files} = JSON.parse(text) as Partial<InputRecord>
    const isList = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string')
    return typeof options === 'string' &&
      isJsonObject(inputs) &&
      isJsonObject(files) &&
      isList(absent) &&
      isList(notices) &&
      Object.keys(files).length > 0
      ? {options, inputs, absent, notices, files}
      : undefined
  } catch {
    return undefined
  }
}

/** Paths are the same on each machine and system. */
export function fromOut(out: string, file: string): string {
  return path.relative(path.resolve(out), path.resolve(file)).replaceAll(path.sep, '/')
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

import {existsSync} from 'node:fs'
import path from 'node:path'
import {InputError} from '../../errors.ts'
import {type JsonObject} from '../../json/object.ts'
import {mapObjects} from '../read/document.ts'
import type {ServedDocuments} from '../redocly/serve-documents.ts'
import {assertFollowable} from './assert-followable.ts'
import type {Connection} from './fetch-remote.ts'
import {loadDocuments, type Root} from './load-documents.ts'
import type {LoadedDocument, LoadedDocuments} from './loaded-documents.ts'
import {type ReferenceOptions, ReferencePolicy, isRemote, isWithin} from './reference-policy.ts'

export interface Source extends ReferenceOptions {
  /**
   * The description's root file, YAML or JSON; the folder of one that is called `openapi` or `swagger`; or its URL, whose host is then allowed as
   * in `allowRemote`.
   */
  readonly spec: string
  /** The bytes of the description, where it is in no file. It must then be whole. `spec` is its name. */
  readonly input?: AsyncIterable<Uint8Array>
  /** OpenAPI Overlay files, applied in order. */
  readonly overlays?: readonly string[]
}

/**
 * Reads a description with all that it refers to, as far as `root` and `allowRemote` allow.
 *
 * @throws {InputError} if a file cannot be read or parsed, or a reference is refused.
 */
export async function readDescription(
  {spec, input, overlays = [], root, allowRemote = []}: Source,
  connection: Partial<Connection> = {},
): Promise<LoadedDocuments> {
  const description = isRemote(spec) ? spec : path.resolve(spec)
  const host = URL.canParse(description) && isRemote(spec) ? [new URL(description).host] : []
  const folder = isRemote(spec) ? process.cwd() : path.dirname(description)
  const policy = new ReferencePolicy({root: root ?? folder, allowRemote: [...host, ...allowRemote]})
  if (root !== undefined && !existsSync(root))
    throw new InputError('The folder that "--root" names does not exist.', {file: root})
  if (!isRemote(spec) && !isWithin(policy.root, description))
    throw new InputError(`The description is not in the folder "${root}" that "--root" names.`, {file: spec})
  const roots: Root[] = [
    {id: description, name: spec, ...(input !== undefined && {input})},
    ...overlays.map((file) => ({id: path.resolve(file), name: file, description})),
  ]
  return loadDocuments(roots, policy, connection)
}

export interface ServingOptions {
  /** Changes an object of a document on its way to a tool. Default: none is. */
  readonly change?: (value: JsonObject, document: LoadedDocument) => unknown
  /** Changes the JSON text of a document. Default: it stays. */
  readonly spell?: (text: string) => string
}

/**
 * The files that a tool is given to read: the parsed documents as JSON, so that no other reading of a text can find in it what was not checked.
 *
 * @throws {InputError} if a document is more than the tool can read.
 */
export function servedDocuments(
  {documents, unread}: LoadedDocuments,
  {change, spell = (text) => text}: ServingOptions = {},
): Pick<ServedDocuments, 'files' | 'remote' | 'unread'> {
  const textOf = (document: LoadedDocument) => {
    if (document.value === undefined) return document.text
    assertFollowable(document.value, document.id)
    const value = change === undefined ? document.value : mapObjects(document.value, (own) => change(own, document))
    return spell(JSON.stringify(value))
  }
  const all = [...documents.values()]
  return {
    files: Object.fromEntries(all.filter(({id}) => !isRemote(id)).map((document) => [document.id, textOf(document)])),
    remote: Object.fromEntries(
      all
        .filter(({id}) => isRemote(id))
        .map((document) => [document.id, {text: textOf(document), mediaType: document.mediaType}]),
    ),
    unread: [...unread],
  }
}

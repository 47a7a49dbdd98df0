import {randomUUID} from 'node:crypto'
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {InputError, type TextPosition} from '../../errors.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import {resolveReference} from '../../json/pointer.ts'
import type {Sources} from '../maps/sources.ts'
import {mapObjects, tokens, type OpenApiDocument} from '../read/document.ts'
import {redoclyOn, withConfig} from '../redocly/redocly.ts'
import {correctSlips} from '../slips/correct-slips.ts'
import {sentencesOf} from '../slips/slip.ts'
import {assertStructure} from '../structure/assert-structure.ts'
import {passOverAbsent} from './absent-extensions.ts'
import {assertJoined} from './assert-joined.ts'
import {readDescription, servedDocuments, type Source} from './description.ts'
import {encodeNamesIn} from './encoded-names.ts'
import {findSpec} from './find-spec.ts'
import {isWhole} from './is-whole.ts'
import type {LoadedDocument, LoadedDocuments} from './loaded-documents.ts'
import {withPathParameters} from './path-parameters.ts'
import {Positions} from './positions.ts'
import {isRemote} from './reference-policy.ts'
import {withStaticReferences} from './static-references.ts'
import {upgradeSwagger} from './swagger/upgrade.ts'
import {assertDescription, findVersionFault, isOpenApi, withVersionInText} from './version.ts'
import {parseDocument} from './yaml.ts'

export interface Bundle extends Sources {
  readonly document: OpenApiDocument
  /** The absolute paths and URLs of all that was read. */
  readonly sources: readonly string[]
  /** The absolute paths of files that are referred to and are not there. */
  readonly absent: readonly string[]
  /** A sentence for each thing that was changed, could not be kept, or was read in another way than the standard says. */
  readonly notices: readonly string[]
}

/**
 * The description as one document: files and examples inlined, Overlays applied. Only files in the folder of the description, or in `root`, and
 * documents of the hosts in `allowRemote` are read; an `externalValue` that is no file there stays a link.
 *
 * @throws {InputError} if a file cannot be read or parsed, is no OpenAPI or Swagger description, or has a `$ref` that leads nowhere or where it may not.
 * @see https://spec.openapis.org/oas/v3.1.1#reference-object
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export async function bundle(source: Source): Promise<OpenApiDocument> {
  return (await bundleWithSources(source)).document
}

/** The same, with what it was read from. */
export async function bundleWithSources(source: Source): Promise<Bundle> {
  const spec = await findSpec(source.spec)
  const {overlays = []} = source
  const loaded = await readDescription({...source, spec})
  const root = loaded.documents.get(loaded.root)
  const read = isJsonObject(root?.value) ? withVersionInText(root.value) : root?.value
  assertDescription(read, spec)
  for (const file of overlays) assertOverlay(loaded.documents.get(path.resolve(file))?.value, file)
  const absent = [...loaded.unread].filter((id) => !isRemote(id) && !existsSync(id))
  const notices = [...loaded.notices]
  const notice = (message: string) => notices.push(message)
  passOverAbsent(loaded, absent, notice)
  const isOneFile = isWhole(loaded, read)
  if (!isOneFile && source.input !== undefined)
    throw new InputError('Found references to other files, or an Overlay: name a file instead of the standard input.', {
      file: spec,
    })
  // What is one file already needs no other program, which would take longer than all else.
  const document = isOneFile
    ? (JSON.parse(JSON.stringify(read)) as unknown)
    : await join(loaded, spec, {overlays, absent})
  assertDescription(document, spec)
  const versionFault = findVersionFault(root?.value)
  if (versionFault !== undefined) notice(`${versionFault.message.slice(0, -1)}: it is read so.`)
  const sources = [...loaded.documents.keys()]
  // What is one file already has the values of the document, so that they need not be kept twice.
  const documents: Sources['documents'] = isOneFile
    ? new Map([[loaded.root, {text: root!.text, value: document}]])
    : loaded.documents
  const made = {root: loaded.root, documents, bundled: document, sources, absent, notices}
  // What comes from several files stands elsewhere in each of them.
  const only = sources.length === 1 ? root : undefined
  if (isOpenApi(document)) sentencesOf(correctSlips(document)).forEach(notice)
  assertStructure(document, spec, {positionOf: (pointer) => placeOf(only, `#${pointer}`), notice})
  if (!isOpenApi(document)) {
    notice('Found Swagger 2.0, which is read as OpenAPI 3.0.')
    const upgraded = upgradeSwagger(document, notice)
    sentencesOf(correctSlips(upgraded)).forEach(notice)
    // Paths alone stand where they stood. Fields that OpenAPI does not have were told, or mean nothing.
    const positionOf = (pointer: string) => (pointer.startsWith('/paths/') ? placeOf(only, `#${pointer}`) : undefined)
    assertStructure(upgraded, spec, {positionOf, notice: () => {}})
    return {...made, document: withPathParameters(upgraded, notice)}
  }
  return {
    ...made,
    document: withPathParameters(loaded.haveIdentifiers ? withStaticReferences(document) : document, notice),
  }
}

/** The documents as one, with Overlays applied. */
async function join(
  loaded: LoadedDocuments,
  spec: string,
  {overlays, absent}: {readonly overlays: readonly string[]; readonly absent: readonly string[]},
): Promise<unknown> {
  const links = new HiddenLinks(loaded)
  const text = await withConfig({}, async (config, folder) => {
    const output = path.join(folder, 'bundle.json')
    const flags = overlays.map((file) => `--overlay=${path.resolve(file)}`)
    const change = (value: JsonObject, document: LoadedDocument) =>
      links.hide(withKnownKeywords(withVersionInText(value)), document)
    const {files, remote, unread} = servedDocuments(loaded, {change})
    const served = {files: {...files, [config]: '{}'}, remote, unread, isClosed: true}
    const {exitCode, stderr} = await redoclyOn(served, [
      'bundle',
      loaded.root,
      ...flags,
      `--output=${output}`,
      `--config=${config}`,
    ])
    if (exitCode !== 0) throw bundleError(stderr, spec, {documents: loaded.documents, absent})
    return readFile(output, 'utf8')
  })
  const joined = mapObjects(parseDocument(text, spec), links.show)
  encodeNamesIn(joined)
  assertJoined(joined, loaded, spec)
  const {openapi} = withVersionInText((loaded.documents.get(loaded.root)?.value ?? {}) as JsonObject)
  return isJsonObject(joined) && joined.openapi === versionOfMostKeywords ? {...joined, openapi} : joined
}

/** The tool passes over references in the keywords that the version of a description does not have, as many of version 3.0 have those of 3.1. */
const versionOfMostKeywords = '3.1.99'

function withKnownKeywords(value: JsonObject): JsonObject {
  const {openapi, info} = value
  return typeof openapi === 'string' && openapi.startsWith('3.0.') && isJsonObject(info)
    ? {...value, openapi: versionOfMostKeywords}
    : value
}

/** Puts each `externalValue` that is to stay as it is into a list while the tool runs, which it takes for no address. */
class HiddenLinks {
  readonly #mark = randomUUID()
  readonly #loaded: LoadedDocuments

  constructor(loaded: LoadedDocuments) {
    this.#loaded = loaded
  }

  hide = (value: JsonObject, document: LoadedDocument): JsonObject => {
    const {externalValue} = value
    return typeof externalValue === 'string' && this.#loaded.isLink(document, externalValue)
      ? {...value, externalValue: [this.#mark, externalValue]}
      : value
  }

  show = (value: JsonObject): JsonObject => {
    const {externalValue} = value
    return Array.isArray(externalValue) && externalValue[0] === this.#mark
      ? {...value, externalValue: externalValue[1] as unknown}
      : value
  }
}

function assertOverlay(document: unknown, file: string): void {
  const {overlay, actions} = isJsonObject(document) ? document : {}
  if (typeof overlay !== 'string')
    throw new InputError('Found no "overlay" field, expected an OpenAPI Overlay.', {file})
  if (!Array.isArray(actions))
    throw new InputError('Found no list "actions", expected the changes that the Overlay makes.', {file})
}

/** Redocly prints `[n] file:line:column at #/pointer`, an empty line, and the finding; or one `- message` after a heading. */
function bundleError(
  output: string,
  spec: string,
  {documents, absent}: Pick<LoadedDocuments, 'documents'> & Pick<Bundle, 'absent'>,
): InputError {
  const finding = /^\[\d+\] (?<file>.+):\d+:\d+ at (?<pointer>.+)\n\s*(?<message>.+)$/m.exec(output)?.groups
  if (finding) {
    const {file, pointer} = finding as {file: string; pointer: string}
    const document = documents.get(file) ?? documents.get(path.resolve(file))
    const reference = ownMember(pointer === '#/' ? undefined : resolveReference(document?.value, pointer), '$ref')
    const message = finding
      .message!.replace(/: ENOENT: no such file or directory '(.+)'$/, ' to "$1": the file does not exist')
      .replace(/^(Can't resolve \$ref)$/, (told) => (typeof reference === 'string' ? `${told} "${reference}"` : told))
    const position = placeOf(document, pointer)
    return new InputError(`${message.replace(/\.?$/, '')} (at ${pointer}).`, {
      file,
      absent,
      ...(position && {position}),
    })
  }
  const reason = /^\s+- (.+)$/m.exec(output)?.[1] ?? output.replaceAll(/\s+/g, ' ')
  return new InputError(`The description cannot be bundled: ${reason.replace(/\.?$/, '.')}`, {
    file: spec,
    absent,
  })
}

/** The place in what the user wrote: the tool has read another form of it. */
function placeOf(document: LoadedDocument | undefined, pointer: string): TextPosition | undefined {
  return document && new Positions(document.text).at(pointer === '#/' ? [] : tokens(pointer))
}

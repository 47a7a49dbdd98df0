import {pathToFileURL} from 'node:url'
import {InputError} from '../../errors.ts'
import type {JsonObject} from '../../json/object.ts'
import {ownMember, setOwn} from '../../json/own.ts'
import {decodePercent, valueAt} from '../../json/pointer.ts'
import {encodeNamesIn} from './encoded-names.ts'
import {fetchRemote, type Connection, RemoteError, remoteLimits, type RemoteText} from './fetch-remote.ts'
import {contextOf, findReferences, type Context, type FoundReference} from './find-references.ts'
import {findRings} from './find-rings.ts'
import {findInexactNumbers} from './inexact-numbers.ts'
import type {LoadedDocument, LoadedDocuments} from './loaded-documents.ts'
import {findFile, isStructured, readSource} from './read-document.ts'
import {ReferenceFaults} from './reference-faults.ts'
import {isRemote, type ReferencePolicy, type Target} from './reference-policy.ts'
import {mayHaveIdentifiers, resolveIdentifiers} from './resolve-identifiers.ts'
import {parseDocument} from './yaml.ts'

/** A document to start from. */
export interface Root {
  readonly id: string
  /** The path as the user wrote it, for messages. */
  readonly name: string
  /** Its bytes, where they are not to be read from there. */
  readonly input?: AsyncIterable<Uint8Array>
  /** The description that an Overlay is for. Redocly takes a `$ref` of an Overlay from there, and all other addresses from the description. */
  readonly description?: string
}

interface Pending {
  readonly target: Target
  readonly found: FoundReference
  readonly from: LoadedDocument
}

/**
 * Reads documents and all that they refer to, breadth first: each file of a round is read and checked before anything is fetched, and what is
 * refused is neither read nor fetched.
 *
 * @throws {InputError} that names every refused reference, if there is one.
 */
export async function loadDocuments(
  roots: readonly Root[],
  policy: ReferencePolicy,
  connection: Partial<Connection>,
): Promise<LoadedDocuments> {
  const {limits = remoteLimits} = connection
  const loader = new Loader(policy, {policy, signal: AbortSignal.timeout(limits.milliseconds), ...connection, limits})
  for (const root of roots) await loader.start(root)
  await loader.follow()
  return loader
}

class Loader implements LoadedDocuments {
  readonly documents = new Map<string, LoadedDocument>()
  readonly unread = new Set<string>()
  readonly notices: string[] = []
  haveIdentifiers = false
  readonly #policy: ReferencePolicy
  readonly #connection: Connection
  readonly #visited = new Set<string>()
  readonly #names = new Map<string, string>()
  readonly #descriptions = new Map<string, string>()
  readonly #links = new Set<string>()
  /** The pointers of the schemas that have names, by document. */
  readonly #anchors = new Map<string, ReadonlyMap<string, string>>()
  readonly #faults = new ReferenceFaults((id) => this.#names.get(id) ?? id)
  #fetched = 0
  #files: Pending[] = []
  #remote: Pending[] = []

  constructor(policy: ReferencePolicy, connection: Connection) {
    this.#policy = policy
    this.#connection = connection
  }

  get root(): string {
    return this.documents.keys().next().value ?? ''
  }

  async start({id, name, input, description}: Root): Promise<void> {
    this.#names.set(id, name)
    if (description !== undefined) this.#descriptions.set(id, description)
    const {text, mediaType} = await (isRemote(id)
      ? this.#fetchRoot(id)
      : {text: await readSource(id, name, {input, isDocument: true}), mediaType: ''})
    this.#visit(this.#open({id, text, mediaType, value: this.#parse(text, name)}), 'object')
  }

  /** A root is named by the user, and not by a document. */
  async #fetchRoot(url: string): Promise<RemoteText> {
    const target = this.#policy.locate('', url)
    if (target?.kind === 'refused') throw new InputError(`The description ${target.reason}.`, {file: url})
    try {
      this.#fetched += 1
      return await fetchRemote(url, this.#connection)
    } catch (cause) {
      if (!(cause instanceof RemoteError)) throw cause
      throw new InputError(`The description ${cause.message}.`, {file: url, cause})
    }
  }

  isLink = (document: LoadedDocument, externalValue: string): boolean => {
    const target = this.#policy.locate(this.#descriptions.get(document.id) ?? document.id, externalValue)
    return target !== undefined && this.#links.has(target.id)
  }

  async follow(): Promise<void> {
    while (this.#files.length > 0 || this.#remote.length > 0) {
      while (this.#files.length > 0) {
        const files = this.#files
        this.#files = []
        for (const pending of files) await this.#read(pending)
      }
      this.#faults.assertNone(this.documents.keys())
      const remote = this.#remote
      this.#remote = []
      for (const pending of remote) await this.#fetch(pending)
      this.#faults.assertNone(this.documents.keys())
    }
    for (const document of this.documents.values()) this.#checkTargets(document)
    const locate = (from: string, reference: string) => this.#policy.locate(from, reference)?.id ?? from
    for (const ring of findRings(this.documents, locate)) this.#faults.add(ring, toRing)
    this.#faults.assertNone(this.documents.keys())
  }

  /** Refuses references to a whole description, which nothing in OpenAPI consists of, and puts pointers in the place of the names of schemas. */
  #checkTargets(from: LoadedDocument): void {
    for (const found of findReferences(from.value)) {
      if (found.isData || found.path.at(-1) !== '$ref') continue
      const target = this.#policy.locate(from.id, found.value)?.id ?? from.id
      const isWhole = /^[^#]*(?:#\/?)?$/.test(found.value)
      if (isWhole && isDescription(this.documents.get(target)?.value)) this.#faults.add({found, from}, toWhole)
      const name = /^[^#]+#(?<name>[^/].*)$/.exec(found.value)?.groups?.name
      if (name === undefined) continue
      const pointer = this.#anchors.get(target)?.get(decodePercent(name))
      const holder = valueAt(from.value, found.path.slice(0, -1)) as JsonObject
      if (pointer === undefined)
        this.#faults.add(
          {found, from},
          `leads nowhere: no schema of the document has the $anchor ${JSON.stringify(name)}`,
        )
      else holder.$ref = found.value.replace(/#.*$/s, pointer)
    }
  }

  /** Checks the references of a document. It may be referred to as several things, in which the same words mean different ones. */
  #visit(from: LoadedDocument, context: Context): void {
    const key = `${context} ${from.id}`
    if (this.#visited.has(key)) return
    this.#visited.add(key)
    for (const found of findReferences(from.value, context)) {
      const target = this.#policy.locate(this.#baseOf(from, found), found.value)
      if (target === undefined) continue
      if (target.kind === 'refused' || (found.kind === 'externalValue' && target.kind === 'remote'))
        this.#refuse({target, found, from})
      else if (target.kind === 'file') this.#files.push({target, found, from})
      else this.#remote.push({target, found, from})
    }
  }

  #baseOf(from: LoadedDocument, found: FoundReference): string {
    return found.path.at(-1) === '$ref' ? from.id : (this.#descriptions.get(from.id) ?? from.id)
  }

  /** An `externalValue` elsewhere is a link for readers, and what looks like a reference in data means nothing. */
  #refuse({target, found, from}: Pending, reason = target.kind === 'refused' ? target.reason : ''): void {
    this.unread.add(target.id)
    if (found.kind === 'externalValue') this.#links.add(target.id)
    if (found.kind === 'reference' && !found.isData) this.#faults.add({found, from}, reason)
  }

  async #read(pending: Pending): Promise<void> {
    const {id} = pending.target
    const known = this.documents.get(id)
    if (known !== undefined) return this.#visit(known, contextOf(pending.found))
    const place = await findFile(this.#policy.root, id)
    if (place === 'outside') return this.#refuse(pending, this.#policy.outside())
    const decoded = place === 'missing' ? this.#decode(pending) : undefined
    if (decoded !== undefined) return this.#read(decoded)
    // The tool that bundles says what is missing, where it would have to be there.
    if (place === 'missing') return void this.unread.add(id)
    if (place === 'other') return this.#refuse(pending, 'leads to what is no file')
    this.#add(pending, {id, text: await readSource(id, id), mediaType: ''})
  }

  /** A reference is a URI, in which a blank is `%20`, but tools take it for a path: it is made one. Undefined if that leads nowhere else. */
  #decode({target, found, from}: Pending): Pending | undefined {
    const [uri = '', ...fragment] = found.value.split('#')
    const value = [decodePercent(uri), ...fragment].join('#')
    const decoded = found.isData ? undefined : this.#policy.locate(this.#baseOf(from, found), value)
    if (decoded?.kind !== 'file' || decoded.id === target.id) return undefined
    setOwn<unknown>(valueAt(from.value, found.path.slice(0, -1)) as JsonObject, found.path.at(-1)!, value)
    return {target: decoded, found: {...found, value}, from}
  }

  async #fetch(pending: Pending): Promise<void> {
    const {found} = pending
    const {id} = pending.target
    const known = this.documents.get(id)
    if (known !== undefined) return this.#visit(known, contextOf(found))
    if (found.isData) return void this.unread.add(id)
    try {
      this.#fetched += 1
      const {documents} = this.#connection.limits
      if (this.#fetched > documents) throw new RemoteError(`would be more than ${documents} documents to fetch`)
      this.#add(pending, {id, ...(await fetchRemote(id, this.#connection))})
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error
      this.#faults.add(pending, error.message)
    }
  }

  #add({found}: Pending, {id, text, mediaType}: Omit<LoadedDocument, 'value'>): void {
    const value = isStructured(id, mediaType) ? this.#parse(text, id) : undefined
    this.#visit(this.#open({id, text, mediaType, value}), contextOf(found))
  }

  #parse(text: string, file: string): unknown {
    return parseDocument(text, file, (sentence) => this.notices.push(sentence))
  }

  /** Keeps a document, with the references by identifiers in it resolved: what leads to its own schemas is no reference to another document. */
  #open(document: LoadedDocument): LoadedDocument {
    const {id, text} = document
    this.notices.push(...findInexactNumbers(document.value, text))
    encodeNamesIn(document.value)
    const isPlain = document.value === undefined || this.#descriptions.has(id) || !mayHaveIdentifiers(text)
    const resolved = isPlain
      ? undefined
      : resolveIdentifiers(document.value, {
          uri: isRemote(id) ? id : pathToFileURL(id).href,
          allows: (url) => this.#policy.allows(url),
        })
    const opened = resolved === undefined ? document : {...document, value: resolved.value}
    this.documents.set(id, opened)
    if (resolved === undefined) return opened
    this.haveIdentifiers = true
    this.#anchors.set(id, resolved.anchors)
    this.notices.push(...resolved.notices)
    for (const {reason, ...found} of resolved.dead) this.#faults.add({found, from: opened}, reason)
    return opened
  }
}

const toWhole = 'leads to the whole description, expected a part of it, such as "#/components/schemas/Pet"'
const toRing = 'leads to references that lead back to one another'

function isDescription(value: unknown): boolean {
  return ['openapi', 'swagger'].some((name) => ownMember(value, name) !== undefined)
}

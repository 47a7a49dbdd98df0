import {isIP} from 'node:net'
import path from 'node:path'
import {InputError} from '../../errors.ts'

export interface ReferenceOptions {
  /** The folder that references may lead into, its own folders included. Default: the folder of the description. */
  readonly root?: string
  /** The hosts, as `HOST` or `HOST:PORT`, whose documents may be fetched with https. Without a port, its standard port is meant. Default: none. */
  readonly allowRemote?: readonly string[]
}

/** The meaning of a reference by the policy, before anything is read. */
export type Target =
  | {readonly kind: 'file' | 'remote'; readonly id: string}
  | {readonly kind: 'refused'; readonly id: string; readonly reason: string}

interface AllowedHost {
  readonly hostname: string
  readonly port: string
}

/** Decides which documents a description may refer to. An id is an absolute path, or a URL. */
export class ReferencePolicy {
  readonly root: string
  readonly #allowed: readonly AllowedHost[]

  constructor({root, allowRemote = []}: {readonly root: string; readonly allowRemote?: readonly string[] | undefined}) {
    this.root = path.resolve(root)
    this.#allowed = allowRemote.map(parseHost)
  }

  /** The document that a reference in the document `base` leads to; undefined if that is `base` itself. */
  locate(base: string, reference: string): Target | undefined {
    const uri = documentOf(reference)
    if (uri === undefined) return undefined
    const id = resolveId(base, uri)
    if (id === base) return undefined
    if (isRemote(id)) return this.#locateRemote(id)
    const scheme = /^(?<scheme>[a-z][a-z\d+.-]*):/i.exec(uri)?.groups?.scheme
    if (scheme !== undefined)
      return {kind: 'refused', id, reason: `has the scheme "${scheme}:", expected a relative path or https`}
    if (uri.includes('\\') || uri.includes('\0'))
      return {kind: 'refused', id, reason: 'is no relative path, expected one with "/" between its parts'}
    if (!isWithin(this.root, id)) return {kind: 'refused', id, reason: this.outside()}
    return {kind: 'file', id}
  }

  /** True if a URL may be fetched: as the target of a reference, and again as that of each redirect. */
  allows(url: URL): boolean {
    const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackName(url.hostname))
    const standard = url.protocol === 'http:' ? '80' : '443'
    return (
      isSecure &&
      url.username === '' &&
      url.password === '' &&
      this.#allowed.some(
        ({hostname, port}) => hostname === url.hostname && (port || standard) === (url.port || standard),
      )
    )
  }

  outside(): string {
    return `leads out of the folder "${this.root}": name a folder that holds both with "--root"`
  }

  #locateRemote(id: string): Target {
    const url = URL.canParse(id) ? new URL(id) : undefined
    if (url === undefined) return {kind: 'refused', id, reason: 'is no valid URL'}
    if (this.allows(url)) return {kind: 'remote', id}
    if (url.username !== '' || url.password !== '') return {kind: 'refused', id, reason: 'holds credentials'}
    if (url.protocol === 'http:' && !isLoopbackName(url.hostname))
      return {kind: 'refused', id, reason: 'is fetched over http, expected https'}
    return {kind: 'refused', id, reason: `leads to another host: allow it with "--allow-remote ${url.host}"`}
  }
}

/** The part of a reference that names a document; undefined if there is none. */
function documentOf(reference: string): string | undefined {
  const [uri = ''] = reference.split('#', 1)
  return uri || undefined
}

/** The id that Redocly gives to a document, so that what it asks for is what was checked. */
export function resolveId(base: string, uri: string): string {
  if (isRemote(uri)) return uri
  if (!isRemote(base)) return path.resolve(path.dirname(base), uri)
  return URL.canParse(uri, base) ? new URL(uri, base).href : uri
}

export function isRemote(id: string): boolean {
  return /^https?:\/\//i.test(id)
}

/** Tells whether `file` is in `folder`, as their names say it: links have to be resolved before. */
export function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

/** `localhost`, or an address of this machine, written as such. */
export function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || (isIP(hostname) === 4 && hostname.startsWith('127.'))
}

function parseHost(text: string): AllowedHost {
  const url = URL.canParse(`https://${text}`) ? new URL(`https://${text}`) : undefined
  if (!/^[\w.-]+(?::\d+)?$|^\[[\da-f:.]+\](?::\d+)?$/i.test(text) || url === undefined) {
    throw new InputError(`Found the host "${text}", expected one such as "api.example.com" or "api.example.com:8443".`)
  }
  return {hostname: url.hostname, port: /:(?<port>\d+)$/.exec(text.replace(/^\[.*\]/, ''))?.groups?.port ?? ''}
}

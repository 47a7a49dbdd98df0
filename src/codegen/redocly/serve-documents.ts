import fs from 'node:fs'
import path from 'node:path'

/**
 * The documents that the Redocly CLI may read, as this module finds them in a file named by the environment. It is loaded into the process of
 * the CLI before the CLI itself, and answers for the file system and the network, so that what is read is what was checked.
 */
export interface ServedDocuments {
  /** Texts by absolute path. */
  readonly files: Readonly<Record<string, string>>
  /** Documents by URL. */
  readonly remote: Readonly<Record<string, {readonly text: string; readonly mediaType: string}>>
  /** Paths and URLs that are not to be read. */
  readonly unread: readonly string[]
  /** True if nothing else may be read either; not so where a configuration of the user's own may extend others. */
  readonly isClosed: boolean
  /** A file to make once a document has been read, which proves that the CLI reads in the way that is answered for. */
  readonly proof: string
}

const served = JSON.parse(fs.readFileSync(process.env.MESSAGES_OPENAPI_DOCUMENTS!, 'utf8')) as ServedDocuments
const files = new Map(Object.entries(served.files))
const remote = new Map(Object.entries(served.remote))
const unread = new Set(served.unread)
const {readFile} = fs.promises
const {fetch} = globalThis

fs.promises.readFile = ((file: unknown, ...rest: unknown[]) => {
  // Node.js itself reads modules here, by URL objects; the CLI reads documents by path.
  if (typeof file !== 'string') return (readFile as (...args: unknown[]) => unknown)(file, ...rest)
  const name = path.resolve(file)
  const text = files.get(name)
  if (text !== undefined) {
    fs.writeFileSync(served.proof, '')
    return Promise.resolve(text)
  }
  if (served.isClosed || unread.has(name)) return Promise.reject(new Error(`The file is not to be read: '${file}'`))
  return (readFile as (...args: unknown[]) => unknown)(file, ...rest)
}) as typeof readFile

globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input)
  const found = remote.get(url)
  if (found !== undefined)
    return Promise.resolve(new Response(found.text, {headers: {'content-type': found.mediaType || 'text/plain'}}))
  if (served.isClosed || unread.has(url))
    return Promise.reject(new Error(`The document is not to be fetched: '${url}'`))
  return fetch(input, init)
}

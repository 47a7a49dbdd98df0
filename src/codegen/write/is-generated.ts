import {open, readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {isJsonObject} from '../../json/object.ts'
import {generator} from '../docs/html.ts'
import {banner} from '../emit/code.ts'
import {emitDocument, emitEarlierDocument, parseDocument} from '../load/yaml.ts'
import {mapStart} from '../maps/declaration-maps.ts'
import {recordName, recordStart} from './input-record.ts'

/**
 * Tells whether a file of a contract was generated. Modules start with a line that says so. The bundled description has none, so it has to stand among
 * such modules, in the form that it is written in, and say the same in YAML and in JSON: one that was edited by hand does not.
 */
export async function isGeneratedModule(folder: string, name: string): Promise<boolean> {
  if (name === recordName) return startsWith(path.join(folder, name), recordStart)
  const [, mapped] = /^(.+)\.map$/.exec(name) ?? []
  if (mapped !== undefined)
    return (await startsWith(path.join(folder, name), mapStart(mapped))) && isGeneratedModule(folder, mapped)
  if (/\.(?:js|ts)$/.test(name)) return startsWith(path.join(folder, name), bannerLine)
  const modules = (await readdir(folder)).filter((other) => /\.(?:js|d\.ts)$/.test(other))
  const isAmongModules = (
    await Promise.all(modules.map((other) => startsWith(path.join(folder, other), bannerLine)))
  ).some(Boolean)
  return isAmongModules && isWrittenDescription(folder, name)
}

const bannerLine = banner.text.trimEnd()

async function isWrittenDescription(folder: string, name: string): Promise<boolean> {
  const [yaml = '', json = ''] = await Promise.all(
    ['openapi.yaml', 'openapi.json'].map((file) => readFile(path.join(folder, file), 'utf8').catch(() => '')),
  )
  if ((name.endsWith('.json') ? json : yaml) === '') return false
  try {
    // Both say the same, or else it was edited: the one that is read in less time is as good.
    const document = parseDocument(json || yaml, json ? 'openapi.json' : name)
    if (!isJsonObject(document) || typeof document.openapi !== 'string') return false
    // One that is missing or empty has nothing to say against the other.
    const isYaml = isSame(yaml, emitDocument(document)) || isSame(yaml, emitEarlierDocument(document))
    return isYaml && isSame(json, `${JSON.stringify(document, null, 2)}\n`)
  } catch {
    return false
  }
}

function isSame(found = '', expected: string): boolean {
  return found === '' || found.replaceAll('\r\n', '\n') === expected
}

/** The starts of pages: they name their generator, or are of a version that did not. */
const pageStarts = [
  `<meta name="generator" content="${generator}">`,
  `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">`,
  `<meta http-equiv="Content-Security-Policy" content="default-src 'unsafe-inline' 'unsafe-eval' data: blob:">`,
]

/** Tells whether a page of docs was generated. */
export async function isGeneratedPage(folder: string, name: string): Promise<boolean> {
  const start = await readStart(path.join(folder, name), 500)
  return pageStarts.some((text) => start.includes(text))
}

async function startsWith(file: string, text: string): Promise<boolean> {
  return (await readStart(file, text.length)).startsWith(text)
}

async function readStart(file: string, bytes: number): Promise<string> {
  const handle = await open(file, 'r')
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(bytes), 0, bytes, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

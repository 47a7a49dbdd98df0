import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {emitDocument} from '../../src/codegen/load/yaml.ts'
import type {JsonObject} from '../../src/json/object.ts'
import {toOpenApi30} from './openapi-3-0.ts'
import {toOpenApi32} from './openapi-3-2.ts'

const views: Readonly<Record<string, (document: JsonObject) => JsonObject>> = {
  'openapi-3.0.yaml': toOpenApi30,
  'openapi-3.2.yaml': toOpenApi32,
}

/** The bundled description in other versions of OpenAPI, by file name. */
function emitViews(document: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(views).map(([name, view]) => [name, emitDocument(view(document))]))
}

/** Writes the views of the description in `folder`, or with `check` only finds out which of them are stale. Returns those files. */
export async function writeViews(folder: string, {check}: {check: boolean}): Promise<string[]> {
  const document = JSON.parse(await readFile(path.join(folder, 'openapi.json'), 'utf8')) as JsonObject
  const stale: string[] = []
  for (const [name, text] of Object.entries(emitViews(document))) {
    const file = path.join(folder, name)
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue
    stale.push(file)
    if (!check) await writeFile(file, text)
  }
  return stale
}

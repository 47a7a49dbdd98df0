import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {isJsonObject} from '../../json/object.ts'
import {parseDocument} from '../load/yaml.ts'
import {entries} from '../read/document.ts'

/** The value of a file with a configuration of Redocly's. @throws {InputError} if it is no YAML. */
export async function readRedoclyConfig(file: string): Promise<unknown> {
  return parseDocument(await readFile(file, 'utf8'), file)
}

/** The descriptions that a configuration names, as seen from its folder. @see https://redocly.com/docs/cli/configuration/reference/apis */
export function specsIn(config: unknown, file: string): string[] {
  return entries(isJsonObject(config) ? config.apis : undefined).flatMap(([, api]) => {
    return isJsonObject(api) && typeof api.root === 'string'
      ? [/^https?:/i.test(api.root) ? api.root : path.resolve(path.dirname(file), api.root)]
      : []
  })
}

import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {parseDocument} from '../load/yaml.ts'
import {entries} from '../read/document.ts'

/** The value of a file with a configuration of Redocly's. @throws {InputError} if it is no YAML. */
export async function readRedoclyConfig(file: string): Promise<unknown> {
  return parseDocument(await readFile(file, 'utf8'), file)
}

/** The descriptions that a configuration names, as seen from its folder. @see https://redocly.com/docs/cli/configuration/reference/apis */
export function specsIn(config: unknown, file: string): string[] {
  return apisIn(config, file).map(({spec}) => spec)
}

/** The part of a configuration that is about one description. */
export function apiOf(config: unknown, file: string, spec: string): JsonObject | undefined {
  const own = addressOf(spec, process.cwd())
  return apisIn(config, file).find((one) => one.spec === own)?.api
}

function apisIn(config: unknown, file: string): {readonly spec: string; readonly api: JsonObject}[] {
  return entries(isJsonObject(config) ? config.apis : undefined).flatMap(([, api]) => {
    return isJsonObject(api) && typeof api.root === 'string'
      ? [{spec: addressOf(api.root, path.dirname(file)), api}]
      : []
  })
}

function addressOf(spec: string, folder: string): string {
  return /^https?:/i.test(spec) ? spec : path.resolve(folder, spec)
}

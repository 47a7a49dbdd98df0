import {mkdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {bundle, type Source} from './bundle.ts'
import {mapObjects, type JsonObject} from './document.ts'
import {emitDocument} from './yaml.ts'
import {InputError} from '../errors.ts'
import {redocly, withConfig} from './redocly.ts'

export interface DocsOptions extends Source {
  /** The HTML file to write; its folder is made if it does not exist. */
  readonly out: string
}

/**
 * Writes one HTML page that documents a description, and that asks for nothing else when it is opened.
 *
 * @throws {InputError} if the description cannot be read, or does not make sense.
 */
export async function buildDocs({out, ...source}: DocsOptions): Promise<void> {
  const document = await bundle(source)
  const html = await withConfig({}, async (config, folder) => {
    const [spec, page] = [path.join(folder, 'openapi.yaml'), path.join(folder, 'index.html')]
    await writeFile(spec, emitDocument(mapObjects(document, tellBeta)))
    const flags = [`--output=${page}`, `--config=${config}`, '--inlineBundle']
    const {exitCode, stderr} = await redocly(['build-docs', spec, ...flags])
    if (exitCode !== 0) throw new InputError(`The docs cannot be built: ${stderr.trim()}`, {file: source.spec})
    return readFile(page, 'utf8')
  })
  await mkdir(path.dirname(path.resolve(out)), {recursive: true})
  await writeFile(out, keepOffline(html))
}

/** `x-beta` is not shown by itself. */
function tellBeta(value: JsonObject): JsonObject {
  const {'x-beta': beta, description} = value
  if (beta === undefined) return value
  const told = `Beta: \`${[beta].flat().map(String).join('` or `')}\`.`
  return {...value, description: typeof description === 'string' ? `${description.trimEnd()} ${told}` : told}
}

const policy = `default-src 'unsafe-inline' 'unsafe-eval' data: blob:`

/** The page would load a logo and fonts from elsewhere. It hides an image that does not load; the policy keeps the rest in. */
function keepOffline(html: string): string {
  return html
    .replace('<head>', `<head>\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, 'data:,')
}

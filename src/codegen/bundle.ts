import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {InputError, type TextPosition} from '../errors.ts'
import {isRecord, type OpenApiDocument} from './document.ts'
import {redocly, withConfig} from './redocly.ts'
import {parseDocument} from './yaml.ts'

export interface Source {
  /** The description's root file, YAML or JSON. */
  readonly spec: string
  /** OpenAPI Overlay files, applied in order. */
  readonly overlays?: readonly string[]
}

/**
 * The description as one document: files and examples inlined, Overlays applied.
 *
 * @throws {InputError} if a file cannot be read or parsed, is no OpenAPI 3 description, or has a `$ref` that leads nowhere.
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export async function bundle({spec, overlays = []}: Source): Promise<OpenApiDocument> {
  assertOpenApi(parseDocument(await readText(spec), spec), spec)
  for (const file of overlays) parseDocument(await readText(file), file)
  const text = await withConfig({}, async (config, folder) => {
    const output = path.join(folder, 'bundle.json')
    const flags = overlays.map((file) => `--overlay=${file}`)
    const {exitCode, stderr} = await redocly(['bundle', spec, ...flags, `--output=${output}`, `--config=${config}`])
    if (exitCode !== 0) throw bundleError(stderr, spec)
    return readFile(output, 'utf8')
  })
  const document = parseDocument(text, spec)
  assertOpenApi(document, spec)
  return document
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'The file does not exist' : `The file cannot be read (${(cause as Error).message})`
    throw new InputError(`${reason}.`, {file, cause})
  }
}

function assertOpenApi(document: unknown, file: string): asserts document is OpenApiDocument {
  const version = isRecord(document) ? document.openapi : undefined
  if (typeof version === 'string' && /^3\.[01]\./.test(version)) return
  const found = version ?? (isRecord(document) ? document.swagger : undefined)
  throw new InputError(
    found === undefined
      ? 'Found no "openapi" field, expected an OpenAPI 3.0 or 3.1 description.'
      : `Found version ${JSON.stringify(found)}, expected OpenAPI 3.0 or 3.1.`,
    {file},
  )
}

/** Redocly prints `[n] file:line:column at #/pointer`, an empty line, and the finding; or one `- message` after a heading. */
function bundleError(output: string, spec: string): InputError {
  const finding = /^\[\d+\] (?<file>.+):(?<line>\d+):(?<column>\d+) at (?<pointer>\S+)\s+(?<message>.+)$/m.exec(output)?.groups
  if (finding) {
    const position: TextPosition = {line: Number(finding.line), column: Number(finding.column)}
    const message = finding.message!.replace(/: ENOENT: no such file or directory '(.+)'$/, ' to "$1": the file does not exist')
    return new InputError(`${message.replace(/\.?$/, '')} (at ${finding.pointer}).`, {file: finding.file!, position})
  }
  const reason = /^\s+- (.+)$/m.exec(output)?.[1] ?? output.replaceAll(/\s+/g, ' ')
  return new InputError(`The description cannot be bundled: ${reason.replace(/\.?$/, '.')}`, {file: spec})
}

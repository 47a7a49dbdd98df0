import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '../../errors.ts'
import {isRecord, type OpenApiDocument} from '../document.ts'
import {redocly, withConfig} from '../redocly.ts'
import {emitDocument} from '../yaml.ts'
import {html, type Html} from './html.ts'
import type {DocsSection} from './section.ts'
import {tellExtensions} from './tell-extensions.ts'

export interface InteractivePageOptions {
  /** The file of the description, to name in errors. */
  readonly spec: string
  readonly sections: readonly DocsSection[]
  /** The address of the plain page, if there is one. */
  readonly plain: string | undefined
}

/**
 * A whole description as one HTML page that unfolds and searches, and that asks for nothing else when it is opened.
 *
 * @throws {InputError} if the tool that renders it refuses the description.
 */
export async function interactivePage(document: OpenApiDocument, {spec: file, sections, plain}: InteractivePageOptions): Promise<string> {
  const page = await withConfig({}, async (config, folder) => {
    const [spec, out] = [path.join(folder, 'openapi.yaml'), path.join(folder, 'index.html')]
    await writeFile(spec, emitDocument(withSections(tellExtensions(document), sections, plain)))
    const {exitCode, stderr} = await redocly(['build-docs', spec, `--output=${out}`, `--config=${config}`, '--inlineBundle'])
    if (exitCode !== 0) throw new InputError(`The docs cannot be built: ${stderr.trim()}`, {file})
    return readFile(out, 'utf8')
  })
  return keepOffline(page, withoutScript(plain))
}

/** The sections stand at the end of the overview, where headings become entries of the sidebar. */
function withSections(document: OpenApiDocument, sections: readonly DocsSection[], plain: string | undefined): OpenApiDocument {
  const info = isRecord(document.info) ? document.info : {}
  const told = typeof info.description === 'string' ? [info.description.trimEnd()] : []
  const link = plain === undefined ? [] : [`[The same as one plain page](<${plain}>)`]
  const texts = sections.map(({title, markdown}) => `# ${title}\n\n${markdown}`)
  return {...document, info: {...info, description: [...told, ...link, ...texts].join('\n\n')}}
}

function withoutScript(plain: string | undefined): Html {
  const other = plain === undefined ? undefined : html` <a href="${plain}">The plain page</a> says the same without.`
  return html`<noscript><p>This page needs JavaScript.${other}</p></noscript>`
}

const policy = `default-src 'unsafe-inline' 'unsafe-eval' data: blob:`

/** The page would load a logo and fonts from elsewhere. It hides an image that does not load; the policy keeps the rest in. */
function keepOffline(page: string, notice: Html): string {
  return page
    .replace('<head>', `<head>\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(/<body[^>]*>/, (body) => body + notice.text)
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, 'data:,')
}

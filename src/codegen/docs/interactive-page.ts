import {randomUUID} from 'node:crypto'
import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '../../errors.ts'
import {isJsonObject} from '../../json/object.ts'
import {type OpenApiDocument} from '../read/document.ts'
import {redoclyOn, withConfig} from '../redocly/redocly.ts'
import {contentSecurityPolicy} from './content-security-policy.ts'
import {disarm} from './disarm.ts'
import {tellExtensions} from './extensions.ts'
import {generator, html, Html} from './html.ts'
import type {DocsSection} from './section.ts'

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
export async function interactivePage(
  document: OpenApiDocument,
  {spec: file, sections, plain}: InteractivePageOptions,
): Promise<string> {
  const shown = disarm(withSections(tellExtensions(document), sections, plain))
  const parts = await withConfig({}, async (config, folder) => {
    const [spec, template, out] = [
      path.join(folder, 'openapi.json'),
      path.join(folder, 'page.hbs'),
      path.join(folder, 'index.html'),
    ]
    const boundary = randomUUID()
    const text = JSON.stringify(shown)
    await Promise.all([writeFile(spec, text), writeFile(template, `{{{redocHead}}}${boundary}{{{redocHTML}}}`)])
    const served = {files: {[spec]: text, [config]: '{}'}, remote: {}, unread: [], isClosed: true}
    const {exitCode, stderr} = await redoclyOn(served, [
      'build-docs',
      spec,
      `--output=${out}`,
      `--template=${template}`,
      `--config=${config}`,
      '--inlineBundle',
    ])
    if (exitCode !== 0) throw new InputError(`The docs cannot be built: ${stderr.trim()}`, {file})
    return (await readFile(out, 'utf8')).split(boundary)
  })
  return page(titleOf(document), partsOf(parts), plain)
}

interface Parts {
  readonly styles: string
  /** The markup that the page shows before its script has run. */
  readonly body: string
  /** The script of the page at its end, and one in its body that chooses the colours. */
  readonly scripts: readonly string[]
}

const open = '<script type="module">'
const close = '</script>'
const colours = /<script>(?<script>try\{var m=localStorage\.getItem\("redoc\.colorMode"\)[^<]*)<\/script>/

/**
 * The parts that the renderer wrote: styles, markup with one small script, and one script at the end. In another shape a script might not be its own,
 * so that is no page.
 */
function partsOf([styles, content, ...more]: readonly string[]): Parts {
  const [body, script, ...others] = (content?.trim() ?? '').split(open)
  const chosen = colours.exec(body ?? '')?.groups?.script
  const scripts = body?.split(/<script/i).length
  const isKnown =
    more.length === 0 &&
    others.length === 0 &&
    chosen !== undefined &&
    scripts === 2 &&
    script?.indexOf(close) === script!.length - close.length
  if (styles === undefined || body === undefined || script === undefined || !isKnown)
    throw new Error('The renderer of the docs wrote a page of an unknown shape.')
  return {styles, body, scripts: [script.slice(0, -close.length), chosen]}
}

function page(title: string, {styles, body, scripts}: Parts, plain: string | undefined): string {
  const other = plain === undefined ? undefined : html` <a href="${plain}">The plain page</a> says the same without.`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="${generator}">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(...scripts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>body{margin:0;padding:0}</style>
${new Html(styles)}
</head>
<body>
<noscript><p>This page needs JavaScript.${other}</p></noscript>
${new Html(body)}${new Html(`${open}${scripts[0] ?? ''}${close}`)}
</body>
</html>
`.text
}

function titleOf({info}: OpenApiDocument): string {
  return isJsonObject(info) && typeof info.title === 'string' ? info.title : 'API'
}

/** The sections stand at the end of the overview, where headings become entries of the sidebar. */
function withSections(
  document: OpenApiDocument,
  sections: readonly DocsSection[],
  plain: string | undefined,
): OpenApiDocument {
  const info = isJsonObject(document.info) ? document.info : {}
  const told = typeof info.description === 'string' ? [info.description.trimEnd()] : []
  const link =
    plain === undefined ? [] : [`[The same as one plain page](${plain.replaceAll('(', '%28').replaceAll(')', '%29')})`]
  const texts = sections.map(({title, markdown}) => `# ${title}\n\n${markdown}`)
  return {...document, info: {...info, description: [...told, ...link, ...texts].join('\n\n')}}
}

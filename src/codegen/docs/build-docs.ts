import path from 'node:path'
import {bundleWithSources} from '../load/bundle.ts'
import type {Source} from '../load/description.ts'
import {isGeneratedPage} from '../write/is-generated.ts'
import {writeFiles} from '../write/write-files.ts'
import {interactivePage} from './interactive-page.ts'
import {plainPage} from './plain/plain-page.ts'
import type {DocsSection} from './section.ts'

export interface DocsOptions extends Source {
  /** The file for the interactive page, which needs JavaScript; its folder is made if it does not exist. */
  readonly out?: string
  /** The file for the plain page, which needs none. If both are written, they link to each other. */
  readonly plain?: string
  /** Texts to show beside what the description says. */
  readonly sections?: readonly DocsSection[]
  /** Replace files that were not generated, and symbolic links; never what is read. Default: `false`. */
  readonly force?: boolean
  /** Further files that must not be replaced, such as those that the sections come from. */
  readonly inputs?: readonly string[]
}

/**
 * Writes HTML pages that document a description, and that ask for nothing else when they are opened. Both are built in memory first, so a
 * failure writes nothing.
 *
 * @throws {InputError} if the description cannot be read, or does not make sense.
 */
export async function buildDocs({
  out,
  plain,
  sections = [],
  force = false,
  inputs = [],
  ...source
}: DocsOptions): Promise<void> {
  const {document, sources} = await bundleWithSources(source)
  const pages: [file: string, page: string][] = []
  if (plain !== undefined) pages.push([plain, plainPage(document, {sections, interactive: addressOf(out, plain)})])
  if (out !== undefined)
    pages.push([out, await interactivePage(document, {spec: source.spec, sections, plain: addressOf(plain, out)})])
  await writeFiles({files: Object.fromEntries(pages), force, inputs: [...sources, ...inputs], isOurs: isGeneratedPage})
}

/** The address of a link in the page `from` to the page `to`, if there is one. */
function addressOf(to: string | undefined, from: string): string | undefined {
  if (to === undefined) return undefined
  const relative = path.relative(path.dirname(path.resolve(from)), path.resolve(to))
  return relative.split(path.sep).map(encodeURIComponent).join('/')
}

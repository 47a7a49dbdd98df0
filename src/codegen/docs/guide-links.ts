import path from 'node:path'
import {headingsOf} from './markdown.ts'
import {anchorOf} from './parts/page.ts'
import type {DocsSection} from './section.ts'
import {createSlugger} from './slug.ts'

/** The anchor of a guide, or of one of its headings. */
export function guideAnchor(title: string, heading?: string): string {
  return anchorOf(heading === undefined ? `#section/${title}` : `#section/${title}/${heading}`)
}

/** The address of a link in a guide as the docs have it. */
export type LinkGuide = (from: DocsSection, address: string) => string

/**
 * Leads links between the files of guides to the guides, and fragments to headings by the names that GitHub gives them, so that the same texts can be
 * read in their folder and on the site. Other addresses stay as they are.
 */
export function createGuideLinks(guides: readonly DocsSection[]): LinkGuide {
  const byFile = new Map(guides.flatMap((guide) => (guide.file === undefined ? [] : [[guide.file, guide] as const])))
  return (from, address) => {
    const [, file = '', , fragment] = /^([^#?]*)(#(.*))?$/s.exec(address) ?? []
    const target = file === '' ? from : byFile.get(path.posix.join(path.posix.dirname(from.file ?? ''), file))
    if (target === undefined || /^[a-z][a-z\d+.-]*:|^\//i.test(address)) return address
    if (fragment === undefined) return `#${guideAnchor(target.title)}`
    const heading = findHeading(target.markdown, fragment)
    return heading === undefined ? address : `#${guideAnchor(target.title, heading)}`
  }
}

function findHeading(markdown: string, fragment: string): string | undefined {
  const toSlug = createSlugger()
  return headingsOf(markdown).find((heading) => fragment === anchorOf(`#${toSlug(heading)}`))
}

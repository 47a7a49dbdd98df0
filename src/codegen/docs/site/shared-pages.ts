import {ownMember} from '../../../json/own.ts'
import {entries} from '../../read/document.ts'
import type {Html} from '../html.ts'
import {
  sharedBodies,
  sharedExamples,
  sharedHeaders,
  sharedLinks,
  sharedMediaTypes,
  sharedParameters,
  sharedPathItems,
  sharedResponses,
} from '../parts/components.ts'
import type {Page} from '../parts/page.ts'
import type {PageGroup, SitePage} from './site-page.ts'

const sharedGroup: PageGroup = {key: 'shared', title: 'Shared'}

/** A page for each kind of component besides schemas. */
export function sharedPages(page: Page): SitePage[] {
  const all: readonly [file: string, title: string, content: Html | undefined][] = [
    ['responses', 'Responses', sharedResponses(page)],
    ['parameters', 'Parameters', sharedParameters(page)],
    ['headers', 'Headers', sharedHeaders(page)],
    ['request-bodies', 'Request bodies', sharedBodies(page)],
    ['media-types', 'Media types', sharedMediaTypes(page)],
    ['examples', 'Examples', sharedExamples(page)],
    ['links', 'Links', sharedLinks(page)],
    ['path-items', 'Path items and callbacks', sharedPathItems(page)],
  ]
  return all.flatMap(([file, title, content]) => {
    if (content === undefined) return []
    const names = entries(ownMember(page.document.components, camelCase(file))).map(([name]) => name)
    return [
      {
        file: `shared/${file}.html`,
        title,
        kind: 'Shared',
        summary: `${title} that several operations share${names.length > 0 ? `: ${joinWords(names)}` : ''}.`,
        group: sharedGroup,
        content,
        names,
      },
    ]
  })
}

function joinWords(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ')
}

function camelCase(name: string): string {
  return name.replaceAll(/-[a-z]/g, ([, letter]) => letter!.toUpperCase())
}

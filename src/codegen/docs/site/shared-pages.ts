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
import {sayText} from '../say.ts'
import type {PageGroup, SitePage} from './site-page.ts'

const sharedGroup = (): PageGroup => ({key: 'shared', title: sayText('shared')})

/** A page for each kind of component besides schemas. */
export function sharedPages(page: Page): SitePage[] {
  const all: readonly [file: string, title: string, content: Html | undefined][] = [
    ['responses', sayText('sharedResponses'), sharedResponses(page)],
    ['parameters', sayText('sharedParameters'), sharedParameters(page)],
    ['headers', sayText('sharedHeaders'), sharedHeaders(page)],
    ['request-bodies', sayText('sharedBodies'), sharedBodies(page)],
    ['media-types', sayText('sharedMediaTypes'), sharedMediaTypes(page)],
    ['examples', sayText('sharedExamples'), sharedExamples(page)],
    ['links', sayText('sharedLinks'), sharedLinks(page)],
    ['path-items', sayText('sharedPathItems'), sharedPathItems(page)],
  ]
  return all.flatMap(([file, title, content]) => {
    if (content === undefined) return []
    const names = entries(ownMember(page.document.components, camelCase(file))).map(([name]) => name)
    return [
      {
        file: `shared/${file}.html`,
        title,
        kind: sayText('shared'),
        summary:
          names.length > 0
            ? sayText('sharedNames', {title, names: joinWords(names)})
            : sayText('sharedSummary', {title}),
        group: sharedGroup(),
        content,
        names,
      },
    ]
  })
}

function joinWords(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(sayText('comma'))
  return names.length > 5 ? sayText('andMore', {names: shown, count: names.length - 5}) : shown
}

function camelCase(name: string): string {
  return name.replaceAll(/-[a-z]/g, ([, letter]) => letter!.toUpperCase())
}

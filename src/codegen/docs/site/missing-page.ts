import {html} from '../html.ts'
import {say, sayText} from '../say.ts'
import {renderPage, type Layout} from './layout.ts'

/** The page for addresses that are none of the site. It is shown at any of them, and so its links begin at the root of the host. */
export function missingPage(layout: Layout, root: string): string {
  const page = {
    file: '404.html',
    title: sayText('missing'),
    kind: sayText('error'),
    summary: sayText('missingSummary'),
    group: {key: 'missing', title: ''},
  }
  const content = html`<p>${say('missingText')}</p><p><a href="${root}index.html">${layout.title}</a></p>`
  return renderPage(page, {...layout, url: undefined, versions: [], root}, {content})
}

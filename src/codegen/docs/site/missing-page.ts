import {html} from '../html.ts'
import {say, sayText} from '../say.ts'
import {renderPage, type Layout} from './layout.ts'

/** The page for addresses that are none of the site. It is shown at any of them, and so its links begin at the root of the host. */
export function missingPage(layout: Layout, base: string): string {
  const markup = renderPage(
    {
      file: '404.html',
      title: sayText('missing'),
      kind: sayText('error'),
      summary: sayText('missingSummary'),
      group: {key: 'missing', title: ''},
      content: html`<p>${say('missingText')}</p>`,
    },
    {...layout, url: undefined, versions: []},
  )
  // Attributes of HTML, in whose texts every quote is escaped, get an escaped path. None of it is program text.
  return markup
    .replaceAll(
      / (href|src)="(?![a-z][a-z\d+.-]*:|[#/])/gi,
      (_found, name: string) => ` ${name}="${html`${base}`.text}`,
    )
    .replace(' data-root=""', html` data-root="${base}"`.text)
    .replace(/<link rel="alternate"[^>]*>\n/, '')
}

import {html} from '../html.ts'
import {sharedComponents, type SharedComponents} from '../parts/components.ts'
import type {Page} from '../parts/page.ts'
import {sayText} from '../say.ts'
import type {PageGroup, WholePage} from './site-page.ts'

const sharedGroup = (): PageGroup => ({key: 'shared', title: sayText('shared')})

/** Characters of markup that one page may have of many components. One that is larger has a page of its own. */
const mostCharacters = 250_000

/** Pages for each kind of component besides schemas: mostly one. */
export function sharedPages(page: Page): WholePage[] {
  return sharedComponents(page).flatMap(({key, title, components}) => {
    const parts = partsOf(components)
    return parts.map((part, index): WholePage => {
      const names = part.map(({name}) => name)
      const whole = parts.length === 1 ? title : sayText('partOfTitle', {title, index: index + 1, count: parts.length})
      return {
        file: `shared/${key}${index === 0 ? '' : `-${index + 1}`}.html`,
        title: whole,
        kind: sayText('shared'),
        summary: sayText('sharedNames', {title, names: joinWords(names)}),
        group: sharedGroup(),
        content: html`${part.map(({content}) => content)}`,
        names,
      }
    })
  })
}

/** The components in their order, in parts of bounded size. */
function partsOf(components: SharedComponents['components']): SharedComponents['components'][] {
  const parts: SharedComponents['components'][number][][] = []
  let size = Infinity
  for (const component of components) {
    const {length} = component.content.text
    if (size + length > mostCharacters) {
      parts.push([])
      size = 0
    }
    parts.at(-1)!.push(component)
    size += length
  }
  return parts
}

function joinWords(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(sayText('comma'))
  return names.length > 5 ? sayText('andMore', {names: shown, count: names.length - 5}) : shown
}

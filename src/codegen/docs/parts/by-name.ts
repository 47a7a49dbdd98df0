import {ownMember} from '../../../json/own.ts'
import {atPointer, entries} from '../../read/document.ts'
import {type Page, type Place, lastName, under} from './page.ts'

/** A component with its name and its place. */
export interface Component {
  readonly name: string
  readonly value: unknown
  readonly place: Place
}

/** The components of a kind, in the order of the description; then those that stand elsewhere. */
export function componentsOf({document, elsewhere}: Pick<Page, 'document' | 'elsewhere'>, kind: string): Component[] {
  const own = entries(ownMember(document.components, kind)).map(([name, value]) => ({
    name,
    value,
    place: under({pointer: '#/components'}, kind, name),
  }))
  const others = Array.from(elsewhere)
    .filter(([, list]) => list === kind)
    .map(([pointer]) => ({name: lastName(pointer), value: atPointer(document, pointer), place: {pointer}}))
  return [...own, ...others]
}

/** The components of a kind, in the order of the alphabet. */
export function byName(page: Pick<Page, 'document' | 'elsewhere'>, kind: string): Component[] {
  return componentsOf(page, kind).sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

import {ownMember} from '../../../json/own.ts'
import {entries} from '../../read/document.ts'
import {type Page, type Place, under} from './page.ts'

/** The components of a kind, in the order of the alphabet. */
export function byName({document}: Page, kind: string): {name: string; value: unknown; place: Place}[] {
  const components = ownMember(document.components, kind)
  const all = entries(components).map(([name, value]) => ({
    name,
    value,
    place: under({pointer: '#/components'}, kind, name),
  }))
  return all.sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

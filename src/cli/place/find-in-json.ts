import {locate} from '../../json/locate.ts'
import type {Target} from './target.ts'

/** Finds targets in a JSON text. */
export function findInJson(text: string, targets: readonly Target[]): number[] {
  const places = locate(text, new Set(targets.map(({path}) => path)))
  return targets.map(({path, atKey}) => {
    const {value, key, exact} = places.get(path)!
    return atKey && exact && key !== undefined ? key : value
  })
}

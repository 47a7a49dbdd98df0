import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {fs} from '../../builtin.ts'
import type {TextPosition} from '../../errors.ts'
import {locate} from '../../json/locate.ts'
import {TextLines} from '../../json/text-lines.ts'

/** Finds the place in a description's file that a `#/…` pointer means. */
export type DescriptionPlaces = (pointer: string) => (TextPosition & {readonly file: string}) | undefined

/** The places of a description in JSON, which is read when the first is asked for. The file is named as seen from `cwd`. */
export function createDescriptionPlaces(url: URL, cwd: string): DescriptionPlaces {
  const file = path.relative(cwd, fileURLToPath(url))
  let read: {readonly text: string; readonly lines: TextLines} | undefined
  const known = new Map<string, ReturnType<DescriptionPlaces>>()
  return (pointer) => {
    if (!known.has(pointer)) {
      const {text, lines} = (read ??= readLines(url))
      const inside = decodeURIComponent(pointer.replace(/^#/, ''))
      const place = locate(text, [inside]).get(inside)
      known.set(pointer, place?.exact === true ? {file, ...lines.positionOf(place.key ?? place.value)} : undefined)
    }
    return known.get(pointer)
  }
}

function readLines(url: URL) {
  const text = fs.readFileSync(url, 'utf8')
  return {text, lines: new TextLines(text)}
}

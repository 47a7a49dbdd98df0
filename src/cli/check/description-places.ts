import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TextPosition} from '../../errors.ts'
import {locate} from '../../json/locate.ts'
import {TextLines} from '../../json/text-lines.ts'

/** Finds the place in a description's file that a `#/…` pointer means. */
export type DescriptionPlaces = (pointer: string) => (TextPosition & {readonly file: string}) | undefined

/** The places of a description in JSON. The file is named as seen from `cwd`. */
export async function loadDescriptionPlaces(url: URL, cwd: string): Promise<DescriptionPlaces> {
  const text = await readFile(url, 'utf8')
  const lines = new TextLines(text)
  const file = path.relative(cwd, fileURLToPath(url))
  const known = new Map<string, ReturnType<DescriptionPlaces>>()
  return (pointer) => {
    if (!known.has(pointer)) {
      const inside = decodeURIComponent(pointer.replace(/^#/, ''))
      const place = locate(text, [inside]).get(inside)
      known.set(pointer, place?.exact === true ? {file, ...lines.positionOf(place.key ?? place.value)} : undefined)
    }
    return known.get(pointer)
  }
}

import {ownValue} from '../../json/own.ts'
import {decodePercent, tokensOf} from '../../json/pointer.ts'

/** The part of a document that a JSON Pointer, as a URI fragment, names; undefined where there is none. */
export function resolvePointer(document: unknown, fragment: string): unknown {
  return tokensOf(decodePercent(fragment.replace(/^#/, ''))).reduce<unknown>((value, name) => {
    return typeof value === 'object' && value !== null ? ownValue(value as Record<string, unknown>, name) : undefined
  }, document)
}

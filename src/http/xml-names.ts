import {shorten} from '../json/shorten.ts'

/** A name in parts: that before the colon is empty where there is none. */
export function splitName(name: string): {readonly prefix: string; readonly local: string} {
  const colon = name.indexOf(':')
  return colon < 0 ? {prefix: '', local: name} : {prefix: name.slice(0, colon), local: name.slice(colon + 1)}
}

/** A name or a namespace of a stranger in a message. */
export function quoted(name: string): string {
  return `"${shorten(name)}"`
}

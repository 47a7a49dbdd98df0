import {ownValue} from '../json/own.ts'
import {withThoseAround} from '../json/pointer.ts'

/** The address of an anchor of the site that is on another page; `undefined` where no page has it, and before the table of addresses is loaded. */
export function addressOfAnchor(anchor: string, root: string): string | undefined {
  for (const at of withThoseAround(anchor)) {
    const file = ownValue(window.docsAddresses ?? {}, at)
    if (file !== undefined) return `${root}${encodeURI(file)}#${anchor}`
  }
  return undefined
}

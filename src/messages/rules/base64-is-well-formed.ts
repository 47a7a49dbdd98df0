import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

/** Line ends are left alone: encoders break long texts into lines. */
const foreign = /[^A-Za-z0-9+/=\s]/

export const base64IsWellFormed = conversationRule({
  code: 'base64-is-well-formed',
  summary: 'The data of an image or document is base64, without a data: prefix, and not empty.',
  severity: 'error',
  source: documentation.messages,
  needs: ['media'],
  check({rareBlocks}, context) {
    const findings = new FindingList(context)
    for (const placed of rareBlocks) {
      const {block} = placed
      if ((block.type !== 'image' && block.type !== 'document') || block.source.type !== 'base64') continue
      const {data} = block.source
      if (data !== '' && isBase64(data)) continue
      const [character] = foreign.exec(data) ?? []
      if (character === undefined && data !== '') continue
      const found = character === undefined ? 'no data' : `${JSON.stringify(character)} in the data`
      findings.push({path: `${placed.path}/source/data`, message: `Found ${found}, expected base64.`})
    }
    return findings
  },
})

/** Tells base64 without line ends or with them. Engines decode it several times as fast as a pattern reads it, and some of what they refuse is base64 too. */
function isBase64(data: string): boolean {
  try {
    atob(data)
    return true
  } catch {
    return false
  }
}

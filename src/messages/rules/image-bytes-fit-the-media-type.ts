import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {blocksOf} from '../subjects/conversation.ts'

/** The start of each format in base64. */
const starts: readonly (readonly [mediaType: string, start: RegExp])[] = [
  ['image/png', /^iVBORw0KGgo/],
  ['image/jpeg', /^\/9j\//],
  ['image/gif', /^R0lGODl?[hd]/],
  // Four bytes of the length stand between the two words.
  ['image/webp', /^UklGR.{7}(?:V0VCU|XRUJQ)/],
]

/** Recordings are often anonymized by other bytes, hence a warning. */
export const imageBytesFitTheMediaType = conversationRule({
  code: 'image-bytes-fit-the-media-type',
  summary: 'The bytes of an image are of the format that its media_type names.',
  severity: 'warning',
  source: documentation.messages,
  needs: ['images'],
  check(conversation, context) {
    const findings = new FindingList(context)
    for (const placed of blocksOf(conversation, 'image')) {
      const {source} = placed.block
      if (source.type !== 'base64') continue
      const [format] = starts.find(([, start]) => start.test(source.data.slice(0, 24))) ?? []
      if (format === undefined || format === source.media_type) continue
      const message = `Found bytes of ${format} and the media_type "${source.media_type}", expected the same.`
      findings.push({path: `${placed.path}/source/media_type`, message, expected: [format]})
    }
    return findings
  },
})

import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {blocksOf} from '../subjects/conversation.ts'
import {imageSize} from '../subjects/image-size.ts'

const most = 8_000

/** Smaller images are scaled down by the service; requests with very many of them have a lower limit. */
export const imageWithinPixelLimit = conversationRule({
  code: 'image-within-pixel-limit',
  summary: 'No image is wider or higher than 8,000 pixels.',
  severity: 'error',
  source: documentation.vision,
  needs: ['images'],
  check(conversation, context) {
    const findings = new FindingList(context)
    for (const placed of blocksOf(conversation, 'image')) {
      const {source} = placed.block
      const size = source.type === 'base64' ? imageSize(source.data) : undefined
      if (size === undefined || Math.max(size.width, size.height) <= most) continue
      const message = `Found an image of ${size.width} × ${size.height} pixels, expected at most ${most} in each direction.`
      findings.push({path: `${placed.path}/source/data`, message})
    }
    return findings
  },
})

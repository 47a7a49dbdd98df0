import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {outputFormat} from '../subjects/output-format.ts'

/** Such a request fills the cache, and has an answer without content. */
export const noTokensNoOutput = conversationRule({
  code: 'no-tokens-no-output',
  summary: 'A request with max_tokens of 0 asks for no stream, thinking, format of the output or call of a tool.',
  severity: 'error',
  source: documentation.caching,
  needs: ['oddSettings'],
  reads: ['max_tokens', 'stream', 'output_config', 'output_format', 'tool_choice'],
  check({request}, context) {
    const findings = new FindingList(context)
    const {max_tokens: maxTokens, stream, tool_choice: choice} = request
    if (maxTokens !== 0) return findings
    const add = (path: string, found: string) => {
      findings.push({path, message: `Found ${found} with max_tokens of 0, expected nothing that asks for output.`})
    }
    if (stream === true) add('/stream', 'a stream')
    if (choice?.type === 'any' || choice?.type === 'tool') add('/tool_choice/type', 'a forced call')
    const format = outputFormat(request)
    if (format) add(format.path, 'a format of the output')
    return findings
  },
})

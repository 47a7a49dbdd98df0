import {findFaults} from '../../schema/check-schema.ts'
import {interpretSchema} from '../../schema/interpret-schema.ts'
import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'
import {hasFallbacks, type AnsweredMessage} from '../subjects/answer.ts'
import {outputFormat} from '../subjects/output-format.ts'
import {toFinding} from '../subjects/tool-inputs.ts'

export const outputMatchesItsFormat: AnswerRule = {
  about: 'answer',
  code: 'output-matches-its-format',
  summary: 'The text of an answer is JSON that matches the schema of the output format, if the request has one.',
  severity: 'error',
  source: documentation.structuredOutputs,
  check(answer, context) {
    const format = outputFormat(answer.conversation.request)
    const output = onlyText(answer)
    if (format === undefined || output === undefined) return []
    const value = parse(output.text)
    if (value === undefined)
      return [{path: output.path, message: 'Found a text that is no JSON, expected JSON in the output format.'}]
    const findings = new FindingList(context)
    const {issues, omitted} = findFaults(interpretSchema(format.schema), value, {maxIssues: context.maxIssues})
    for (const issue of issues) {
      const place = issue.path === '' ? 'In the output' : `In the output, at ${issue.path}`
      findings.push(toFinding(issue, {place, path: output.path}))
    }
    findings.omit(omitted)
    return findings
  },
}

/** The text that the format applies to. Where there are several, or the request began the answer, that is not certain. */
function onlyText(answer: AnsweredMessage): {text: string; path: string} | undefined {
  const {request, message} = answer
  if (message.stop_reason !== 'end_turn' || request.messages.at(-1)?.role === 'assistant' || hasFallbacks(answer))
    return undefined
  const texts = message.content.flatMap((block, index) =>
    block.type === 'text' ? [{text: block.text, path: `/content/${index}/text`}] : [],
  )
  return texts.length === 1 ? texts[0] : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

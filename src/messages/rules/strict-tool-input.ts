import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'
import {checkToolInputs} from '../subjects/tool-inputs.ts'

export const strictToolInput: AnswerRule = {
  about: 'answer',
  code: 'strict-tool-input',
  summary: 'The input of each tool_use matches the input_schema of its tool, if that is strict.',
  severity: 'error',
  source: documentation.structuredOutputs,
  check: (answer, context) => checkToolInputs(answer, {isStrict: true}, context),
}

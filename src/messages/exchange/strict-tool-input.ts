import {documentation} from '../rules/documentation.ts'
import type {AnswerRule} from './answer.ts'
import {checkToolInputs} from './check-tool-inputs.ts'

export const strictToolInput: AnswerRule = {
  code: 'strict-tool-input',
  summary: 'The input of each tool_use matches the input_schema of its tool, if that is strict.',
  severity: 'error',
  source: documentation.structuredOutputs,
  check: (answer, context) => checkToolInputs(answer, {isStrict: true}, context),
}

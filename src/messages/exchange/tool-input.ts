import {documentation} from '../rules/documentation.ts'
import type {AnswerRule} from './answer.ts'
import {checkToolInputs} from './check-tool-inputs.ts'

/** The model need not keep to a schema that is not strict, and mostly does. */
export const toolInput: AnswerRule = {
  code: 'tool-input',
  summary: 'The input of each tool_use matches the input_schema of its tool.',
  severity: 'warning',
  source: documentation.toolUse,
  check: (answer, context) => checkToolInputs(answer, {isStrict: false}, context),
}

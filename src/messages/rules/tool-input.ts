import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'
import {checkToolInputs} from '../subjects/tool-inputs.ts'

/** The model need not keep to a schema that is not strict, and mostly does. */
export const toolInput: AnswerRule = {
  about: 'answer',
  code: 'tool-input',
  summary: 'The input of each tool_use matches the input_schema of its tool.',
  severity: 'warning',
  source: documentation.toolUse,
  check: (answer, context) => checkToolInputs(answer, {isStrict: false}, context),
}

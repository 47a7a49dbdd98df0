import type {Rule} from '../../validate/index.ts'
import {budgetBelowMaxTokens} from './budget-below-max-tokens.ts'
import {rolesAlternate} from './roles-alternate.ts'
import {temperatureOrTopP} from './temperature-or-top-p.ts'
import {toolChoiceNamesATool} from './tool-choice-names-a-tool.ts'
import {toolResultAnswersToolUse} from './tool-result-answers-tool-use.ts'
import {toolUseIsAnswered} from './tool-use-is-answered.ts'

/** Every rule of the Messages API. */
export const rules: readonly Rule[] = [
  budgetBelowMaxTokens,
  rolesAlternate,
  temperatureOrTopP,
  toolChoiceNamesATool,
  toolResultAnswersToolUse,
  toolUseIsAnswered,
]

import type {Rule} from '../../validate/index.ts'
import type {AnswerRule, DeliveryRule} from './answer.ts'
import {modelWasAskedFor} from './model-was-asked-for.ts'
import {outputMatchesItsFormat} from './output-matches-its-format.ts'
import {outputWithinMaxTokens} from './output-within-max-tokens.ts'
import {stopSequenceWasAskedFor} from './stop-sequence-was-asked-for.ts'
import {streamWasAskedFor} from './stream-was-asked-for.ts'
import {strictToolInput} from './strict-tool-input.ts'
import {thinkingWasAskedFor} from './thinking-was-asked-for.ts'
import {toolInput} from './tool-input.ts'
import {toolUseNamesATool} from './tool-use-names-a-tool.ts'

/** What holds for a message and its request. */
export const answerRules: readonly AnswerRule[] = [
  modelWasAskedFor,
  outputMatchesItsFormat,
  outputWithinMaxTokens,
  stopSequenceWasAskedFor,
  strictToolInput,
  thinkingWasAskedFor,
  toolInput,
  toolUseNamesATool,
]

/** What holds for the way in which an answer comes. */
export const deliveryRules: readonly DeliveryRule[] = [streamWasAskedFor]

/** Every rule about a request and its answer. */
export const exchangeRules: readonly Rule[] = [...answerRules, ...deliveryRules]

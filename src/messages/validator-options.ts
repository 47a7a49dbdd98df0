import type {ValidatorOptions} from '../validate/index.ts'
import {checkAnswer} from './check-answer.ts'
import {messageRules} from './rule-set.ts'
import {checkMessageProtocol} from './stream/check-message-protocol.ts'

/** The options of a validator of the Messages API: its rules, and the checks of streams and of responses. */
export const validatorOptions: ValidatorOptions = {
  rules: messageRules(),
  protocol: checkMessageProtocol,
  checkAnswer,
  // The SDKs send it from their beta namespaces; the service reads the header alone.
  extraQuery: ['beta'],
}

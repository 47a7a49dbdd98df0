import type {ValidatorOptions} from '../validate/index.ts'
import {checkAnswer} from './check-answer.ts'
import {messageRules} from './rule-set.ts'
import {checkMessageProtocol} from './stream/check-message-protocol.ts'

/** What a validator of the Messages API knows beyond its contract. */
export const validatorOptions: ValidatorOptions = {rules: messageRules(), protocol: checkMessageProtocol, checkAnswer}

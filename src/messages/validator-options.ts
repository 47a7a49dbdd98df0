import type {ValidatorOptions} from '../validate/index.ts'
import {checkAnswer} from './exchange/index.ts'
import {messageRules} from './rules/index.ts'
import {checkMessageProtocol} from './stream/check-message-protocol.ts'

/** What a validator of the Messages API knows beyond its contract. */
export const validatorOptions: ValidatorOptions = {rules: messageRules(), protocol: checkMessageProtocol, checkAnswer}

import type {Rule} from '../validate/index.ts'
import {exchangeRules} from './exchange/index.ts'
import {rules as requestRules} from './rules/index.ts'

/** Every rule of the Messages API: those about requests, and those about answers that only their request shows. */
export const rules: readonly Rule[] = [...requestRules, ...exchangeRules]

export {checkAnswer} from './check-answer.ts'
export {exchangeRules} from './rules.ts'

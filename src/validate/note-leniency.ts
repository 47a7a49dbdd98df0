import {hasErrors, type Issue, type Omitted} from '../issue.ts'
import type {Validator} from './validator.ts'

interface Outcome {
  readonly issues: readonly Issue[]
  readonly omitted?: Omitted
}

/** A validator that checks as `strict` does, and adds `note` to the errors at places where `lenient` has none. */
export function noteLeniency(strict: Validator, lenient: Validator, note: string): Validator {
  const noted = <Result extends Outcome>(result: Result, again: () => Outcome): Result => {
    if (!hasErrors(result.issues)) return result
    const {issues, omitted} = again()
    // Of an error that was only counted, the place is not known.
    if (omitted !== undefined && omitted.errors > 0) return result
    const refused = new Set(issues.filter(({severity}) => severity === 'error').map(({path}) => path))
    const isAccepted = ({severity, path}: Issue) => severity === 'error' && !refused.has(path)
    return {
      ...result,
      issues: result.issues.map((issue) =>
        isAccepted(issue) ? {...issue, message: `${issue.message} ${note}`} : issue,
      ),
    }
  }
  return {
    contract: strict.contract,
    validateRequest: (...given) => noted(strict.validateRequest(...given), () => lenient.validateRequest(...given)),
    validateWebhook: (...given) => noted(strict.validateWebhook(...given), () => lenient.validateWebhook(...given)),
    validateResponse: (...given) => noted(strict.validateResponse(...given), () => lenient.validateResponse(...given)),
    validateEvent: (...given) => noted(strict.validateEvent(...given), () => lenient.validateEvent(...given)),
    checkStream: (...given) => noted(strict.checkStream(...given), () => lenient.checkStream(...given)),
    validateExchange: (...given) => noted(strict.validateExchange(...given), () => lenient.validateExchange(...given)),
  }
}

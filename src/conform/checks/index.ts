import type {Check} from '../check.ts'
import {badRequest, brokenRequests, headAndOptions, unknownPath, wrongMethod} from './broken-requests.ts'
import {faultsAreRefused, missingParametersAreRefused} from './faults.ts'
import {abortedRequests, concurrentRequests, missingCredentials} from './traffic.ts'
import {examplesAnswer, operationsAnswer, valuesAnswer} from './valid-requests.ts'
import {bodyWatches, headWatches} from './watches.ts'

/** The checks of any service, in the order in which they run. */
export const serviceChecks: readonly Check[] = [
  operationsAnswer,
  badRequest,
  examplesAnswer,
  valuesAnswer,
  faultsAreRefused,
  missingParametersAreRefused,
  missingCredentials,
  unknownPath,
  wrongMethod,
  ...brokenRequests,
  headAndOptions,
  concurrentRequests,
  abortedRequests,
  ...headWatches,
  ...bodyWatches,
]

import type {Check} from '../check.ts'
import {badRequest, brokenRequests, headAndOptions, unknownPath, wrongMethod} from './broken-requests.ts'
import {bodyWatches, headWatches} from './watches.ts'

/** The checks of any service, in the order in which they run. */
export const serviceChecks: readonly Check[] = [
  badRequest,
  unknownPath,
  wrongMethod,
  ...brokenRequests,
  headAndOptions,
  ...headWatches,
  ...bodyWatches,
]

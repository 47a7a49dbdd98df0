import {
  badRequest,
  brokenRequests,
  headAndOptions,
  unknownPath,
  wrongMethod,
} from '../../conform/checks/broken-requests.ts'
import {bodyWatches, headWatches} from '../../conform/checks/watches.ts'
import type {Check} from '../../conform/index.ts'
import {createMessage} from './checks/create-message.ts'
import {listModelsCheck} from './checks/list-models.ts'
import {requestChecks} from './checks/requests.ts'
import {streams} from './checks/streams.ts'
import {messageWatches} from './checks/watches.ts'

/** The checks of the Messages API, in the order in which they run. */
export const messageChecks: readonly Check[] = [
  listModelsCheck,
  createMessage,
  badRequest,
  streams,
  ...requestChecks,
  unknownPath,
  wrongMethod,
  ...brokenRequests,
  headAndOptions,
  ...headWatches,
  ...messageWatches,
  ...bodyWatches,
]

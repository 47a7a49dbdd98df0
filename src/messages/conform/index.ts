import {
  badRequest,
  brokenRequests,
  headAndOptions,
  unknownPath,
  wrongMethod,
} from '../../conform/checks/broken-requests.ts'
import {faultsAreRefused} from '../../conform/checks/faults.ts'
import {examplesAnswer} from '../../conform/checks/valid-requests.ts'
import {bodyWatches, headWatches} from '../../conform/checks/watches.ts'
import type {Check, Reply, Watch} from '../../conform/index.ts'
import {concurrentStreams} from './checks/concurrency.ts'
import {createMessage} from './checks/create-message.ts'
import {eitherCredential, messageWithoutCredentials} from './checks/credentials.ts'
import {errorWatches, retryAfter} from './checks/errors.ts'
import {listModelsCheck} from './checks/list-models.ts'
import {otherOperations} from './checks/other-operations.ts'
import {requestChecks} from './checks/requests.ts'
import {stopSequences} from './checks/stop-sequences.ts'
import {abortedStream, errorWithinStream, incremental, streamRefusal, streams} from './checks/streams.ts'
import {thinkingChecks} from './checks/thinking.ts'
import {streamedCall, toolChoice, toolConversations, toolResult} from './checks/tools.ts'
import {messageWatches} from './checks/watches.ts'

/** The checks of the Messages API, in the order in which they run. What a report lists first decides over the rest. */
export const messageChecks: readonly Check[] = [
  listModelsCheck,
  createMessage,
  {...badRequest, needs: ['S1']},
  streams,
  ...requestChecks,
  stopSequences,
  toolChoice,
  toolResult,
  streamedCall,
  ...toolConversations,
  ...thinkingChecks,
  incremental,
  streamRefusal,
  abortedStream,
  errorWithinStream,
  concurrentStreams,
  eitherCredential,
  messageWithoutCredentials,
  ...otherOperations,
  retryAfter,
  unknownPath,
  wrongMethod,
  ...brokenRequests,
  headAndOptions,
  {...faultsAreRefused, profile: 'full'},
  examplesAnswer,
  ...errorWatches,
  ...headWatches.filter(({code}) => code !== 'error-body'),
  ...messageWatches,
  ...bodyWatches.filter(({code}) => code !== 'stream-body').map(besideMessages),
]

/** The issues of messages belong to the rows of the documented contract, or are whims of a model. */
function besideMessages(watch: Watch): Watch {
  const isOther = ({request}: Reply) => request.operationId !== 'createMessage'
  return {
    ...watch,
    looksAt: (reply) => isOther(reply) && watch.looksAt(reply),
    owns: (issue, reply) => isOther(reply) && watch.owns?.(issue, reply) === true,
  }
}

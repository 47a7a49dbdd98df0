import {bindOperations} from './bind-operations.ts'
import type {ClientOptions} from './options.ts'
import {createSend} from './send.ts'
import type {Client, PlainResults, ResultKind} from './types.ts'

/**
 * A client whose methods are the operations of a contract, typed by what openapi-typescript makes of its description:
 * `createClient<operations, paths>({routes, baseUrl})`.
 *
 * A method takes the body of its operation, or the parameters where it has no body, then options; parameters beside a body are an
 * option. It gives the payload, and throws otherwise. `GET`, `POST` and so on are openapi-fetch's, by path and with
 * `{data, error, response}` as result.
 */
export function createClient<Operations extends object, Paths extends object, Kind extends ResultKind = PlainResults>(
  options: ClientOptions,
): Client<Operations, Paths, Kind> {
  // Which methods there are comes from data, so that only the type parameters can say it.
  return bindOperations(options.routes, createSend(options)) as Client<Operations, Paths, Kind>
}

import {operations} from '#generated/documented/operations.js'
import type {operations as Operations, paths} from '#generated/documented/types.js'
import type {Credentials} from '../client/credentials.ts'
import {createClient} from '../client/create-client.ts'
import type {ClientOptions} from '../client/options.ts'
import {toHeaders} from '../client/headers.ts'
import {describeResponse, type ResponseInfo} from '../client/response-info.ts'
import type {Client} from '../client/types.ts'
import {decodeMessageStream, type MessageStream} from './client/message-stream.ts'
import {type RateLimit, readRateLimit} from './client/rate-limit.ts'

/** What every result of the client says of its response. */
export interface MessagesInfo extends ResponseInfo {
  readonly rateLimit: RateLimit
}

export interface MessagesClientOptions extends Partial<Omit<ClientOptions, 'credentials' | 'describe' | 'operations'>> {
  /** Sent as `x-api-key`. `null` says that the client is to go without credentials. */
  readonly apiKey?: string | null | undefined
  /** Sent as `Authorization: Bearer`. */
  readonly authToken?: string | null | undefined
  /** The version of the API that requests are written for: a date, `2023-06-01` unless told. */
  readonly version?: string | undefined
}

/** A client of the Messages API. */
export type MessagesClient = Client<Operations, paths, MessageStream, MessagesInfo>

const defaultBaseUrl = 'https://api.anthropic.com'

/** Returns a client for the Messages API: a method for each operation, and `GET`, `POST` and so on by path. */
export function createMessagesClient(options: MessagesClientOptions = {}): MessagesClient {
  const {apiKey, authToken, version = '2023-06-01', headers, ...rest} = options
  return createClient<Operations, paths, MessageStream, MessagesInfo>({
    baseUrl: defaultBaseUrl,
    ...rest,
    operations,
    credentials: toCredentials(apiKey, authToken),
    headers: toHeaders({'anthropic-version': version}, headers),
    decoders: {'text/event-stream': decodeMessageStream},
    describe: (response) => ({...describeResponse(response), rateLimit: readRateLimit(response.headers)}),
  })
}

function toCredentials(apiKey: string | null | undefined, authToken: string | null | undefined): Credentials | null | undefined {
  if (apiKey) return {'x-api-key': apiKey}
  if (authToken) return {authorization: `Bearer ${authToken}`}
  return apiKey === null || authToken === null ? null : undefined
}

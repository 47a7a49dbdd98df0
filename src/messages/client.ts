import {routes} from '#generated/documented/routes.js'
import type {CreateMessageRequest, operations as Operations, paths} from '#generated/documented/types.js'
import {createClient} from '../client/create-client.ts'
import {createLimit} from '../client/create-limit.ts'
import {createRetry, type RetryOptions} from '../client/create-retry.ts'
import {toHeaders} from '../client/credentials.ts'
import {decodeLines} from '../client/decode-lines.ts'
import type {CallOptions, ClientOptions, Credentials, Outcome} from '../client/options.ts'
import {describeResponse, type ResponseInfo} from '../client/response-info.ts'
import type {Timeouts} from '../client/options.ts'
import type {Client, ResultKind} from '../client/types.ts'
import {assertNoBrowser, readEnvironment} from './client/environment.ts'
import {decodeMessageStream, type MessageStream} from './client/message-stream.ts'
import {describePage, type PageOf} from './client/pages.ts'
import {type RateLimit, readRateLimit} from './client/rate-limit.ts'

/** What every result of the client says of its response. Not enumerable, so that a payload is still just what the service sent. */
export interface MessagesInfo extends ResponseInfo {
  readonly rateLimit: RateLimit
}

interface MessagesResults extends ResultKind {
  readonly json: this['payload'] & MessagesInfo & PageOf<this['payload']>
  readonly stream: MessageStream & MessagesInfo
  readonly info: MessagesInfo
}

export interface MessagesClientOptions extends RetryOptions, Pick<ClientOptions, 'fetch' | 'headers' | 'middleware' | 'validate'> {
  /** Where the paths begin. `ANTHROPIC_BASE_URL` unless told, or else the service itself. */
  readonly baseUrl?: string | undefined
  /** Sent as `x-api-key`. `ANTHROPIC_API_KEY` unless told; `null` says that the client is to go without. */
  readonly apiKey?: string | null | undefined
  /** Sent as `Authorization: Bearer`, if there is no API key. */
  readonly authToken?: string | null | undefined
  /** The version of the API that requests are written for: a date, `2023-06-01` unless told. */
  readonly version?: string | undefined
  readonly timeout?: Partial<Timeouts> | undefined
  /** Lets a web page send credentials, though every visitor can read them. */
  readonly dangerouslyAllowBrowser?: boolean | undefined
}

/** A client of the Messages API: a method for each operation, and `GET`, `POST` and so on by path. */
export type MessagesClient = Client<Operations, paths, MessagesResults> & {
  /** `createMessage` with `stream: true`. */
  stream(body: Omit<CreateMessageRequest, 'stream'>, options?: CallOptions): Promise<MessageStream & MessagesInfo>
}

/** Returns a client for the Messages API. It sends nothing yet. */
export function createMessagesClient(options: MessagesClientOptions = {}): MessagesClient {
  const {apiKey = readEnvironment('ANTHROPIC_API_KEY'), authToken, baseUrl, headers, timeout, version = '2023-06-01', ...rest} = options
  const credentials = toCredentials(apiKey, authToken)
  if (credentials && !options.dangerouslyAllowBrowser) assertNoBrowser()
  const client = createClient<Operations, paths, MessagesResults>({
    ...rest,
    routes,
    credentials,
    baseUrl: baseUrl ?? readEnvironment('ANTHROPIC_BASE_URL') ?? 'https://api.anthropic.com',
    headers: toHeaders({'anthropic-version': version}, headers),
    retry: createRetry(options),
    limit: createLimit(timeout),
    decoders: {'text/event-stream': decodeMessageStream, 'application/x-jsonl': decodeLines},
    describe,
  })
  return {...client, stream: (body, options) => client.createMessage({...body, stream: true}, options)}
}

function toCredentials(apiKey: string | null | undefined, authToken: string | null | undefined): Credentials | null | undefined {
  if (apiKey) return {'x-api-key': apiKey}
  if (authToken) return {authorization: `Bearer ${authToken}`}
  return apiKey === null || authToken === null ? null : undefined
}

function describe(outcome: Outcome): object {
  return {...describeResponse(outcome), ...describePage(outcome), rateLimit: readRateLimit(outcome.response.headers)}
}

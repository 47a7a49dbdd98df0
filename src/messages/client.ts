import {routes} from '#generated/documented/routes.js'
import type {Message, operations, paths} from '#generated/documented/types.js'
import {createClient} from '../client/client.ts'
import {createRetry, type RetryOptions} from '../client/create-retry.ts'
import {toHeaders} from '../client/credentials.ts'
import {decodeLines} from '../client/decoders.ts'
import {CredentialsError} from '../client/errors.ts'
import type {OperationType, RequestOf, ResultKind} from '../client/operation-types.ts'
import type {CallOptions, ClientOptions, Outcome} from '../client/options.ts'
import {describeResponse, type ResponseInfo} from '../client/payload.ts'
import {quiet} from '../client/promises.ts'
import type {Client} from '../client/types.ts'
import {ownValue} from '../json/own.ts'
import type {MessagesValidation} from './client/bind-validation.ts'
import {decodeMessageStream, type MessageStream} from './client/message-stream.ts'
import {describePage, type PageOf} from './client/pages.ts'
import {type RateLimit, readRateLimit} from './client/rate-limit.ts'
import type {RunToolsOptions, ToolRun} from './client/run-tools.ts'

/** Properties that every result of the client has about its response. Not enumerable, so that the payload stays as the service sent it. */
export interface MessagesInfo extends ResponseInfo {
  readonly rateLimit: RateLimit
}

interface MessagesResults extends ResultKind {
  readonly json: this['payload'] & MessagesInfo & PageOf<this['payload']>
  readonly stream: MessageStream & MessagesInfo
  readonly info: MessagesInfo
}

export interface MessagesClientOptions
  extends RetryOptions, Pick<ClientOptions, 'fetch' | 'headers' | 'maxEventSize' | 'middleware' | 'timeout'> {
  /** The URL that paths are appended to. Default: the environment variable `ANTHROPIC_BASE_URL`, or else `https://api.anthropic.com`. */
  readonly baseUrl?: string | undefined
  /** Sent as `x-api-key`; `null` sends none. Default: the environment variable `ANTHROPIC_API_KEY`. */
  readonly apiKey?: string | null | undefined
  /** Sent as `Authorization: Bearer`, if there is no API key. */
  readonly authToken?: string | null | undefined
  /** The version of the API that requests are written for, a date. Default: `2023-06-01`. */
  readonly version?: string | undefined
  /** Checks of payloads, made by `createValidation` of `messages-openapi/validate` or `messages-openapi/native`. Default: none. */
  readonly validate?: MessagesValidation | undefined
  /** Lets a web page send credentials, though every visitor can read them. */
  readonly dangerouslyAllowBrowser?: boolean | undefined
}

/** The types of a contract of the Messages API, as openapi-typescript declares them. */
export interface MessagesTypes {
  readonly operations: {readonly createMessage: OperationType}
  readonly paths: object
}

interface DocumentedTypes {
  readonly operations: operations
  readonly paths: paths
}

type ConversationOf<Types extends MessagesTypes> = Omit<RequestOf<Types['operations']['createMessage']>, 'stream'>

/** A client of the Messages API: a method for each operation, and `GET`, `POST` and so on by path. */
export type MessagesClient<Types extends MessagesTypes = DocumentedTypes> = Client<
  Types['operations'],
  Types['paths'],
  MessagesResults,
  `anthropic-${string}`
> & {
  /** `createMessage` with `stream: true`. */
  readonly stream: (body: ConversationOf<Types>, options?: CallOptions) => Promise<MessageStream & MessagesInfo>
  /** Asks for messages and runs the tools that they call, until one waits for none. */
  readonly runTools: (body: ConversationOf<Types>, options: RunToolsOptions) => Promise<ToolRun<Message & MessagesInfo>>
}

/** Returns a client for the Messages API. It sends nothing yet. */
export function createMessagesClient<Types extends MessagesTypes = DocumentedTypes>(
  options: MessagesClientOptions = {},
): MessagesClient<Types> {
  const {
    authToken,
    apiKey = authToken ? undefined : readEnvironment('ANTHROPIC_API_KEY'),
    baseUrl,
    headers,
    version = '2023-06-01',
    ...rest
  } = options
  const credentials = toCredentials(apiKey, authToken)
  // A key that cannot be sent is told of here, and not by each call.
  toHeaders(credentials)
  if (credentials && !options.dangerouslyAllowBrowser) assertNoBrowser()
  const client = createClient<operations, paths, MessagesResults, `anthropic-${string}`>({
    ...rest,
    routes,
    credentials,
    baseUrl: baseUrl ?? readEnvironment('ANTHROPIC_BASE_URL') ?? 'https://api.anthropic.com',
    headers: toHeaders({'anthropic-version': version}, rest.dangerouslyAllowBrowser && browserHeaders, headers),
    retry: createRetry(options),
    decoders: {'text/event-stream': decodeMessageStream, 'application/x-jsonl': decodeLines},
    describe,
  })
  const conveniences: Pick<MessagesClient, 'runTools' | 'stream'> = {
    stream: (body, options) => client.createMessage({...body, stream: true}, options),
    // Loaded when it is called: few programs need it, and bundlers then keep it out of what a page loads first.
    runTools: (body, options) =>
      quiet(
        import('./client/run-tools.ts').then(({runTools}) =>
          runTools(client.createMessage, body, {checkInput: rest.validate?.input, ...options}),
        ),
      ),
  }
  // The contracts differ in their types alone.
  return {...client, ...conveniences} as MessagesClient<Types>
}

/** Without it the service answers no web page. */
const browserHeaders = {'anthropic-dangerous-direct-browser-access': 'true'}

function toCredentials(
  apiKey: string | null | undefined,
  authToken: string | null | undefined,
): Readonly<Record<string, string>> | null | undefined {
  if (apiKey?.trim()) return {'x-api-key': apiKey}
  if (authToken?.trim()) return {authorization: `Bearer ${authToken}`}
  return apiKey === null || authToken === null ? null : undefined
}

function describe(outcome: Outcome): object {
  return {...describeResponse(outcome), ...describePage(outcome), rateLimit: readRateLimit(outcome.response.headers)}
}

/** An environment variable, where the platform has them and the program may read it: Deno throws where it may not. */
function readEnvironment(name: string): string | undefined {
  try {
    const {process} = globalThis as unknown as {process: {env: Record<string, string | undefined>}}
    return ownValue(process.env, name) || undefined
  } catch {
    return undefined
  }
}

/** Refuses to send credentials from a web page, where every visitor can read them. */
function assertNoBrowser(): void {
  if (!('document' in globalThis)) return
  throw new CredentialsError(
    'A web page shows its credentials to every visitor; `dangerouslyAllowBrowser` sends them all the same.',
  )
}

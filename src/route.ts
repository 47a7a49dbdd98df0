import type {ErrorPlaces, EventStream, Operation, ReportedError, ResponseBy} from './contract.ts'

/** The parameters of a request, by where they go. */
export interface RequestParameters {
  readonly path?: Record<string, unknown>
  readonly query?: Record<string, unknown>
}

/** A request before anything is encoded. */
export interface GivenRequest {
  readonly params?: RequestParameters
  readonly body?: unknown
}

/** A request as it goes over the wire, as far as that differs from JSON with parameters in the usual style. */
export interface EncodedRequest {
  readonly params: RequestParameters
  readonly bodySerializer?: (body: unknown) => BodyInit
  /** Without the content type where the platform knows better. */
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * The separator of list items in a query; or `json`; or `properties`, where each property of an object is a parameter
 * of its own.
 */
export type QueryStyle = ',' | ' ' | '|' | 'json' | 'properties'

/** The little that a client has to know of an operation at run time. */
export interface Route {
  readonly method: Operation['method']
  readonly path: string
  /** The names of its query parameters. */
  readonly query?: readonly string[]
  /** Of those query parameters that are not sent as usual. */
  readonly styles?: Readonly<Record<string, QueryStyle>>
  readonly hasBody?: true
  /** The media type of its body, where that is not `application/json`. */
  readonly contentType?: string
  /** Encodes requests that are not plain JSON. A function, so that the clients of most services need not have it. */
  readonly encode?: (route: Route, request: GivenRequest) => EncodedRequest
  /** The headers that may hold credentials. */
  readonly credentials?: readonly string[]
  /** The media type of a successful response; missing where none has content. */
  readonly accept?: string
  /**
   * Decodes successful responses that are neither JSON nor text, or may have no content. A function for the same
   * reason.
   */
  readonly decode?: (response: Response, call: never) => unknown
  /** The request property that changes the media type, and the media types by those values of it, as strings, that do. */
  readonly acceptBy?: Pick<ResponseBy, 'property' | 'mediaTypes'>
  /** The places in the body of a failure that tell about it. */
  readonly error?: ErrorPlaces<readonly string[]>
  /** The description of the events, where one of the media types is an event stream. */
  readonly events?: Pick<EventStream, 'eventField' | 'terminal'> & {readonly error?: ReportedError<readonly string[]>}
}

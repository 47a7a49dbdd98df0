import type {
  Encoding,
  ErrorPlaces,
  EventStream,
  Operation,
  Parameter,
  ReportedError,
  ResponseBy,
  SecurityScheme,
} from './contract.ts'

/** The parameters of a request, by where they go. */
export interface RequestParameters {
  readonly path?: Record<string, unknown>
  readonly query?: Record<string, unknown>
  readonly header?: Record<string, unknown>
  readonly cookie?: Record<string, unknown>
  /** All of them by name, for `encode` to find out where they go. */
  readonly named?: Record<string, unknown>
}

/** A request before anything is encoded. */
export interface GivenRequest {
  readonly params?: RequestParameters
  readonly body?: unknown
  /** The media type of the body. Default: that of the route. */
  readonly contentType?: string
}

/** A request as it goes over the wire, as far as that differs from JSON with parameters in the usual style. */
export interface EncodedRequest {
  readonly params: Required<Pick<RequestParameters, 'path' | 'query'>>
  /** Fills in the parameters of a path. */
  readonly pathSerializer: (path: string, params: Record<string, unknown>) => string
  readonly querySerializer?: () => string
  readonly bodySerializer?: () => BodyInit
  /** Without the content type where the platform knows better. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A parameter as far as its text depends on it. */
export interface RouteParameter extends Omit<Parameter, 'required' | 'schema' | 'encoding'> {
  readonly encoding?: Readonly<Record<string, RouteEncoding>>
}

/** The form of one field of a form, with the headers of its part that have but one value. */
export interface RouteEncoding extends Omit<Encoding, 'headers'> {
  readonly headers?: Readonly<Record<string, string>>
}

/** The little that a client has to know of an operation at run time. */
export interface Route {
  readonly method: Operation['method']
  readonly path: string
  /** The URL before the path, where the client has none of its own: the first server, with the defaults of its variables. */
  readonly baseUrl?: string
  /** The names of its query parameters, where all are sent in the usual style. */
  readonly query?: readonly string[]
  /** All parameters, where `encode` is to write them. */
  readonly parameters?: readonly RouteParameter[]
  readonly hasBody?: true
  /** The media type of its body, where that is not `application/json`. */
  readonly contentType?: string
  /** The Encoding Objects of forms, by media type and property. */
  readonly encoding?: Readonly<Record<string, Readonly<Record<string, RouteEncoding>>>>
  /** Encodes requests that are not plain JSON. A function, so that the clients of most services need not have it. */
  readonly encode?: (route: Route, request: GivenRequest) => EncodedRequest
  /** The headers that may hold credentials, any of which is enough. */
  readonly credentials?: readonly string[]
  /** Alternatives, each the schemes that it needs together, where `authorize` is to add them. */
  readonly security?: readonly (readonly SecurityScheme[])[]
  /** Adds the credentials that the operation asks for. A function for the same reason. */
  readonly authorize?: (request: Request, call: never, credentials: never) => Request | Promise<Request>
  /** The media types of a successful response, separated by commas; missing where none has content. */
  readonly accept?: string
  /**
   * Decode successful responses by what was accepted, where that is neither JSON nor text, or may have no content. Functions for the same
   * reason.
   */
  readonly decoders?: Readonly<Record<string, (response: Response, call: never) => unknown>>
  /** The request property that changes the media type, and the media types by those values of it, as strings, that do. */
  readonly acceptBy?: Pick<ResponseBy, 'property' | 'mediaTypes'>
  /** The places in the body of a failure that tell about it. */
  readonly error?: ErrorPlaces<readonly string[]>
  /** The description of the events, where one of the media types is an event stream. */
  readonly events?: RouteEvents
}

/** The events of a stream, as far as a reader has to know them. */
export interface RouteEvents extends Pick<EventStream, 'eventField' | 'terminal'> {
  /** Data that ends the stream and is no event. */
  readonly done?: string
  /** The data of events are texts instead of JSON. */
  readonly isText?: true
  readonly error?: ReportedError<readonly string[]>
}

import {ToolkitError} from '../errors.ts'
import type {Issue} from '../issue.ts'
import {escapeFragmentToken, tokensOf} from '../json/pointer.ts'

/** The reason why a request is refused, or a response withheld. */
export interface Rejection {
  readonly status: number
  readonly issues: readonly Issue[]
  readonly headers?: Readonly<Record<string, string>>
}

/** A response that an adapter sends in place of that of the application. */
export interface RejectedResponse {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | Uint8Array<ArrayBuffer>
}

/** Problem details of a refusal. @see https://www.rfc-editor.org/rfc/rfc9457 */
export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  /** The path of the request, without its query, which may hold credentials. */
  readonly instance: string
  /** All, or the first ones where their places are very long: those repeat names that the client has sent. */
  readonly errors: readonly ProblemError[]
}

/** One error, with its place in the body, or with its parameter; with neither where it is about the whole request. */
export interface ProblemError {
  /** JSON Pointer into the body, or into the value of a parameter that is an object or a list, as a URI fragment. */
  readonly pointer?: string
  readonly parameter?: string
  /** The location of the parameter. */
  readonly in?: NonNullable<Issue['in']>
  readonly detail: string
  /** The kind of fault, in kebab-case. */
  readonly code: string
}

/** The rest of an upload is refused, whose beginning was admitted. Frameworks answer with its status. */
export class UploadError extends ToolkitError {
  override name = 'UploadError' as const
  readonly status: number
  readonly statusCode: number
  readonly issues: readonly Issue[]

  constructor({status, issues}: Rejection) {
    super(issues.map(({message}) => message).join(' '))
    this.status = status
    this.statusCode = status
    this.issues = issues
  }

  /** The response of Hono to this error, which it would write to the log otherwise. */
  getResponse(): Response {
    return new Response(null, {status: this.status})
  }
}

/** A refusal for one reason. */
export function rejection(status: number, code: string, message: string, headers?: Rejection['headers']): Rejection {
  return {status, issues: [{severity: 'error', code, path: '', message}], ...(headers && {headers})}
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-15 */
const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
  501: 'Not Implemented',
}

export function problemOf({status, issues}: Rejection, url: string): ProblemDetails {
  const errors = issues.filter(({severity}) => severity === 'error')
  return {
    type: 'about:blank',
    title: titles[status] ?? 'Refused',
    status,
    detail: errors.length === 1 ? errors[0]!.message : `Found ${errors.length} errors.`,
    instance: url.replace(/[?#].*$/s, ''),
    errors: withinLength(errors).map((issue) => toError(issue, status)),
  }
}

/** One long name around many faults would make a response many times as long as the request. */
const mostCharacters = 100_000

/** The first issues, as far as they are not too long together. */
function withinLength(issues: readonly Issue[]): readonly Issue[] {
  let length = 0
  const end = issues.findIndex(({path, message}) => (length += path.length + message.length) > mostCharacters)
  return end < 0 ? issues : issues.slice(0, Math.max(1, end))
}

function toError({in: location, path, message, code}: Issue, status: number): ProblemError {
  // Of a whole request there is no place to point to.
  if (location === undefined && path === '' && ![400, 422, 500].includes(status)) return {detail: message, code}
  if (location === undefined) return {pointer: fragmentOf(tokensOf(path)), detail: message, code}
  // The rest of the path leads into a value that the parameter holds as JSON or by its style.
  const [parameter = '', ...within] = tokensOf(path)
  const place = within.length > 0 && {pointer: fragmentOf(within)}
  return {parameter, in: location, ...place, detail: message, code}
}

function fragmentOf(tokens: readonly string[]): string {
  return ['#', ...tokens.map(escapeFragmentToken)].join('/')
}

/** Problem details as a response. */
export function problemResponse(reason: Rejection, url: string): RejectedResponse {
  const headers = Object.entries(reason.headers ?? {})
  return {
    status: reason.status,
    headers: [['content-type', 'application/problem+json'], ...headers],
    body: JSON.stringify(problemOf(reason, url)),
  }
}

/** A response of a formatter, with the headers of the refusal that it lacks. */
export async function formattedResponse(response: Response, {headers = {}}: Rejection): Promise<RejectedResponse> {
  const others = Object.entries(headers).filter(([name]) => !response.headers.has(name))
  return {
    status: response.status,
    headers: [...response.headers, ...others],
    body: new Uint8Array(await response.arrayBuffer()),
  }
}

/** A refused request as a `Response`. */
export function toWebResponse({status, headers, body}: RejectedResponse): Response {
  return new Response(body, {status, headers: headers.map(([name, value]): [string, string] => [name, value])})
}

import type {CompiledSchema, Operation} from '../contract.ts'
import {accepts} from '../http/accepts.ts'
import {findMediaType, type MediaTypes} from '../http/content.ts'
import {successesOf} from '../http/find-response.ts'
import {essence, isJson, isMarkup, isMultipart, isSequential, isText} from '../http/media-type.ts'
import {pathNamesOf} from '../http/path-template.ts'
import type {PlainParameters} from '../validate/index.ts'
import type {Authentication} from './authenticate.ts'
import type {Rejection} from './rejection.ts'

/** The way in which a body is read: whole, as a form with files, or as bytes, which stream. */
export type BodyKind = 'whole' | 'form' | 'bytes'

interface OperationToServe<Native> {
  readonly operationId: string
  readonly operation: Operation
  readonly plain: PlainParameters | undefined
  /** The schema of a body that is read at a glance. */
  readonly plainSchemaOf: (contentType: string) => CompiledSchema | undefined
  readonly authentication: Authentication<Native>
}

/** A content type of a body. */
interface BodyType {
  readonly kind: BodyKind
  /** The schema that alone tells whether a body fits; undefined where it takes more, or where another validator is to read it. */
  readonly plainSchema: CompiledSchema | undefined
}

/** An operation with all that a server has to know of it before a request comes. */
export class ServedOperation<Native = unknown> {
  readonly operationId: string
  readonly operation: Operation
  readonly authentication: Pick<Authentication<Native>, 'check'>
  /** The media types of the body; undefined where none are described. */
  readonly content: MediaTypes | undefined
  /** Undefined where one of its parameters takes more to read, or where another validator is to read them. */
  readonly plain: PlainParameters | undefined
  /** The names of the path's parameters. */
  readonly pathNames: readonly string[]
  readonly isBodyOptional: boolean
  readonly #types: ReadonlyMap<string, BodyType>
  /** The media types of the successes; undefined where one of them has none, or where there are no successes. */
  readonly #offered: readonly string[] | undefined

  constructor({operationId, operation, plain, plainSchemaOf, authentication}: OperationToServe<Native>) {
    this.operationId = operationId
    this.operation = operation
    this.authentication = authentication
    this.plain = plain
    this.pathNames = pathNamesOf(operation.path)
    const {content = {}, required = false} = operation.requestBody ?? {}
    this.isBodyOptional = !required
    const mediaTypes = Object.keys(content)
    this.content = mediaTypes.length === 0 ? undefined : content
    this.#types = new Map(
      mediaTypes.map((type) => [type, {kind: bodyKindOf(type), plainSchema: plainSchemaOf(type)}] as const),
    )
    this.#offered = offeredBy(operation)
  }

  /** The way in which a body of a content type is read; undefined for one that is not described. */
  bodyKindOf(contentType: string): BodyKind | undefined {
    // Mostly the content type is written as in the description.
    const known = this.#types.get(contentType)
    if (known !== undefined || this.content === undefined) return known?.kind
    return findMediaType(this.content, contentType) === undefined ? undefined : bodyKindOf(contentType)
  }

  /** The schema of a body that is read at a glance; undefined for one that takes more to read. */
  plainSchemaOf(contentType: string): CompiledSchema | undefined {
    return this.#types.get(contentType)?.plainSchema
  }

  /** The rejection of a request for its content: with 400, unless the description has 422 in its place, as those of some frameworks do. */
  get statusOfInvalid(): number {
    const {responses} = this.operation
    return Object.hasOwn(responses, '422') && !Object.hasOwn(responses, '400') ? 422 : 400
  }

  /** A refusal where none of the successes has a media type that the client accepts. */
  refuseAccept(accept: string | undefined): Rejection | undefined {
    const offered = this.#offered
    // Most clients that have no wish say so.
    if (offered === undefined || accept === undefined || accept === '*/*' || offered.includes(accept)) return undefined
    if (accept.trim() === '' || offered.some((mediaType) => accepts(accept, mediaType))) return undefined
    const message = `Found the header "accept" with "${accept}", expected ${[...new Set(offered)].map((name) => `"${name}"`).join(' or ')}.`
    return {
      status: 406,
      issues: [{severity: 'error', code: 'not-acceptable', path: '/accept', in: 'header', message, expected: offered}],
    }
  }
}

/** Bytes are told by what they are not: their schema, if there is one, has nothing to say of them. */
export function bodyKindOf(contentType: string): BodyKind {
  if (isMultipart(contentType)) return 'form'
  const type = essence(contentType)
  return isJson(type) || isSequential(type) || isText(type) || isMarkup(type) ? 'whole' : 'bytes'
}

function offeredBy(operation: Operation): readonly string[] | undefined {
  const contents = successesOf(operation.responses).map(({response}) => Object.entries(response.content))
  const isFree = contents.length === 0 || contents.some((content) => content.length === 0)
  return isFree ? undefined : contents.flatMap((content) => content.map(([key, {range}]) => range ?? key))
}

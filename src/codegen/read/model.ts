import type {Examples, Operation} from '../../contract.ts'
import {InputError} from '../../errors.ts'
import {deriveResponseBy} from './derive-response-by.ts'
import type {OpenApiDocument} from './document.ts'
import type {FormatMeaning} from './formats.ts'
import {listIncoming, listOperations, type ListedOperation} from './list-operations.ts'
import {readOperations} from './operations.ts'
import {SchemaGraph, type NamedSchema} from './schemas/schema-graph.ts'
import {noteDialect} from './unknown-keywords.ts'
import {untangle} from './untangle.ts'

/** All that emitters know of a description: read once, and changed by none of them. */
export interface Model {
  /** The bundled description, in which no schema contains itself by its base. */
  readonly document: OpenApiDocument
  /** The operations as they stand in the document. */
  readonly listed: readonly ListedOperation[]
  /** The operations of the contract, by operationId. */
  readonly operations: Readonly<Record<string, Operation>>
  /** The requests that the service sends to its clients, by operationId, or by name. */
  readonly webhooks: Readonly<Record<string, Operation>>
  readonly callbacks: Readonly<Record<string, Operation>>
  readonly examples: Examples
  /** The schemas that anything refers to, in the order of naming. */
  readonly schemas: readonly NamedSchema[]
  /** True if declarations are to say what their names stand for. */
  readonly isMapped: boolean
}

export interface ReadOptions {
  /** The file of the description, for errors. Default: they name none. */
  readonly file?: string | undefined
  /** Called with a sentence for each thing that a contract cannot hold. Default: none is told. */
  readonly notice?: (message: string) => void
  /** Keeps patterns that may take exponential time. Default: `false`. */
  readonly allowSlowPatterns?: boolean
  /** Default: `assert`. */
  readonly formats?: FormatMeaning
  /** Default: `true`. */
  readonly isMapped?: boolean
}

/**
 * The model of a bundled description.
 *
 * @throws {InputError} if the description does not make sense.
 */
export function readModel(bundled: OpenApiDocument, {file, ...options}: ReadOptions = {}): Model {
  try {
    return read(bundled, options)
  } catch (cause) {
    if (file !== undefined && cause instanceof InputError && cause.file === undefined)
      throw new InputError(cause.message, {file, cause})
    throw cause
  }
}

function read(
  bundled: OpenApiDocument,
  {notice: tell = () => {}, allowSlowPatterns = false, formats, isMapped = true}: Omit<ReadOptions, 'file'>,
): Model {
  // What several operations share is said once.
  const told = new Set<string>()
  const notice = (message: string) => {
    if (!told.has(message)) tell(message)
    told.add(message)
  }
  const document = untangle(bundled)
  noteDialect(document, notice)
  const speedOf = allowSlowPatterns ? () => ({kind: 'fast'}) as const : undefined
  const graph = new SchemaGraph(document, notice, {speedOf, formats})
  const listed = listOperations(document, notice)
  const incoming = listIncoming(document, listed, notice)
  const context = {document, graph, notice}
  const {operations, examples} = readOperations(listed, context)
  const webhooks = readOperations(incoming.webhooks, context)
  const callbacks = readOperations(incoming.callbacks, context)
  const schemas = graph.finish()
  return {
    document,
    listed,
    operations: deriveResponseBy(operations, schemas, notice),
    webhooks: webhooks.operations,
    callbacks: callbacks.operations,
    examples: {...examples, ...webhooks.examples, ...callbacks.examples},
    schemas,
    isMapped,
  }
}

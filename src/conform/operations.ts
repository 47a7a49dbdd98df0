import type {Operation} from '../contract.ts'
import {isJson, isUrlEncoded} from '../http/media-type.ts'
import {ownValue} from '../json/own.ts'
import {createGenerator} from '../testing/index.ts'
import {type BuildOptions, buildRequest} from './build-request.ts'
import type {CheckRequest, CheckSubject} from './check.ts'

export interface NamedOperation {
  readonly operationId: string
  readonly operation: Operation
  /** The media type of its JSON body; undefined where it takes none. */
  readonly mediaType: string | undefined
}

/** The operations of a contract, those without parameters in their path first. */
export function operationsOf({contract}: Pick<CheckSubject, 'contract'>): readonly NamedOperation[] {
  const depth = ({operation: {path}}: NamedOperation) => path.split('{').length
  return Object.entries(contract.operations)
    .map(([operationId, operation]) => ({
      operationId,
      operation,
      mediaType: Object.keys(operation.requestBody?.content ?? {}).find(isJson),
    }))
    .sort((one, other) => depth(one) - depth(other))
}

/** The operation that requests with a broken body go to; undefined where none has to have a JSON body. */
export function operationWithJson(subject: Pick<CheckSubject, 'contract'>): NamedOperation | undefined {
  return operationsOf(subject).find(
    ({operation, mediaType}) => operation.requestBody?.required === true && mediaType !== undefined,
  )
}

/** A valid request for an operation: with its first example, else with a body that is made. */
export function validRequest(
  subject: CheckSubject,
  {operationId, operation}: NamedOperation,
  options: Pick<BuildOptions, 'body' | 'parameters'> = {},
): CheckRequest {
  const mediaType = sentAs(operation)
  if (mediaType === undefined) return buildRequest(subject, operationId, options)
  const body = options.body ?? bodyOf(subject, operationId, operation, mediaType)
  return buildRequest(subject, operationId, {...options, body, mediaType})
}

/** True unless an operation needs a body that is not made here, such as a form in parts or an image. */
export function hasValidRequest({operation}: NamedOperation): boolean {
  return operation.requestBody?.required !== true || sentAs(operation) !== undefined
}

/** A sentence's part about the operations that need such a body; undefined where there are none. */
export function unaskedBodies(subject: Pick<CheckSubject, 'contract'>): string | undefined {
  const unasked = operationsOf(subject).filter((one) => !hasValidRequest(one))
  const named = unasked.map(({operationId, operation: {requestBody}}) => {
    return `${operationId} (${Object.keys(requestBody!.content).join(', ')})`
  })
  return named.length === 0 ? undefined : `not asked for want of a body that is made here: ${named.join(', ')}`
}

/** The media type of the body that a valid request has: JSON, or else a form in a line where there must be one. */
function sentAs({requestBody}: Operation): string | undefined {
  const mediaTypes = Object.keys(requestBody?.content ?? {})
  return mediaTypes.find(isJson) ?? (requestBody?.required === true ? mediaTypes.find(isUrlEncoded) : undefined)
}

function bodyOf(
  {contract, examples, seed}: CheckSubject,
  operationId: string,
  {requestBody}: Operation,
  mediaType: string,
): unknown {
  const [example] = Object.values(ownValue(examples, operationId)?.request ?? {})
  if (example !== undefined) return example
  const schema = ownValue(requestBody?.content ?? {}, mediaType)?.schema
  return schema === undefined ? {} : createGenerator(contract).generate(schema, {seed, direction: 'request'})
}

import type {Contract, Operation, Parameter} from '../../../contract.ts'
import {orUndefined} from '../../../errors.ts'
import {isJson, isXml} from '../../../http/media-type.ts'
import {serverUrl} from '../../../http/server-url.ts'
import type {Issue} from '../../../issue.ts'
import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {ownMember, ownValue} from '../../../json/own.ts'
import {createGenerator} from '../../../testing/index.ts'
import {createValidator, type Validator} from '../../../validate/index.ts'
import {dereference, entries, items, type OpenApiDocument} from '../../read/document.ts'
import type {ListedOperation} from '../../read/list-operations.ts'
import type {Model} from '../../read/model.ts'
import {toContract} from '../../read/to-contract.ts'
import {sayText} from '../say.ts'
import {createComposer, type ComposeExample} from './compose-example.ts'
import {withSampleFiles} from './sample-files.ts'
import {toSampleRequest, type SampleRequest, type SampleValues} from './sample-request.ts'
import {writeXml} from './write-xml.ts'

/** A request of an operation that readers may copy, and that is valid. */
export interface Sample {
  /** The key of the example that it sends. */
  readonly name: string
  readonly title: string
  readonly request: SampleRequest
  /** The values that the request is made of. */
  readonly values: SampleValues
}

/** Samples by the pointer of their operation. */
export type Samples = ReadonlyMap<string, readonly Sample[]>

interface Context extends Pick<Model, 'document'> {
  readonly contract: Contract
  readonly validator: Validator
  /** A generated value of a schema; undefined where none is found. */
  readonly simplest: (schema: string) => unknown
  readonly compose: ComposeExample
  readonly baseUrl: string
  /** Takes note of an example that is not valid. */
  readonly refuse: (fault: string) => void
}

/**
 * The requests that the docs show: one for each example of a body, or one with values that are made up. Each is valid.
 *
 * `fail` is told of examples that are not; it throws, or the site goes without them. Default of `contract`: one of its own.
 */
export function createSamples(
  model: Model,
  fail: (message: string) => void,
  contract: Contract = toContract(model),
): Samples {
  const faults: string[] = []
  const server = contract.servers?.[0]
  const {generate} = createGenerator(contract)
  const context: Context = {
    document: model.document,
    contract,
    validator: createValidator(contract),
    simplest: (schema) => orUndefined(() => generate(schema, {seed: 1})),
    compose: createComposer(model),
    baseUrl: server === undefined ? '' : serverUrl(server),
    refuse: (fault) => faults.push(fault),
  }
  const samples = new Map(
    model.listed.map((listed) => {
      const operation = ownValue(model.operations, listed.id)
      return [listed.operation.pointer, operation === undefined ? [] : samplesOf(listed, operation, context)]
    }),
  )
  if (faults.length > 0) fail(`Found examples that are not valid.\n${faults.join('\n')}`)
  return samples
}

function samplesOf(listed: ListedOperation, operation: Operation, context: Context): Sample[] {
  const parameters = parameterValues(listed, operation, context)
  const bodies = bodiesOf(listed, operation, context)
  const toSample = ({name, title, mediaType, value}: Body): Sample => {
    const values = {parameters, ...(value !== undefined && {body: {mediaType, value}})}
    const media = mediaOf(listed, mediaType, context)
    const sent =
      value === undefined
        ? values
        : {...values, body: {mediaType, value: withSampleFiles(context.document, {mediaType, media, value})}}
    return {
      name,
      title,
      values,
      request: toSampleRequest(listed.id, operation, {values: sent, baseUrl: context.baseUrl}),
    }
  }
  if (bodies.length > 0) return bodies.map(toSample)
  return [toSample({name: 'request', title: sayText('request'), mediaType: '', value: undefined})]
}

function mediaOf({operation}: ListedOperation, mediaType: string, {document}: Context): JsonObject {
  const {content} = dereference(document, operation.value.requestBody, '').value
  return dereference(document, ownMember(content, mediaType), '').value
}

const isError = ({severity}: Issue) => severity === 'error'

interface Body {
  readonly name: string
  readonly title: string
  readonly mediaType: string
  readonly value: unknown
}

/** The examples of the body, else one value that is made up where there must be a body. */
function bodiesOf({id, operation: {value, pointer}}: ListedOperation, operation: Operation, context: Context): Body[] {
  const {document, validator, simplest, refuse} = context
  const body = dereference(document, value.requestBody, `${pointer}/requestBody`)
  const found = entries(body.value.content).flatMap(([mediaType, object]): Body[] => {
    if (!isJsonObject(object)) return []
    const single: Body[] =
      object.example === undefined
        ? []
        : [{name: 'example', title: sayText('example'), mediaType, value: object.example}]
    return [...single, ...namedBodies(document, object, mediaType)]
  })
  const hasSeveralTypes = new Set(found.map(({mediaType}) => mediaType)).size > 1
  const valid = found.filter(({name, mediaType, value: given}) => {
    const errors = validator.validateRequest(id, given, {contentType: mediaType}).issues.filter(isError)
    for (const {path, message} of errors)
      refuse(`${body.pointer}, example "${name}" of ${mediaType}${path === '' ? '' : ` at ${path}`}: ${message}`)
    return errors.length === 0
  })
  const written = valid.flatMap((one) => inMediaType(one, document, ownMember(body.value.content, one.mediaType)))
  if (found.length > 0 || operation.requestBody?.required !== true)
    return hasSeveralTypes ? written.map((one) => ({...one, title: `${one.title} (${one.mediaType})`})) : written
  const [mediaType, described] = Object.entries(operation.requestBody.content)[0] ?? []
  if (mediaType === undefined || described?.schema === undefined) return []
  const schema = ownValue(context.contract.schemas, described.schema)
  const told = isJson(mediaType) ? exampleIn(document, schema?.pointer) : undefined
  const issuesOf = (body: unknown) =>
    validator.validateRequest(id, body, {contentType: mediaType}).issues.filter(isError)
  const isValid = (body: unknown) => body !== undefined && issuesOf(body).length === 0
  const compose = () =>
    schema?.pointer === undefined ? undefined : context.compose(schema.pointer, issuesOf, 'readOnly')
  const made = isValid(told) ? told : (compose() ?? simplest(described.schema))
  if (!isValid(made)) return []
  const one = {name: 'request', title: sayText('request'), mediaType, value: made}
  return inMediaType(one, document, ownMember(body.value.content, mediaType))
}

/** A body whose value is the document, where XML is sent. None where that cannot be written. */
function inMediaType(body: Body, document: OpenApiDocument, media: unknown): Body[] {
  if (!isXml(body.mediaType) || typeof body.value === 'string') return [body]
  const value = writeXml({document}, ownMember(media, 'schema'), body.value)
  return value === undefined ? [] : [{...body, value}]
}

function namedBodies(document: JsonObject, object: JsonObject, mediaType: string): Body[] {
  return entries(object.examples).flatMap(([name, entry]) => {
    const {value} = dereference(document, entry, '')
    const given = value.value ?? value.dataValue
    return given === undefined
      ? []
      : [{name, title: typeof value.summary === 'string' ? value.summary : name, mediaType, value: given}]
  })
}

/** The example that a schema gives itself. */
function exampleIn(document: JsonObject, pointer: string | undefined): unknown {
  if (pointer === undefined) return undefined
  const {value} = dereference(document, {$ref: pointer}, pointer)
  return value.example ?? items(value.examples)[0]
}

/** A value for each parameter that must be given, or that the description has an example for. */
function parameterValues(
  {pathItem, operation: {value, pointer}}: ListedOperation,
  operation: Operation,
  {document, contract, simplest}: Context,
): Map<Parameter, unknown> {
  const described = [
    ...items(pathItem.value.parameters).map((entry, index) =>
      dereference(document, entry, `${pathItem.pointer}/parameters/${index}`),
    ),
    ...items(value.parameters).map((entry, index) => dereference(document, entry, `${pointer}/parameters/${index}`)),
  ]
  const values = operation.parameters.flatMap((parameter): [Parameter, unknown][] => {
    const source = described.find(({value: own}) => own.name === parameter.name && own.in === parameter.in)?.value ?? {}
    if (!parameter.required) return []
    const told = valueOf(document, source)
    if (told !== undefined) return [[parameter, told]]
    const made = parameter.schema === undefined ? undefined : simplest(parameter.schema)
    const isNamed =
      parameter.in === 'path' &&
      typeof made === 'string' &&
      ownValue(contract.schemas, parameter.schema!)?.is(parameter.name)
    return [[parameter, isNamed ? parameter.name : (made ?? parameter.name)]]
  })
  return new Map(values)
}

function valueOf(document: JsonObject, parameter: JsonObject): unknown {
  const [, first] = entries(parameter.examples)[0] ?? []
  const {value: example} = dereference(document, first, '')
  const {value: schema} = dereference(document, parameter.schema, '')
  return (
    parameter.example ??
    example.value ??
    example.dataValue ??
    schema.example ??
    items(schema.examples)[0] ??
    schema.default ??
    items(schema.enum)[0]
  )
}

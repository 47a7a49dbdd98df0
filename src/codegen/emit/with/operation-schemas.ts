import type {MediaType, Operation, ParameterLocation} from '../../../contract.ts'
import {isJson} from '../../../http/media-type.ts'
import {preferredMediaType} from '../../read/media-types.ts'
import type {Model} from '../../read/model.ts'
import {code, type Code} from '../code.ts'
import {statusFor} from './directions.ts'
import type {ObjectTree, Tree} from './tree.ts'

/** The schemas of an operation or a webhook. */
export interface OperationSchemas {
  readonly id: string
  readonly isWebhook: boolean
  /** Those of parameters, by their location. */
  readonly parameters: readonly {readonly location: string; readonly tree: ObjectTree; readonly type: Code}[]
  readonly body: SchemaUse | undefined
  readonly responses: readonly (SchemaUse & {
    /** The key of the Response Object. */
    readonly key: string
    /** A status that it is for. */
    readonly status: number
  })[]
  /** The types of the schemas that it uses, by their names in the contract. */
  readonly types: ReadonlyMap<string, Code>
}

export interface SchemaUse {
  /** The name of its schema. */
  readonly schema: string
  readonly isJson: boolean
}

/** The schemas of all operations and webhooks. Of several media types, a payload has the schema of the one that clients prefer. */
export function listOperationSchemas({
  operations,
  webhooks,
}: Pick<Model, 'operations' | 'webhooks'>): OperationSchemas[] {
  return [
    ...Object.entries(operations).map(([id, operation]) => read(id, operation, code`types.operations[${id}]`)),
    ...Object.entries(webhooks).map(([id, webhook]) => ({
      ...read(id, webhook, code`types.webhooks[${webhook.path}][${webhook.method}]`),
      isWebhook: true,
    })),
  ]
}

function read(id: string, {parameters, requestBody, responses}: Operation, root: Code): OperationSchemas {
  const locations = [...new Set(parameters.map(({in: location}) => locationOf(location)))]
  const typeIn = (location: string) => code`NonNullable<${root}["parameters"][${location}]>`
  const types: (readonly [string | undefined, Code])[] = [
    ...parameters.map(
      ({name, in: location, schema}) =>
        [schema, code`Exclude<${typeIn(locationOf(location))}[${name}], undefined>`] as const,
    ),
    ...contentTypes(requestBody?.content, code`NonNullable<${root}["requestBody"]>`),
    ...Object.entries(responses).flatMap(([status, {content}]) =>
      contentTypes(content, code`${root}["responses"][${/^\d+$/.test(status) ? Number(status) : status}]`),
    ),
  ]
  return {
    id,
    isWebhook: false,
    parameters: locations.map((location) => ({
      location,
      tree: readParameters(
        location,
        parameters.filter((parameter) => locationOf(parameter.in) === location),
      ),
      type: typeIn(location),
    })),
    body: preferred(requestBody?.content),
    responses: Object.entries(responses).flatMap(([key, {content}]) => {
      const use = preferred(content)
      return use === undefined ? [] : [{key, status: statusFor(key, responses), ...use}]
    }),
    types: new Map(types.flatMap(([schema, type]) => (schema === undefined ? [] : [[schema, type] as const]))),
  }
}

function contentTypes(content: Readonly<Record<string, MediaType>> = {}, holder: Code) {
  return Object.entries(content).map(
    ([mediaType, {schema}]) => [schema, code`${holder}["content"][${mediaType}]`] as const,
  )
}

/** Types have a query as a whole as if it were a parameter of it. */
function locationOf(location: ParameterLocation): Exclude<ParameterLocation, 'querystring'> {
  return location === 'querystring' ? 'query' : location
}

/** Headers and cookies that are not described may come with any request. */
function readParameters(location: string, parameters: Operation['parameters']): ObjectTree {
  return {
    kind: 'object',
    properties: parameters
      .filter(({name}) => !(name in Object.prototype))
      .map(({name, schema, required}) => {
        const value: Tree = schema === undefined ? {kind: 'unknown'} : {kind: 'reference', name: schema}
        return {name, value: required ? value : {kind: 'optional', of: value}}
      }),
    rest: location === 'header' || location === 'cookie' ? 'any' : 'none',
  }
}

function preferred(content: Readonly<Record<string, MediaType>> = {}): SchemaUse | undefined {
  const described = Object.entries(content).filter(([, {schema}]) => schema !== undefined)
  const mediaType = preferredMediaType(described.map(([name]) => name))
  const schema = described.find(([name]) => name === mediaType)?.[1].schema
  return schema === undefined ? undefined : {schema, isJson: isJson(mediaType)}
}

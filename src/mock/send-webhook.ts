import type {Contract, Examples} from '../contract.ts'
import {InputError} from '../errors.ts'
import {isJson} from '../http/media-type.ts'
import {ownValue} from '../json/own.ts'
import {createGenerator} from '../testing/index.ts'
import {webhookIdOf, operationOf} from '../validate/index.ts'

export interface SendWebhookOptions {
  readonly contract: Contract
  /** The listener of the client that is tested. */
  readonly url: string | URL
  /** Default: an example of `examples`, else what `generate` makes. */
  readonly body?: unknown
  readonly examples?: Examples
  /** Makes a value of the schema with this name in the contract. Default: a valid one, as the service sends it. */
  readonly generate?: (schema: string) => unknown
  /** Headers beside the content type, such as a signature. */
  readonly headers?: Readonly<Record<string, string>>
  /** Default: that of the platform. */
  readonly fetch?: typeof globalThis.fetch
}

/**
 * Sends a webhook or a callback, by its operationId or its name, as the service would, and returns what the client answers.
 *
 * @throws {InputError} if the contract has no such one, or nothing to fill its body with.
 */
export async function sendWebhook(name: string, options: SendWebhookOptions): Promise<Response> {
  const {contract, url, headers, fetch = globalThis.fetch} = options
  const id = webhookIdOf(contract, name)
  const {method, requestBody} = operationOf(contract, id)
  const mediaType = Object.keys(requestBody?.content ?? {}).find(isJson)
  const body = options.body ?? (mediaType === undefined ? undefined : payloadOf(id, mediaType, options))
  if (requestBody !== undefined && body === undefined)
    throw new InputError(`The webhook "${id}" has no example and no schema in JSON, expected its body.`)
  return fetch(url, {
    method: method.toUpperCase(),
    headers: {...(mediaType !== undefined && {'content-type': mediaType}), ...headers},
    ...(body !== undefined && {body: JSON.stringify(body)}),
  })
}

function payloadOf(id: string, mediaType: string, options: SendWebhookOptions): unknown {
  const {contract, examples = {}} = options
  const {generate = (schema: string) => createGenerator(contract).generate(schema, {direction: 'response'})} = options
  const [example] = Object.values(ownValue(examples, id)?.request ?? {})
  const schema = ownValue(operationOf(contract, id).requestBody?.content ?? {}, mediaType)?.schema
  return example ?? (schema === undefined ? undefined : generate(schema))
}

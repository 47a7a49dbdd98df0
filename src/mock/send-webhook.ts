import type {Contract, Examples} from '../contract.ts'
import {InputError} from '../errors.ts'
import {encodeBody} from '../http/encode-body.ts'
import {isJson, isMultipart, isUrlEncoded} from '../http/media-type.ts'
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
  /** Headers beside the content type, or a function that makes them of the body as it is sent, such as a signature. Default: none. */
  readonly headers?: HeadersInit | ((body: Uint8Array<ArrayBuffer>) => HeadersInit | Promise<HeadersInit>)
  /** Default: that of the platform. */
  readonly fetch?: typeof globalThis.fetch
}

/**
 * Sends a webhook or a callback, by its operationId or its name, as the service would, and returns what the client answers. Of several media
 * types the first of JSON is taken, else the first.
 *
 * @throws {InputError} if the contract has no such one, or nothing to fill its body with.
 */
export async function sendWebhook(name: string, options: SendWebhookOptions): Promise<Response> {
  const {contract, url, headers = {}, fetch = globalThis.fetch} = options
  const id = webhookIdOf(contract, name)
  const {method, requestBody} = operationOf(contract, id)
  const types = Object.keys(requestBody?.content ?? {})
  const mediaType = types.find(isJson) ?? types[0]
  const payload =
    options.body !== undefined || mediaType === undefined ? options.body : payloadOf(id, mediaType, options)
  if (requestBody !== undefined && payload === undefined)
    throw new InputError(`The webhook "${id}" has no example and no schema that makes a body, expected its body.`)
  const {body, contentType} = await written(id, {payload, mediaType}, contract)
  const sent = new Headers(contentType === undefined ? {} : {'content-type': contentType})
  const given = typeof headers === 'function' ? await headers(body ?? new Uint8Array()) : headers
  for (const [field, value] of new Headers(given)) sent.set(field, value)
  return fetch(url, {method: method.toUpperCase(), headers: sent, ...(body !== undefined && {body})})
}

function payloadOf(id: string, mediaType: string, options: SendWebhookOptions): unknown {
  const {contract, examples = {}} = options
  const {generate = (schema: string) => createGenerator(contract).generate(schema, {direction: 'response'})} = options
  const [example] = Object.values(ownValue(examples, id)?.request ?? {})
  const schema = ownValue(operationOf(contract, id).requestBody?.content ?? {}, mediaType)?.schema
  const payload = example ?? (schema === undefined ? undefined : generate(schema))
  const isStructured = isJson(mediaType) || isUrlEncoded(mediaType) || isMultipart(mediaType)
  return isStructured || Object(payload) !== payload ? payload : undefined
}

interface Unwritten {
  readonly payload: unknown
  readonly mediaType: string | undefined
}

/** The bytes of a body, which a signature covers, with their content type; neither where there is no payload. */
async function written(
  id: string,
  {payload, mediaType}: Unwritten,
  contract: Contract,
): Promise<{readonly body?: Uint8Array<ArrayBuffer>; readonly contentType?: string | undefined}> {
  if (payload === undefined) return {}
  const content = operationOf(contract, id).requestBody?.content ?? {}
  const encoding = ownValue(content, mediaType ?? '')?.encoding
  const encoded = encodeBody(payload, mediaType ?? 'application/json', encoding as Parameters<typeof encodeBody>[2])
  const message = new Response(encoded.body)
  const contentType = encoded.contentType ?? message.headers.get('content-type') ?? undefined
  return {body: new Uint8Array(await message.arrayBuffer()), contentType}
}

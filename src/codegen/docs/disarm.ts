import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {withInertData} from '../emit/inert-data.ts'
import {mapObjects, type OpenApiDocument} from '../read/document.ts'
import {isSafeAddress, safeMarkdown} from './safe-markdown.ts'

/** Fields that pages show as rich text. @see https://spec.openapis.org/oas/v3.1.1#rich-text-formatting */
const richText = new Set(['description', 'summary', 'x-displayName', 'x-deprecated', 'x-summary'])

/** Fields that pages show as links, or load. */
const addresses = new Set([
  'url',
  'href',
  'termsOfService',
  'externalValue',
  'openIdConnectUrl',
  'authorizationUrl',
  'tokenUrl',
  'refreshUrl',
])

/**
 * A copy of a document for a page that takes HTML in it for markup: its rich texts hold none, its addresses run nothing, and what it says about
 * examples elsewhere is told instead of loaded.
 */
export function disarm(document: OpenApiDocument): OpenApiDocument {
  return mapObjects(document, (value) => {
    const disarmed = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, disarmField(key, inner)]))
    return withInertData(tellExternalValue(disarmed))
  }) as OpenApiDocument
}

function disarmField(key: string, value: unknown): unknown {
  // A logo of its own is loaded, even where nothing may be.
  if (key === 'x-logo' && isJsonObject(value)) return isEmbeddedImage(value.url) ? value : undefined
  if (typeof value === 'string') {
    if (richText.has(key)) return safeMarkdown(value)
    return addresses.has(key) && !isSafeAddress(value) ? '' : value
  }
  // Descriptions of values: `x-enumDescriptions` and its like.
  if (/^x-.*descriptions$/i.test(key) && isJsonObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, text]) => [name, typeof text === 'string' ? safeMarkdown(text) : text]),
    )
  }
  return /^x-.*descriptions$/i.test(key) && Array.isArray(value)
    ? value.map((text: unknown) => (typeof text === 'string' ? safeMarkdown(text) : text))
    : value
}

function isEmbeddedImage(address: unknown): boolean {
  return typeof address === 'string' && /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=]*$/.test(address)
}

function tellExternalValue(value: JsonObject): JsonObject {
  return typeof value.externalValue === 'string' && value.value === undefined
    ? {...value, value: value.externalValue}
    : value
}

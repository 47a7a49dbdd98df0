import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {imageSize} from '../subjects/image-size.ts'
import type {ReplyBlock} from './scenario.ts'

/** A guess that depends on nothing but the text. */
export const charactersPerToken = 4

/** The tokens of an image that the service scales down, and of one whose size is not known. */
const mostOfImage = 1_600
const pixelsPerToken = 750
/** A page of text takes about as many tokens, and as many characters of base64. */
const tokensOfPage = 2_000
const base64PerPage = 100_000

/** The number of tokens of a request's content. Images count by their pixels and documents by their pages, not by their base64. */
export function countTokens(value: unknown): number {
  let ofMedia = 0
  const text = JSON.stringify(value, (_, member: unknown) => {
    const tokens = tokensOfMedia(member)
    if (tokens === undefined) return member
    ofMedia += tokens
    return undefined
  })
  return toTokens(text.length) + ofMedia
}

/** The number of tokens of a prompt. */
export function countInputTokens({tools, system, messages}: Readonly<JsonObject>): number {
  return countTokens([system, messages, tools])
}

/** The tokens of a source in base64, as images and documents have it. `undefined` for anything else. */
function tokensOfMedia(value: unknown): number | undefined {
  if (!isJsonObject(value) || value.type !== 'base64' || typeof value.data !== 'string') return undefined
  const {data, media_type: mediaType} = value
  if (mediaType === 'application/pdf') return tokensOfPage * Math.ceil(data.length / base64PerPage)
  const {width, height} = imageSize(data) ?? {width: Infinity, height: 1}
  return Math.min(mostOfImage, Math.ceil((width * height) / pixelsPerToken))
}

/** The number of tokens that a model writes for blocks. */
export function countOutputTokens(blocks: readonly ReplyBlock[]): number {
  return toTokens(blocks.reduce((sum, block) => sum + lengthOf(block), 0))
}

function lengthOf(block: ReplyBlock): number {
  if (block.type === 'text') return block.text.length
  if (block.type === 'thinking') return block.thinking.length
  return 'input' in block ? JSON.stringify([block.name, block.input]).length : 0
}

function toTokens(length: number): number {
  return Math.ceil(length / charactersPerToken)
}

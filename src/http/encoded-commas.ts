import {asIs, type EncodedText} from './pairs.ts'

const encodedComma = /%2c/i

/**
 * The texts with their encoded commas as separators, where they have some. Many clients encode those of lists and objects too, so that this is what they
 * mean where nothing else makes sense.
 */
export function withSeparators<Encoded extends EncodedText>(texts: readonly Encoded[]): readonly Encoded[] | undefined {
  return texts.some(({text, decode}) => decode !== asIs && encodedComma.test(text))
    ? texts.map((one) => ({...one, text: one.decode(one.text), decode: asIs}))
    : undefined
}

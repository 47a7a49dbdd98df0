import type {Parameter} from '../contract.ts'
import {groupBy} from '../json/group-by.ts'
import {setOwn} from '../json/own.ts'
import {withSeparators} from './encoded-commas.ts'
import {isJson} from './media-type.ts'
import {asIs, type EncodedText, type Pair} from './pairs.ts'
import {bracketKeys, parseBrackets} from './parse-brackets.ts'
import {serializationOf} from './serialization.ts'
import {kindsOf, toMember, toScalar, type TextKind, type TextShape} from './text-shape.ts'

/** The value that a parameter has, or the reason why its text has none. */
export type ReadValue = {readonly value: unknown} | {readonly fault: string}

/** A parameter to read: its name and style, and the values that its schema allows. */
export interface ReadableParameter extends Pick<
  Parameter,
  'name' | 'in' | 'style' | 'explode' | 'allowReserved' | 'mediaType'
> {
  readonly shape: TextShape
}

/**
 * The values that the text of a parameter in a path or a header may stand for, the likeliest first. A schema that allows several kinds
 * of values decides between them.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-values
 */
export function* readDelimited(parameter: ReadableParameter, encoded: EncodedText): Generator<ReadValue, void> {
  const {mediaType, shape} = parameter
  if (mediaType !== undefined) {
    yield readContent(encoded.decode(encoded.text), mediaType, shape)
    return
  }
  const kinds = kindsOf(shape)
  if (parameter.style === undefined && kinds[0] === 'scalar') {
    const text = encoded.decode(encoded.text)
    yield {value: toScalar(text, shape)}
    yield {value: toScalar(text, shape, true)}
    return
  }
  const form = unwrap(parameter, encoded.text)
  if (typeof form === 'string') {
    yield {fault: form}
    return
  }
  for (const kind of kinds) {
    for (const asText of [false, true]) {
      const {decode} = encoded
      if (kind === 'scalar') yield {value: toScalar(decode(form.text), shape, asText)}
      else if (kind === 'array')
        yield {
          value: form.items.map((item) => toMember(decode(form.itemOf(item)).trim(), shape.items, asText)),
        }
      else yield readProperties(form.items, {...form, shape, decode, asText})
    }
  }
  const [separated] = withSeparators([encoded]) ?? []
  if (separated !== undefined) yield* readDelimited(parameter, separated)
}

/** A text without what its style puts around it. */
interface Unwrapped {
  readonly text: string
  readonly items: readonly string[]
  readonly isExploded: boolean
  /** An item without the name that an exploded `matrix` puts before it. */
  readonly itemOf: (item: string) => string
}

/** A sentence where the text is not of the style. */
function unwrap(parameter: ReadableParameter, text: string): Unwrapped | string {
  const {style, explode} = serializationOf(parameter)
  const whole = {isExploded: explode, itemOf: (item: string) => item}
  switch (style) {
    case 'label': {
      if (!text.startsWith('.')) return `expected the style "label", which begins with "."`
      const rest = text.slice(1)
      return {...whole, text: rest, items: split(rest, explode ? '.' : ',')}
    }
    case 'matrix': {
      const start = `;${parameter.name}`
      const isOfObject = explode && kindsOf(parameter.shape)[0] === 'object'
      if (!(isOfObject ? text.startsWith(';') : text === start || text.startsWith(`${start}=`)))
        return `expected the style "matrix", which begins with "${isOfObject ? ';' : `${start}=`}"`
      const rest = text.slice(start.length + 1)
      const itemOf = (item: string) => (explode ? item.replace(/^[^=]*=/, '') : item)
      return {
        isExploded: explode,
        itemOf,
        text: rest,
        items: split(explode ? text.slice(1) : rest, explode ? ';' : ','),
      }
    }
    default:
      return {...whole, text, items: split(text, ',')}
  }
}

function split(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator)
}

interface PropertyContext {
  readonly isExploded: boolean
  readonly shape: TextShape
  readonly decode: (piece: string) => string
  readonly asText: boolean
}

/** `role,admin,n,1`, or exploded `role=admin,n=1`. */
function readProperties(items: readonly string[], {isExploded, shape, decode, asText}: PropertyContext): ReadValue {
  const object: Record<string, unknown> = {}
  const set = (key: string, text: string) => {
    const name = decode(key).trim()
    setOwn(object, name, toMember(decode(text).trim(), shape.property(name), asText))
  }
  if (isExploded) {
    for (const item of items) {
      const at = item.indexOf('=')
      if (at < 0) return {fault: 'expected properties as "name=value"'}
      set(item.slice(0, at), item.slice(at + 1))
    }
  } else {
    if (items.length % 2 > 0) return {fault: 'expected names and values in turn'}
    for (let index = 0; index < items.length; index += 2) set(items[index]!, items[index + 1]!)
  }
  return {value: object}
}

/** The value of a parameter, a header or a field that is described by a media type. */
export function readContent(text: string, mediaType: string, shape: TextShape): ReadValue {
  if (!isJson(mediaType)) return {value: toScalar(text, shape)}
  try {
    return {value: JSON.parse(text)}
  } catch {
    return {fault: `expected JSON, as its media type "${mediaType}" says`}
  }
}

/** Tells an object each of whose properties is a pair of a query or of cookies. */
export function isOfPairs(parameter: ReadableParameter): boolean {
  const {style, explode} = serializationOf(parameter)
  const isObject = parameter.mediaType === undefined && parameter.shape.types?.includes('object') === true
  return isObject && (style === 'deepObject' || (explode && (style === 'form' || style === 'cookie')))
}

/** Tells the pairs that are parts of a parameter in a query or a cookie. `others` tells the names of other parameters. */
export function ownPairs(
  parameter: ReadableParameter,
  pairs: readonly Pair[],
  others: (name: string) => boolean,
): Pair[] {
  const {name, shape} = parameter
  const {style} = serializationOf(parameter)
  // A text in place of the properties is told; an empty one is what forms send for nothing.
  if (style === 'deepObject')
    return pairs.filter((pair) => (pair.name === name ? pair.text !== '' : bracketKeys(name, pair.name) !== undefined))
  if (!isOfPairs(parameter)) return pairs.filter((pair) => pair.name === name)
  return pairs.filter(
    (pair) => (shape.propertyNames.includes(pair.name) || shape.hasOtherProperties) && !others(pair.name),
  )
}

/** Separators of the items of lists, as they stand in a URL. */
const separators: Readonly<Record<string, RegExp>> = {
  form: /,/,
  cookie: /,/,
  spaceDelimited: / |%20|\+/,
  pipeDelimited: /\||%7C/i,
}

/** The values that the pairs of a parameter may stand for, the likeliest first. There is at least one pair. */
export function* readPairs(parameter: ReadableParameter, pairs: readonly Pair[]): Generator<ReadValue, void> {
  const {name, mediaType, shape} = parameter
  const {style, explode} = serializationOf(parameter)
  const [first] = pairs
  if (first === undefined) return
  const {decode} = first
  // A cookie of this style holds what it says; one whose writer had to escape something stands for another text.
  if (style === 'cookie' && decode !== asIs)
    yield* readPairs(
      parameter,
      pairs.map((pair) => ({...pair, decode: asIs})),
    )
  const {text} = first
  if (mediaType !== undefined) {
    yield readContent(decode(text), mediaType, shape)
    return
  }
  for (const asText of [false, true]) {
    if (style === 'deepObject') yield {value: parseBrackets(name, pairs, shape, asText)}
    else
      for (const kind of kindsOf(shape))
        yield readPairsAs(kind, pairs, {shape, asText, decode, isExploded: explode, separator: separators[style]!})
  }
  const separated = explode || style !== 'form' ? undefined : withSeparators(pairs)
  if (separated !== undefined) yield* readPairs(parameter, separated)
}

interface PairContext extends PropertyContext {
  readonly separator: RegExp
}

function readPairsAs(kind: TextKind, pairs: readonly Pair[], context: PairContext): ReadValue {
  const {shape, asText, decode, isExploded, separator} = context
  const text = pairs[0]!.text
  const itemsOf = (whole: string) => (whole === '' ? [] : whole.split(separator))
  switch (kind) {
    case 'array': {
      const isEmpty = pairs.length === 1 && text === '' && shape.items.types?.includes('string') === false
      const items = isExploded
        ? isEmpty
          ? []
          : pairs.map((pair) => pair.text)
        : pairs.flatMap((pair) => itemsOf(pair.text))
      return {value: items.map((item) => toMember(decode(item), shape.items, asText))}
    }
    case 'object': {
      if (!isExploded) return readProperties(itemsOf(text), context)
      return {value: gather(pairs, context)}
    }
    case 'scalar':
      if (pairs.length > 1) return {value: pairs.map((pair) => toScalar(decode(pair.text), shape, asText))}
      return {value: toScalar(decode(text), shape, asText)}
    default:
      return kind satisfies never
  }
}

/** The properties of an object, each a pair, or several for a list. */
function gather(pairs: readonly Pair[], {shape, asText}: PropertyContext): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (const [name, same] of groupBy(pairs, (pair) => pair.name)) {
    const inner = shape.property(name)
    const texts = same.map(({text, decode}) => decode(text))
    const isList = texts.length > 1 || inner.types?.includes('array') === true
    setOwn(
      object,
      name,
      isList ? texts.map((text) => toMember(text, inner.items, asText)) : toMember(texts[0]!, inner, asText),
    )
  }
  return object
}

import type {Encoding, MediaType} from '../contract.ts'
import {groupBy} from '../json/group-by.ts'
import {ownValue, setOwn} from '../json/own.ts'
import {parseOrKeep} from '../json/parse-any-json.ts'
import {isInRange, isJson, essence} from './media-type.ts'
import {pairsOf, plainPair, type Pair} from './pairs.ts'
import {parseBrackets} from './parse-brackets.ts'
import type {BodyPart} from './parse-multipart.ts'
import {ownPairs, readContent, readPairs, type ReadValue} from './parse-parameter.ts'
import {kindsOf, toMember, toScalar, type TextShape} from './text-shape.ts'

export interface FormContext {
  readonly encoding: MediaType['encoding']
  readonly shape: TextShape
  /** Keeps texts where their schema allows texts and other values. Default: `false`. */
  readonly asText?: boolean
}

/** A field that has no value of its kind, and why. */
export interface FieldFault {
  readonly name: string
  readonly code: 'malformed-field' | 'wrong-content-type'
  readonly message: string
}

/** A form as an object, as far as its fields have values. */
export interface ReadForm {
  readonly value: Readonly<Record<string, unknown>>
  readonly faults: readonly FieldFault[]
  /** The names of fields that have a format of which their schema tells nothing, such as objects in XML. */
  readonly unread: readonly string[]
}

/** The object that a form stands for, by the schema and the Encoding Objects of its fields. @see https://spec.openapis.org/oas/v3.1.1#encoding-object */
export function parseForm(form: string | URLSearchParams, context: FormContext): ReadForm {
  const reader = new FormReader(context)
  let left = pairsOf(form)
  for (const [name, encoding] of Object.entries(context.encoding ?? {})) {
    if (encoding.style === undefined && encoding.explode === undefined && encoding.allowReserved === undefined) continue
    const {shape, asText = false} = context
    const parameter = {...encoding, name, in: 'query', shape: shape.property(name)} as const
    const own = ownPairs(parameter, left, (other) => other !== name && shape.propertyNames.includes(other))
    if (own.length === 0) continue
    const taken = new Set(own)
    left = left.filter((pair) => !taken.has(pair))
    const [typed, kept] = readPairs(parameter, own)
    reader.set(name, (asText && kept) || typed!)
  }
  reader.addPairs(left)
  return reader
}

/** The object that the parts of a form stand for. Those without a name are passed over. */
export function parseFormParts(parts: readonly BodyPart[], context: FormContext): ReadForm {
  const reader = new FormReader(context)
  const named = parts.filter((part) => part.name !== undefined)
  const below = named.filter((part) => isPlain(part) && isBracketed(part.name!, context.shape))
  // A field beside those that are named as its parts is read with them, whichever comes first.
  const together = new Set(below.flatMap(({name}) => [name, name!.split('[')[0]]))
  for (const [name, same] of groupBy(named, (part) => part.name!)) if (!together.has(name)) reader.addParts(name, same)
  const pairs = named.filter((part) => together.has(part.name))
  reader.addPairs(pairs.map((part) => plainPair(part.name!, part.text())))
  return reader
}

function isPlain({contentType}: BodyPart): boolean {
  return contentType === undefined || essence(contentType) === 'text/plain'
}

/** `tags[]` is a field of the list `tags`, unless it is described under that name. */
function isBracketed(name: string, {propertyNames}: TextShape): boolean {
  return name.indexOf('[') > 0 && name.endsWith(']') && !propertyNames.includes(name)
}

class FormReader implements ReadForm {
  readonly value: Record<string, unknown> = {}
  readonly faults: FieldFault[] = []
  readonly unread: string[] = []
  readonly #context: FormContext

  constructor(context: FormContext) {
    this.#context = context
  }

  set(name: string, read: ReadValue): void {
    if ('value' in read) setOwn(this.value, name, read.value)
    else
      this.faults.push({
        name,
        code: 'malformed-field',
        message: `Found a value of the field "${name}" that cannot be read, ${read.fault}.`,
      })
  }

  addPairs(pairs: readonly Pair[]): void {
    const {shape, encoding = {}, asText = false} = this.#context
    const plain: Pair[] = []
    const bracketed: Pair[] = []
    for (const pair of pairs) (isBracketed(pair.name, shape) ? bracketed : plain).push(pair)
    const byBase = groupBy(bracketed, (pair) => pair.name.split('[')[0]!)
    for (const [name, same] of groupBy(plain, (pair) => pair.name)) {
      const below = byBase.get(name)
      if (below) byBase.set(name, [...same, ...below])
      else
        this.set(
          name,
          this.#readTexts(
            same.map(({text, decode}) => decode(text)),
            {name, encoding: ownValue(encoding, name)},
          ),
        )
    }
    for (const [base, own] of byBase) this.set(base, {value: parseBrackets(base, own, shape.property(base), asText)})
  }

  addParts(name: string, parts: readonly BodyPart[]): void {
    const encoding = ownValue(this.#context.encoding ?? {}, name)
    const shape = this.#context.shape.property(name)
    const wrong = parts.find(({contentType}) => contentType !== undefined && !isOffered(contentType, encoding))
    if (wrong !== undefined) {
      const message = `Found the content type "${essence(wrong.contentType)}" of the field "${name}", expected "${encoding?.contentType}".`
      this.faults.push({name, code: 'wrong-content-type', message})
    }
    const [first] = parts
    const isList = kindsOf(shape)[0] === 'array'
    const ownType = (part: BodyPart) => part.contentType ?? encoding?.contentType
    const isForeign = (type = 'text/plain') => !isJson(type) && essence(type) !== 'text/plain' && !/[*,]/.test(type)
    if (wrong === undefined && encoding?.contentType !== undefined && parts.some((part) => isForeign(ownType(part)))) {
      const {items} = shape
      if (!kindsOf(isList ? items : shape).includes('scalar')) this.unread.push(name)
    }
    if (parts.every(isPlain))
      return this.set(
        name,
        this.#readTexts(
          parts.map((part) => part.text()),
          {name, encoding},
        ),
      )
    const values = parts.map((part) =>
      isJson(part.contentType)
        ? readContent(part.text(), part.contentType!, shape)
        : {value: isPlain(part) ? part.text() : part.body},
    )
    const fault = values.find((read) => 'fault' in read)
    if (fault !== undefined) return this.set(name, fault)
    const all = values.map((read) => ('value' in read ? read.value : undefined))
    const isWhole = all.length === 1 && (!isList || (isJson(first?.contentType) && isWholeList(all[0], shape)))
    this.set(name, {value: isWhole ? all[0] : all})
  }

  /** The value of fields that are texts and have one name. Lists and objects may be written in JSON too. */
  #readTexts(texts: readonly string[], {name, encoding}: {name: string; encoding: Encoding | undefined}): ReadValue {
    const {shape: form, asText = false} = this.#context
    const shape = form.property(name)
    const [kind] = kindsOf(shape)
    const [first = ''] = texts
    if (texts.length === 1 && isJson(encoding?.contentType)) return readContent(first, encoding!.contentType!, shape)
    if (kind === 'array') {
      if (texts.length === 1 && encoding?.explode === false)
        return {value: first === '' ? [] : first.split(',').map((text) => toScalar(text, shape.items, asText))}
      const inner = texts.map((text) => toMember(text, shape.items, asText))
      const whole = texts.length === 1 && first.startsWith('[') ? parseOrKeep(first) : undefined
      return {value: isWholeList(whole, shape) ? whole : inner}
    }
    if (texts.length > 1) return {value: texts.map((text) => toScalar(text, shape, asText))}
    return {value: toMember(first, shape, asText)}
  }
}

/** Tells a list that came as one text or part in JSON from one item of it: of a list of lists, both are lists. */
function isWholeList(value: unknown, {items}: TextShape): boolean {
  return Array.isArray(value) && (kindsOf(items)[0] !== 'array' || value.every(Array.isArray))
}

function isOffered(contentType: string, encoding: Encoding | undefined): boolean {
  const offered = encoding?.contentType?.split(',').map(essence) ?? []
  return offered.length === 0 || offered.some((range) => isInRange(range, essence(contentType)))
}

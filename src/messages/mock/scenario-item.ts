import {InputError, type TextPosition} from '../../errors.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'

/** The file that scenarios come from, for messages that say where in it something is wrong. */
export interface ScenarioSource {
  readonly file?: string
  /** The position of a value, or of its key, by the tokens that lead to it. */
  readonly positionOf?: (path: readonly string[], part: 'key' | 'value') => TextPosition
}

/** A value of a scenario file, which knows its place there. */
export class ScenarioItem {
  readonly value: unknown
  /** A name for messages: `scenario 1, step 2`. */
  readonly name: string
  readonly #path: readonly string[]
  readonly #source: ScenarioSource

  constructor(value: unknown, name: string, source: ScenarioSource, path: readonly string[] = []) {
    this.value = value
    this.name = name
    this.#path = path
    this.#source = source
  }

  has(token: string): boolean {
    return Object.hasOwn(this.object(), token)
  }

  /** The value of a property. */
  property(token: string): ScenarioItem {
    return this.#inner(ownMember(this.object(), token), `${this.name}: ${token}`, [token])
  }

  /** The items of a list, or the value itself where it is none. */
  items(noun: string): readonly ScenarioItem[] {
    const separator = this.#path.length === 0 ? '' : `${this.name.replace(/: \w+$/, '')}, `
    if (!Array.isArray(this.value)) return [this.#inner(this.value, `${separator}${noun} 1`, [])]
    return this.value.map((item: unknown, index) =>
      this.#inner(item, `${separator}${noun} ${index + 1}`, [String(index)]),
    )
  }

  #inner(value: unknown, name: string, tokens: readonly string[]): ScenarioItem {
    return new ScenarioItem(value, name, this.#source, [...this.#path, ...tokens])
  }

  /** An error about this item, or about something within it. */
  fail(message: string, {tokens = [], part = 'value'}: {tokens?: readonly string[]; part?: 'key' | 'value'} = {}) {
    const {file, positionOf} = this.#source
    const position = positionOf?.([...this.#path, ...tokens], part)
    return new InputError(message, {...(file !== undefined && {file}), ...(position && {position})})
  }

  /** The error of a value that is not what is expected here. */
  unexpected(expected: string): InputError {
    return this.fail(`Found ${describe(this.value)} as ${this.name}, expected ${expected}.`)
  }

  /** The properties. */
  object(): JsonObject {
    if (isJsonObject(this.value)) return this.value
    throw this.unexpected('properties')
  }

  /** The names of the properties, each one of `known`. */
  names(known: readonly string[], kind = 'property'): readonly string[] {
    const names = Object.keys(this.object())
    const unknown = names.find((name) => !known.includes(name))
    if (unknown === undefined) return names
    const message = `Found the unknown ${kind} "${unknown}" in ${this.name}, expected one of ${known.join(', ')}.`
    throw this.fail(message, {tokens: [unknown], part: 'key'})
  }

  text(): string {
    if (typeof this.value === 'string') return this.value
    throw this.unexpected('a text')
  }

  count(least = 0, most = Infinity): number {
    const {value} = this
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
    const range = most < Infinity ? ` from ${least} to ${most}` : least > 0 ? ` from ${least} on` : ''
    throw this.unexpected(`a whole number${range}`)
  }
}

function describe(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}

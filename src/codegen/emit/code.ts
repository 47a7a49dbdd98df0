import {type Mark, type MarkedText, type Origin, shifted} from '../maps/origin.ts'

/**
 * A piece of program text. Only this file makes one: `code` writes what stands in it as a literal, unless it is such a piece itself. So no
 * string of a description can become code, whatever it holds.
 */
export class Code implements MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]

  private constructor(text: string, marks: readonly Mark[] = []) {
    this.text = text
    this.marks = marks
  }

  /** @see code */
  static template(this: void, strings: TemplateStringsArray, ...values: readonly unknown[]): Code {
    let whole = strings[0]!
    const marks: Mark[] = []
    for (const [index, value] of values.entries()) {
      if (value instanceof Code) marks.push(...shifted(value, whole.length))
      whole += textOf(value) + strings[index + 1]!
    }
    return new Code(whole, marks)
  }

  static join(this: void, parts: readonly Code[], separator = ''): Code {
    let offset = 0
    const marks = parts.flatMap((part) => {
      const own = shifted(part, offset)
      offset += part.text.length + separator.length
      return own
    })
    return new Code(parts.map(({text}) => text).join(separator), marks)
  }

  static marked(this: void, {text}: Code, origin: Origin | undefined): Code {
    return new Code(text, [{start: 0, end: text.length, origin}])
  }

  static identifier(this: void, name: string): Code {
    if (!isIdentifier(name)) throw new TypeError(`Found ${JSON.stringify(name)}, expected a name for code.`)
    return new Code(name)
  }

  static indented(this: void, {text}: Code, indent: string): Code {
    return new Code(indent + text)
  }

  static key(this: void, name: string): Code {
    return new Code(propertyKey(name))
  }

  static jsonText(this: void, value: unknown): Code {
    return new Code(`'${inSingleQuotes(JSON.stringify(value))}'`)
  }

  static lines(this: void, lines: readonly string[]): Code {
    return new Code(`'\\\n${lines.map((line) => inSingleQuotes(line)).join('\\n\\\n')}'`)
  }
}

/** Program text with values in it, each as a literal; a `Code` stands for itself. */
export const code = Code.template

/** Pieces of program text, one after another. */
export const joinCode = Code.join

/** A name in a declaration that stands for something in the description. */
export const marked = Code.marked

/**
 * A name as program text.
 *
 * @throws {TypeError} if `name` is not one.
 */
export const identifier = Code.identifier

/** A line of program text, further to the right. */
export const indented = Code.indented

/** The name of a property, as it stands in a literal or in a type. */
export const memberName = Code.key

/** A string of JSON, in ASCII and with few escapes: engines read that in less time than code. */
export const jsonText = Code.jsonText

/** One string of lines, each on a line of its own: engines read it in less time than a string for each of them. */
export const textLines = Code.lines

/** Tells whether `name` can stand for a variable or be exported, without a look at reserved words: `delete` may be exported. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name)
}

/** The first lines of each generated file. */
export const banner = code`// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.\n\n`

const lineWidth = 120

/** A literal for a value of JSON, on one line if it fits. */
function literal(value: unknown, indent = ''): string {
  if (!isContainer(value)) return scalar(value)
  const line = onOneLine(value, lineWidth - indent.length)
  if (line !== undefined) return line
  const [open, close] = brackets(value)
  const deeper = `${indent}  `
  return `${open}\n${members(value)
    .map(([prefix, item]) => `${deeper}${prefix}${literal(item, deeper)},\n`)
    .join('')}${indent}${close}`
}

function textOf(value: unknown): string {
  return value instanceof Code ? value.text : literal(value)
}

/** Gives up where there is no room left, so that the parts of a large value are not written again at each level of it. */
function onOneLine(value: object, room: number): string | undefined {
  const parts: string[] = []
  let left = room
  for (const [prefix, item] of members(value)) {
    const text = isContainer(item) ? onOneLine(item, left - prefix.length) : scalar(item)
    if (text === undefined || text.includes('\n')) return undefined
    left -= prefix.length + text.length + ', '.length
    if (left < 0) return undefined
    parts.push(prefix + text)
  }
  const [open, close] = brackets(value)
  return room < open.length + close.length ? undefined : `${open}${parts.join(', ')}${close}`
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Code)
}

function scalar(value: unknown): string {
  if (value instanceof Code) return value.text
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  throw new TypeError(`Found a value of type ${typeof value}, expected one of JSON.`)
}

/** Pages may hold code in a script element, which certain texts would end. Old engines end lines at U+2028, even in strings. */
function quoted(text: string): string {
  return escapeText(JSON.stringify(text), /<(?=[/!])|[\u2028\u2029\u007F-\u009F\uFEFF]/g)
}

function inSingleQuotes(text: string): string {
  return escapeText(text, /[^\x20-\x7E]|[\\']|<(?=[/!])/g)
}

/** The characters of one string, on its way into a literal: no program text. */
function escapeText(text: string, special: RegExp): string {
  return text.replaceAll(
    special,
    (character) => shortEscapes.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const shortEscapes = new Map([
  ['\\', '\\\\'],
  ["'", "\\'"],
  ['\t', '\\t'],
])

function brackets(value: object): readonly [string, string] {
  return Array.isArray(value) ? ['[', ']'] : ['{', '}']
}

/** The members of a value, with what stands before each of them. As in JSON, a property without a value is left out. */
function members(value: object): [string, unknown][] {
  if (Array.isArray(value)) return value.map((item) => ['', item])
  return Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[`${propertyKey(key)}: `, item]]))
}

/** `__proto__: …` in a literal sets the prototype, `["__proto__"]: …` makes a property. */
function propertyKey(key: string): string {
  if (key === '__proto__') return '["__proto__"]'
  return isIdentifier(key) ? key : quoted(key)
}

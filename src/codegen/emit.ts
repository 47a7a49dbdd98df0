/** Code, as opposed to a string, inside a value for `emitLiteral`. */
export class Code {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** The first lines of each generated file. */
export const banner = `// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.\n\n`

const lineWidth = 120

/** A JavaScript literal for a JSON value, on one line if it fits. */
export function emitLiteral(value: unknown, indent = ''): string {
  if (!isContainer(value)) return emitScalar(value)
  const line = emitLine(value, lineWidth - indent.length)
  if (line !== undefined) return line
  const [open, close] = brackets(value)
  const deeper = `${indent}  `
  return `${open}\n${members(value).map(([prefix, item]) => `${deeper}${prefix}${emitLiteral(item, deeper)},\n`).join('')}${indent}${close}`
}

/** Gives up where there is no room left, so that the parts of a large value are not written again at each level of it. */
function emitLine(value: object, room: number): string | undefined {
  const parts: string[] = []
  let left = room
  for (const [prefix, item] of members(value)) {
    const text = isContainer(item) ? emitLine(item, left - prefix.length) : emitScalar(item)
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

function emitScalar(value: unknown): string {
  return value instanceof Code ? value.text : JSON.stringify(value)
}

function brackets(value: object): readonly [string, string] {
  return Array.isArray(value) ? ['[', ']'] : ['{', '}']
}

/** What is in a value, with what stands before each of it. */
function members(value: object): [string, unknown][] {
  return Array.isArray(value) ? value.map((item) => ['', item]) : Object.entries(value).map(([key, item]) => [`${emitKey(key)}: `, item])
}

/** `__proto__: …` in a literal sets the prototype, `["__proto__"]: …` makes a property. */
function emitKey(key: string): string {
  if (key === '__proto__') return '["__proto__"]'
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)
}

/** A string of JSON, in ASCII and with no more escapes than it has to have: engines read that in less time than code. */
export function emitText(value: unknown): string {
  const text = JSON.stringify(value).replaceAll(/[\\']/g, String.raw`\$&`)
  return `'${text.replaceAll(/[^\x20-\x7E]/g, (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`
}

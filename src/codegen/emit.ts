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
  if (value instanceof Code) return value.text
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Array.isArray(value)
    ? (deeper: string) => value.map((item) => emitLiteral(item, deeper))
    : (deeper: string) => Object.entries(value).map(([key, item]) => `${emitKey(key)}: ${emitLiteral(item, deeper)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const line = `${open}${parts('').join(', ')}${close}`
  if (line.length + indent.length <= lineWidth && !line.includes('\n')) return line
  const deeper = `${indent}  `
  return `${open}\n${parts(deeper).map((part) => `${deeper}${part},\n`).join('')}${indent}${close}`
}

/** `__proto__: …` in a literal sets the prototype, `["__proto__"]: …` makes a property. */
function emitKey(key: string): string {
  if (key === '__proto__') return '["__proto__"]'
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)
}

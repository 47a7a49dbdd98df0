import type {Model} from '../read/model.ts'
import {findSharedParts} from '../read/schemas/shared-parts.ts'
import {banner, code, identifier, joinCode, textLines, type Code} from './code.ts'
import {constantTypes} from './emitter.ts'

/**
 * Reads the text of a member when it is first asked for. Between tabs, which JSON on one line has nowhere else, are the numbers of parts that stand in
 * several places.
 */
const reader = code`const values = []

function read(index) {
  return (values[index] ??= JSON.parse(whole(texts[index])))
}

function whole(text) {
  const pieces = text.split('\\t')
  for (let index = 1; index < pieces.length; index += 2) pieces[index] = whole(parts[pieces[index]])
  return pieces.join('')
}
`

/** The table of operations. */
export function emitOperations({operations}: Pick<Model, 'operations'>) {
  return {
    'operations.js': lazyTable('operations', operations),
    'operations.d.ts': constantTypes('operations', 'Operation', code`Readonly<Record<string, Operation>>`),
  }
}

/** The examples of requests and responses, by operationId. */
export function emitExamples({examples}: Pick<Model, 'examples'>) {
  return {
    'examples.js': lazyTable('examples', examples),
    'examples.d.ts': constantTypes('examples', 'Examples'),
  }
}

/** A module with a value for each operation, of which a program needs few. */
function lazyTable(name: string, values: Readonly<Record<string, object>>): Code {
  const {texts, parts} = shareTexts(Object.values(values))
  const members = Object.keys(values).map((key, index) => code`  get ${key}() {\n    return read(${index})\n  },\n`)
  return code`${banner}const texts = /* @__PURE__ */ ${textLines(texts)}.split('\\n')
const parts = /* @__PURE__ */ ${textLines(parts)}.split('\\n')
${reader}
export const ${identifier(name)} = {
${joinCode(members)}}
`
}

/** The JSON of values, in which the number of a part, between tabs, stands for what several places have. */
function shareTexts(values: readonly object[]): {readonly texts: readonly string[]; readonly parts: readonly string[]} {
  const shared = findSharedParts(values)
  const numbers = new Map<object, number>()
  const parts: string[] = []
  const textOf = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const part = shared.partOf(value)
    if (part === undefined) return inside(value)
    let number = numbers.get(part)
    if (number === undefined) {
      number = parts.push(inside(part)) - 1
      numbers.set(part, number)
    }
    return `\t${number}\t`
  }
  const inside = (value: object): string =>
    Array.isArray(value)
      ? `[${value.map(textOf).join(',')}]`
      : `{${Object.entries(value)
          .map(([key, member]) => `${JSON.stringify(key)}:${textOf(member)}`)
          .join(',')}}`
  return {texts: values.map(textOf), parts}
}

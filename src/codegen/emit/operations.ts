import type {Model} from '../read/model.ts'
import {findSharedParts} from '../read/schemas/shared-parts.ts'
import {banner, code, identifier, textLines, type Code} from './code.ts'
import {constantTypes} from './emitter.ts'

/**
 * Reads the text of each member when it is first asked for. Of a frozen table, a member stays a getter. In the places of parts that stand in several
 * places are their numbers, each after a tab, which JSON on one line has nowhere else. What they replace is JSON, which is then parsed, and no program text.
 */
const lazily = code`function lazily(names, texts, parts) {
  const values = {}
  const whole = (text) => text.replace(/\\t(\\d+)/g, (_, number) => whole(parts[number]))
  for (const [index, name] of names.entries()) {
    let value
    const become = (more) => Reflect.defineProperty(values, name, {configurable: true, enumerable: true, ...more})
    become({
      get() {
        value ??= JSON.parse(whole(texts[index]))
        become({value, writable: true})
        return value
      },
    })
  }
  return values
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
  return code`${banner}${lazily}
const texts = /* @__PURE__ */ ${textLines(texts)}.split('\\n')
const parts = /* @__PURE__ */ ${textLines(parts)}.split('\\n')
export const ${identifier(name)} = /* @__PURE__ */ lazily(${Object.keys(values)}, texts, parts)
`
}

/** The JSON of values, in which a tab and the number of a part stand for what several places have. */
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
    return `\t${number}`
  }
  const inside = (value: object): string =>
    Array.isArray(value)
      ? `[${value.map(textOf).join(',')}]`
      : `{${Object.entries(value)
          .map(([key, member]) => `${JSON.stringify(key)}:${textOf(member)}`)
          .join(',')}}`
  return {texts: values.map(textOf), parts}
}

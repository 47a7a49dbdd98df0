import {FAILSAFE_SCHEMA, load, Type, type LoadOptions, type YAMLException} from 'js-yaml'

/**
 * The value of a YAML text of the usual kind, in a tenth of the time and memory that `yaml` takes for it; undefined for any text that is not sure to
 * have the same value there. That may be faulty, or have a directive, a tag, or a key that is null, a collection or an alias. `listener` is called at
 * the begin and the end of each node; `merge` puts what merge keys refer to in their place.
 */
export function readPlainYaml(
  text: string,
  {merge = false, listener}: {readonly merge?: boolean; readonly listener?: LoadOptions['listener']} = {},
): object | undefined {
  try {
    if (unusual.test(text)) return undefined
    const onWarning = (warning: unknown) => {
      throw warning
    }
    const value: unknown = load(text, {schema: merge ? merging : schema, onWarning, ...(listener && {listener})})
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** A YAML text in which texts in quotes, or collections in brackets, go on too far to the left. */
export interface ShallowYaml {
  readonly value: object
  /** The line of the first one, counted from 0. */
  readonly line: number
}

/**
 * Reads a text that has no other fault than lines that begin too far to the left, as many have that were written before YAML 1.2.2. Where such a line
 * is a key with its value, a quote above is more likely missing: undefined.
 */
export function readShallowYaml(text: string, merge: boolean): ShallowYaml | undefined {
  const warnings: YAMLException[] = []
  try {
    const value: unknown = load(text, {
      schema: merge ? merging : schema,
      onWarning: (warning) => warnings.push(warning),
    })
    const [first] = warnings
    const isShallow = warnings.every(
      ({reason, mark}) => reason === 'deficient indentation' && !isKeyAt(text, mark.position),
    )
    return first !== undefined && isShallow && typeof value === 'object' && value !== null
      ? {value, line: first.mark.line}
      : undefined
  } catch {
    return undefined
  }
}

/** Tells lines with a key of the usual kind, unless one in brackets can stand there. */
function isKeyAt(text: string, offset: number): boolean {
  key.lastIndex = offset
  return key.test(text) && !/[,{[]\s*$/.test(text.slice(Math.max(0, offset - 200), offset))
}

const key = /(?:- +)*[$\w./{}-]+:(?:\s|$)/y

/** The constructs that the two libraries read in different ways, and those that may only look like it, such as a sentence with "null: " in it. */
const unusual = new RegExp(
  [
    // A directive, or a second document
    '^(?:%|---|\\.\\.\\.)',
    // A line end of old, a tab for indentation, and a last line of blanks
    '\\r(?!\\n)',
    '^ *\\t',
    '\\n[ \\t]+(?![^])',
    // A key that is null or empty
    '(?:^|[\\s,{[?-])(?:null|Null|NULL|~)[ \\t]*:(?:\\s|$)',
    '\\{\\s*(?:null|Null|NULL|~)\\s*[,}]|,\\s*(?:null|Null|NULL|~)\\s*\\}',
    '(?:^|[,{[?-])[ \\t]*:|:[ \\t]+:',
    // An item that is empty, or begins on the next line
    '^[ \\t]*(?:-[ \\t]+)*-[ \\t]*(?:#|$)',
    // The indentation of a text
    '[|>][-+]?\\d[-+]?[ \\t]*(?:#.*)?$',
    // A key that is a collection, and does not end in a path parameter
    '(?:^|[,{[-])[ \\t]*\\?(?:\\s|$)',
    '(?<![\\w/.=-]\\{[\\w.-]{1,99})[\\]}][ \\t]*:(?!//)',
    // A tag, and a key that is an alias or has an anchor
    '(?:^|[-:,{[?])[ \\t]*!(?!\\[)',
    '(?:^[ \\t]*(?:-[ \\t]+)*|[,{[][ \\t]*)(?:\\*[^\\s,[\\]{}]+[ \\t]+:|&\\S)',
    '[,{][ \\t]*\\*[^\\s,[\\]{}]+[ \\t]*[,}]',
    // A line end in double quotes that does not count, before an empty line
    '(?:^|[-:,[{])[ \\t]*"(?:[^"\\\\]|\\\\[^\\r\\n])*\\\\\\r?\\n[ \\t]*\\r?$',
    // A comment without a blank before it
    '[^\\s,:[{]["\']#',
  ].join('|'),
  'm',
)

const number =
  /^(?:[-+]?(?:\d+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)|0x[\da-fA-F]+|0o[0-7]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

const words: ReadonlyMap<string, boolean | null> = new Map(
  Object.entries({
    null: null,
    Null: null,
    NULL: null,
    '~': null,
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false,
  }),
)

/** The scalars of the core schema that are no strings. @see https://yaml.org/spec/1.2.2/#1032-tag-resolution */
export const coreScalar = new Type('tag:yaml.org,2002:core', {
  kind: 'scalar',
  resolve: (text: string | null) => text === null || words.has(text) || number.test(text),
  construct: (text: string | null) => {
    if (text === null) return null
    const word = words.get(text)
    return word === undefined ? toNumber(text) : word
  },
})

const schema = FAILSAFE_SCHEMA.extend({implicit: [coreScalar]})
const merging = schema.extend({
  implicit: [new Type('tag:yaml.org,2002:merge', {kind: 'scalar', resolve: (text) => text === '<<'})],
})

function toNumber(text: string): number {
  const word = /^(?<sign>[-+]?)\.(?:inf|(?<nan>nan))$/i.exec(text)?.groups
  if (word === undefined) return Number(text)
  return word.nan === undefined ? Number(`${word.sign}Infinity`) : NaN
}

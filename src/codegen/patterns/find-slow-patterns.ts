import {isJsonObject} from '../../json/object.ts'
import {join} from '../../json/pointer.ts'
import {keywordsWhere} from '../../schema/keywords.ts'
import {unicodePattern} from '../read/schemas/unicode-pattern.ts'
import {createPatternChecker, tellSlowness} from './check-pattern.ts'

/** A pattern that a contract leaves out, and where it stands in a document. */
export interface SlowPatternFinding {
  readonly pointer: string
  readonly part: 'key' | 'value'
  readonly message: string
}

/** Makes a function that finds the slow patterns of documents. A pattern that is no regular expression is not one of them. */
export function createSlowPatternFinder(): (document: unknown) => SlowPatternFinding[] {
  const speedOf = createPatternChecker()
  return (document) =>
    [...findPatterns(document, '#', false)].flatMap(({pattern, ...place}) => {
      const readable = unicodePattern(pattern)
      const fault = readable === undefined ? undefined : tellSlowness(speedOf(readable))
      return fault === undefined ? [] : [{...place, message: `The pattern ${JSON.stringify(pattern)} ${fault}.`}]
    })
}

interface FoundPattern {
  readonly pattern: string
  readonly pointer: string
  readonly part: 'key' | 'value'
}

/** Their values are data, in which a pattern is only a text. */
const literals = new Set([
  ...keywordsWhere(({value}) => value === 'any' || value === 'list'),
  'default',
  'example',
  'examples',
  'value',
])

/** Their keys are names that authors choose. */
const maps = new Set([
  ...keywordsWhere(({value}) => value === 'schemasByKey'),
  'paths',
  'webhooks',
  'callbacks',
  'schemas',
  'headers',
  'content',
  'responses',
])

function* findPatterns(value: unknown, pointer: string, isMap: boolean): Generator<FoundPattern> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* findPatterns(item, join(pointer, index), false)
  if (!isJsonObject(value)) return
  if (!isMap && typeof value.pattern === 'string')
    yield {pattern: value.pattern, pointer: join(pointer, 'pattern'), part: 'value'}
  for (const [key, inner] of Object.entries(value)) {
    const at = join(pointer, key)
    if (!isMap && key === 'patternProperties' && isJsonObject(inner)) {
      for (const pattern of Object.keys(inner)) yield {pattern, pointer: join(at, pattern), part: 'key'}
    }
    if (isMap || !literals.has(key)) yield* findPatterns(inner, at, !isMap && maps.has(key))
  }
}

import {messageOfThrown} from '../../errors.ts'
import {isJsonObject} from '../../json/object.ts'
import {join} from '../../json/pointer.ts'
import {keywordsWhere} from '../../schema/keywords.ts'
import type {LintRuleName} from '../lint/severities.ts'
import {unicodePattern} from '../read/schemas/unicode-pattern.ts'
import {createPatternChecker, tellSlowness} from './check-pattern.ts'

/** A pattern that a contract leaves out, and where it stands in a document. */
export interface PatternFault {
  readonly rule: LintRuleName
  readonly pointer: string
  readonly part: 'key' | 'value'
  readonly message: string
}

/** Makes a function that finds the patterns of documents that are slow, or no regular expressions. */
export function createPatternFaultFinder(): (document: unknown) => PatternFault[] {
  const speedOf = createPatternChecker()
  return (document) =>
    [...findPatterns(document, '#', false)].flatMap(({pattern, ...place}): PatternFault[] => {
      const readable = unicodePattern(pattern)
      if (readable === undefined)
        return [{...place, rule: 'messages/no-unreadable-patterns', message: tellUnreadable(pattern)}]
      const fault = tellSlowness(speedOf(readable))
      const message = `The pattern ${JSON.stringify(pattern)} ${fault}.`
      return fault === undefined ? [] : [{...place, rule: 'messages/no-slow-patterns', message}]
    })
}

function tellUnreadable(pattern: string): string {
  let reason = ''
  try {
    new RegExp(pattern, 'u')
  } catch (error) {
    reason = messageOfThrown(error).split(': ').at(-1)!
  }
  return `Found the pattern ${JSON.stringify(pattern)}, expected a regular expression of JavaScript${reason === '' ? '' : ` (${reason.toLowerCase()})`}.`
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
    if (isMap || !(literals.has(key) || key.startsWith('x-'))) yield* findPatterns(inner, at, !isMap && maps.has(key))
  }
}

import {InputError} from '../../errors.ts'
import {isToken} from '../../http/token.ts'
import {setOwn} from '../../json/own.ts'
import {BoundedPattern} from '../../schema/pattern/bounded-pattern.ts'
import type {MessageCondition, TextCondition, TextConditions} from './conditions.ts'
import type {ScenarioItem} from './scenario-item.ts'

type Read<Value> = (item: ScenarioItem) => Value
type Readers = {readonly [Name in keyof MessageCondition]-?: Read<NonNullable<MessageCondition[Name]>>}

const readers: Readers = {
  model: readText,
  says: readTexts,
  anyMessage: readTexts,
  system: readTexts,
  offers: (item) => item.text(),
  answers: (item) => item.text(),
  turn: (item) => item.count(1),
  headers: readHeaders,
}

/** The conditions after `when:`. @throws {InputError} for one that is unknown or cannot be met. */
export function readCondition(item: ScenarioItem): MessageCondition {
  const found = item.names(Object.keys(readers), 'condition') as readonly (keyof Readers)[]
  return Object.fromEntries(found.map((name) => [name, readers[name](item.property(name))]))
}

function readTexts(item: ScenarioItem): TextConditions {
  return Array.isArray(item.value) ? item.items('text').map(readText) : readText(item)
}

/** A text, or a regular expression as `/…/flags` or as `{matches: …}`. */
function readText(item: ScenarioItem): TextCondition {
  if (typeof item.value === 'object') {
    item.names(['matches'])
    return readPattern(item.property('matches'), item.property('matches').text())
  }
  const [, source, flags] = /^\/(.+)\/([imsu]*)$/s.exec(item.text()) ?? []
  return source === undefined ? item.text() : readPattern(item, source, flags)
}

function readPattern(item: ScenarioItem, source: string, flags?: string): BoundedPattern {
  try {
    return new BoundedPattern(source, flags)
  } catch (error) {
    if (error instanceof InputError) throw item.fail(`${item.name}: ${error.message}`)
    throw error
  }
}

function readHeaders(item: ScenarioItem): Readonly<Record<string, TextCondition>> {
  const headers: Record<string, TextCondition> = {}
  for (const name of headerNames(item)) setOwn(headers, name, readText(item.property(name)))
  return headers
}

/** The names of headers in a map. @throws {InputError} for one that no header can have. */
export function headerNames(item: ScenarioItem): readonly string[] {
  const names = Object.keys(item.object())
  const wrong = names.find((name) => !isToken(name))
  if (wrong === undefined) return names
  throw item.fail(`Found ${JSON.stringify(wrong)} in ${item.name}, expected the name of a header.`, {
    tokens: [wrong],
    part: 'key',
  })
}

import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../src/codegen/load/yaml.ts'
import {entries} from '../../src/codegen/read/document.ts'
import {isJsonObject} from '../../src/json/object.ts'

const folder = path.resolve(import.meta.dirname, '../../openapi')
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/'))

interface Text {
  readonly location: string
  readonly value: string
}

const documents = files
  .filter(
    (file) => file.endsWith('.yaml') && !/^examples\/.+\.(?:request|response)\.yaml$|^examples\/errors\//.test(file),
  )
  .map((file) => {
    const source = readFileSync(path.join(folder, file), 'utf8')
    return {file, source, document: parseDocument(source, file)}
  })
const texts = documents.flatMap(({file, document}) => [...textsIn(document, `${file}#`)])
const descriptions = texts.filter(({location}) => /(?:\/description|\/x-enumDescriptions\/[^/]+)$/.test(location))
const comments = documents.flatMap(({file, source}) => [...commentsIn(file, source)])
const lintTexts = files
  .filter((file) => file.startsWith('lint/'))
  .map((file) => ({location: file, value: readFileSync(path.join(folder, file), 'utf8')}))

/** Words that the vocabulary replaces, with what to write instead. */
const forbidden: {word: RegExp; instead: string}[] = [
  {word: /\b(?:unless|until) (?:told|given|asked|set)\b/i, instead: 'Default: `x`.'},
  {word: /\b(?:simply|just|easy|easily|obviously)\b/i, instead: 'nothing'},
  {word: /\bcomes? to\b/i, instead: 'a verb that says what happens'},
  {word: /\bis told\b/i, instead: 'is called, receives'},
  {word: /\banswer(?:s|ed|ing)?\b/i, instead: 'response, responds'},
  {word: /\bplaces?\b/i, instead: 'location, pointer'},
  {word: /\b(?:pictures?|thoughts)\b/i, instead: 'image, thinking'},
  {word: /\bgiven? back\b/i, instead: 'sent back'},
  {word: /\bpieces? (?:of|by)\b(?! advice)/i, instead: 'fragment, block, range'},
  {word: /\bfor instance\b/i, instead: 'for example'},
  {word: /\bleads? (?:to )?nowhere\b/i, instead: 'does not resolve'},
  {word: /\bwhat (?:became|can be set|is|was|a|the)\b/i, instead: 'a noun'},
]

describe('the prose of the description', () => {
  test('has something to check', () => {
    expect(descriptions.length).toBeGreaterThan(800)
    expect(comments).not.toEqual([])
    expect(lintTexts.length).toBeGreaterThan(5)
  })

  test('no text starts with a headless clause', () => {
    expect(
      faults(texts, ({value}) => /^(?:what|whether|where|how|which|when|who|why)\b(?!.*\?$)/i.test(value)),
    ).toEqual([])
  })

  test('every description ends with a period, or is a list or a table', () => {
    expect(faults(descriptions, ({value}) => !/\.$/.test(value) && !/^(?:\||- )/m.test(lastLine(value)))).toEqual([])
  })

  test('a default is always "Default: …."', () => {
    const mentions =
      /\bdefaults? (?:is|to|are|value)\b|\bby default\b|\bunless\b.*\bset\b|[^.] default: |\bDefaults?\b(?!:\s\S)/
    expect(faults(texts, ({value}) => mentions.test(value))).toEqual([])
  })

  test('a summary or a title is a phrase without a period', () => {
    const phrases = texts.filter(
      ({location}) => /\/(?:summary|title)$/.test(location) && !/^openapi\.yaml#\/info\//.test(location),
    )
    expect(phrases).not.toEqual([])
    expect(faults(phrases, ({value}) => value.endsWith('.'))).toEqual([])
  })

  test('a boolean is described by what `true` does', () => {
    const booleans = documents.flatMap(({file, document}) => [...booleansIn(document, `${file}#`)])
    expect(booleans.length).toBeGreaterThan(20)
    expect(faults(booleans, ({value}) => !value.startsWith('If `true`, '))).toEqual([])
  })

  test.each(forbidden)('does not use $word, but $instead', ({word}) => {
    expect(faults([...texts, ...comments, ...lintTexts], ({value}) => word.test(withoutCode(value)))).toEqual([])
  })

  test.each(['cache_control', 'tool_use_id', 'caller', 'is_error', 'stderr'])(
    'the property %s is described alike everywhere',
    (property) => {
      const found = descriptions.filter(({location}) => location.endsWith(`/properties/${property}/description`))
      const kinds = new Set(
        found.map(({value}) => value.replace(/(?:block|tool|toolset)\.$/, 'item.').replace(/\. .+$/s, '.')),
      )
      expect(found.length).toBeGreaterThan(1)
      expect([...kinds].filter((kind) => !kind.startsWith('Cache breakpoint at'))).toHaveLength(1)
    },
  )
})

function faults(all: readonly Text[], isFault: (text: Text) => boolean): string[] {
  return all.filter(isFault).map(({location, value}) => `${location}: ${value}`)
}

/** Every text that a reader sees, except those of examples, which belong to their speakers. */
function* textsIn(value: unknown, location: string): Generator<Text> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, `${location}/${index}`)
  for (const [key, child] of entries(value)) {
    const at = `${location}/${key}`
    if (key === 'examples' && Array.isArray(child)) continue
    if (typeof child !== 'string') yield* textsIn(child, at)
    else if (
      ['description', 'summary', 'title', 'x-expected'].includes(key) ||
      location.endsWith('/x-enumDescriptions')
    ) {
      yield {location: at, value: child.trim()}
    }
  }
}

/** Descriptions of boolean properties. */
function* booleansIn(value: unknown, location: string): Generator<Text> {
  for (const [key, child] of entries(value)) {
    if (key === 'examples') continue
    if (isJsonObject(child) && typeof child.description === 'string' && [child.type].flat().includes('boolean')) {
      yield {location: `${location}/${key}`, value: child.description}
    }
    yield* booleansIn(child, `${location}/${key}`)
  }
}

function* commentsIn(file: string, source: string): Generator<Text> {
  for (const [index, line] of source.split('\n').entries()) {
    const comment = /^\s*# (.+)$/.exec(line)?.[1]
    if (comment !== undefined) yield {location: `${file}:${index + 1}`, value: comment}
  }
}

/** The text without its code, which keeps the names of the API. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, '`')
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}

import {expect, test} from 'vitest'
import {catalogues} from '../../src/phrases/catalogues.ts'
import {phraseParts, type Phrase} from '../../src/phrases/phrase.ts'

/** The phrases of a catalogue, each form by its path. */
function formsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => formsOf(inner, `${path}/${key}`))
}

const valuesIn = (text: string) => Array.from(text.matchAll(/\{\w+\}/g), ([name]) => name).sort()
const english = new Map(formsOf(catalogues.en, ''))

test.each(['de', 'zh'] as const)('%s has each phrase, with the values of the English one', (locale) => {
  const forms = new Map(formsOf(catalogues[locale], ''))
  const keys = (all: Iterable<string>) => [...new Set(Array.from(all, (path) => path.replace(/\/(?:one|other)$/, '')))]
  expect(keys(forms.keys())).toEqual(keys(english.keys()))
  const wrong = [...forms].filter(([path, text]) => {
    const own = english.get(path) ?? english.get(`${path}/other`) ?? english.get(path.replace(/\/(?:one|other)$/, ''))
    return valuesIn(text).join() !== valuesIn(own ?? '').join() && !path.endsWith('/one')
  })
  expect(wrong).toEqual([])
})

test('the Chinese catalogue has no phrase in Latin letters but names', () => {
  const latin = formsOf(catalogues.zh, '').filter(([, text]) =>
    /[A-Za-z]/.test(text.replaceAll(/\{\w+\}|OpenAPI|XML|Webhook|null|x-sse/g, '')),
  )
  expect(latin).toEqual([])
})

test('the form of a phrase goes by its count', () => {
  const phrase: Phrase = {one: '{count} item', other: '{count} items'}
  expect([0, 1, 2].map((count) => phraseParts(phrase, {count}, 'en').join(''))).toEqual([
    '0 items',
    '1 item',
    '2 items',
  ])
  expect(phraseParts('{a} and {b}{c}', {a: 1, b: 2}, 'en')).toEqual(['', 1, ' and ', 2, '', '', ''])
})

import {expect, test} from 'vitest'
import {countTokens} from '../../../src/messages/mock/count-tokens.ts'

const png = 'iVBORw0KGgoAAAANSUhEUgAAAlgAAAEsCAIAAAAA'
const source = (data: string, mediaType = 'image/png') => ({source: {type: 'base64', media_type: mediaType, data}})
const empty = countTokens([{}])

test('an image counts by its 600 × 300 pixels, whatever its length', () => {
  expect(countTokens([source(png)]) - empty).toBe(240)
  expect(countTokens([source(png + 'A'.repeat(40_000))]) - empty).toBe(240)
})

test('an image whose size is not known counts as a large one', () => {
  expect(countTokens([source('aGk=')]) - empty).toBe(1_600)
})

test('a document counts by its pages', () => {
  const pages = (length: number) => countTokens([source('A'.repeat(length), 'application/pdf')]) - empty
  expect([pages(1_000), pages(150_000)]).toEqual([2_000, 4_000])
})

test('text counts by its length', () => {
  expect(countTokens('a'.repeat(398))).toBe(100)
})

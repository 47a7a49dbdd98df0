import {describe, expect, test} from 'vitest'
import {formatChangeSections} from '../../src/cli/diff/markdown.ts'
import {inLocale, sayChange, withPhrases} from '../../src/codegen/docs/say.ts'
import {diff} from '../../src/diff/diff.ts'
import {sampleOf} from '../sample.ts'
import {wordless} from '../wordless.ts'
import {createBase} from './base.ts'
import {changed} from './changed.ts'
import {rows, type Row} from './changes.ts'

const wordsOf = (text: string) => text.toLowerCase().match(/[a-z]{3,}/g) ?? []

/** The sentences about changes, without the messages that prove them: these are in the words of validators. */
function sentencesOf(row: Row): string {
  return formatChangeSections(
    diff(createBase(), changed(row)).map(({witness: _, ...change}) => change),
    {
      say: sayChange,
    },
  )
}

describe('the changes in the language of the docs', () => {
  test.each(sampleOf(rows, 5).map((row) => ({row, name: `${row[1]} at ${row[2]}`})))(
    'each word is of the catalogue or of a description: $name',
    ({row}) => {
      const told = withPhrases(wordless, 'el', () => sentencesOf(row))
      const known = new Set(wordsOf(JSON.stringify(['authorization', createBase(), changed(row), row])))
      expect(wordsOf(told).filter((word) => !known.has(word))).toEqual([])
    },
  )

  test('sentences are whole in German and in Chinese', () => {
    const row: Row = ['breaking', 'operation-removed', 'paths./pets/{id}.delete']
    expect(inLocale('de', () => sentencesOf(row))).toBe(
      '## Inkompatible Änderungen\n\n- Die Operation DELETE /pets/{id} entfällt.\n',
    )
    expect(inLocale('zh', () => sentencesOf(row))).toBe('## 不兼容的变更\n\n- 移除操作 DELETE /pets/{id}。\n')
  })
})

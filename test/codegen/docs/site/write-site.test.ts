import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import type {SiteFile} from '../../../../src/codegen/docs/site/site-page.ts'
import {writeSite, type MakeSite} from '../../../../src/codegen/docs/site/write-site.ts'

describe('writing a site', () => {
  const parent = mkdtempSync(path.join(tmpdir(), 'write-site-'))
  let folder: string
  let count = 0

  beforeEach(() => {
    folder = path.join(parent, String(count++))
  })

  afterAll(() => rmSync(parent, {recursive: true}))

  const write = (make: MakeSite, force = false) => writeSite(folder, make, {force, inputs: []})
  const files = (...all: SiteFile[]) => write(() => all)
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')

  test('writes and keeps long texts whole, whatever characters stand where their pieces meet', async () => {
    const text = `${'a'.repeat((1 << 20) - 1)}${'🐚ß'.repeat(300_000)}`
    const kept: string[] = []
    await write((store) => {
      const [first, second] = [store.keep(text), store.keep('short')]
      kept.push(first(), second(), store.keep('last')(), first())
      return [
        ['long.txt', text],
        ['empty.txt', ''],
      ]
    })
    expect(kept.map((one) => one === text || one)).toEqual([true, 'short', 'last', true])
    expect(read('long.txt') === text).toBe(true)
    expect(read('empty.txt')).toBe('')
  })

  test('joins the pieces of a file in their order, whatever is written between them', async () => {
    const pieces = Array.from({length: 200}, (_, index) => `${index}\n`)
    const made = await write(() =>
      pieces.flatMap((text, index): SiteFile[] => [
        ['all.txt', text],
        [`${index}.html`, ''],
      ]),
    )
    expect(read('all.txt')).toBe(pieces.join(''))
    expect(made).toHaveLength(201)
  })

  test('gives back each kept text, and leaves no trace of the store', async () => {
    const texts = ['plain', '', 'größer 語 😀', 'x'.repeat(100_000)]
    await write((store) => {
      const kept = texts.map((text) => store.keep(text))
      return kept.map((text, index): SiteFile => [`${index}.html`, text()]).toReversed()
    })
    expect(texts.map((_, index) => read(`${index}.html`))).toEqual(texts)
    expect(readdirSync(folder).toSorted()).toEqual([
      '.messages-openapi-site.json',
      ...texts.map((_, index) => `${index}.html`),
    ])
  })

  test('changes nothing where making it fails', async () => {
    await files(['index.html', 'first'], ['tags/a.html', 'a'])
    const failing: MakeSite = function* () {
      yield ['index.html', 'second']
      throw new Error('no')
    }
    await expect(write(failing)).rejects.toThrow('no')
    expect(read('index.html')).toBe('first')
    expect(readdirSync(folder)).toHaveLength(3)
  })

  test('keeps files of others in folders that both have, and removes its own that are no more', async () => {
    await files(['index.html', ''], ['tags/a.html', ''], ['old/b.html', ''])
    writeFileSync(path.join(folder, 'tags/mine.html'), 'mine')
    await files(['index.html', 'new'], ['tags/c.html', 'c'], ['more/d.html', 'd'])
    expect(read('tags/mine.html')).toBe('mine')
    expect([read('index.html'), read('tags/c.html'), read('more/d.html')]).toEqual(['new', 'c', 'd'])
    expect(['tags/a.html', 'old'].filter((name) => existsSync(path.join(folder, name)))).toEqual([])
  })

  test('refuses to replace what is of no site, also in a folder', async () => {
    mkdirSync(path.join(folder, 'tags'), {recursive: true})
    writeFileSync(path.join(folder, 'tags/a.html'), 'mine')
    await expect(files(['index.html', ''], ['tags/a.html', 'a'])).rejects.toThrow('would be replaced')
    expect(read('tags/a.html')).toBe('mine')
    expect(readdirSync(folder)).toEqual(['tags'])
    await write(() => [['tags/a.html', 'a']], true)
    expect(read('tags/a.html')).toBe('a')
  })
})

import {cpSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {isGeneratedModule, isGeneratedPage} from '../../../src/codegen/write/is-generated.ts'
import {isExhaustive} from '../../sample.ts'
import {makeFolder, runMain} from '../run-main.ts'

const api =
  'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\ncomponents:\n  schemas:\n    A:\n      type: string\n'

test('generate replaces no file that it did not write, not even by half, until it is forced to', async () => {
  const cwd = makeFolder({
    'api.yaml': api,
    'package.json': '{"type": "module"}',
    'out/routes.js': 'mine',
    'out/openapi.yaml': 'openapi: 3.1.0\n',
    'out/note.txt': 'note',
  })
  const args = ['generate', '--spec', 'api.yaml', '--out', 'out']
  const refused = await runMain(args, {cwd})
  expect({code: refused.code, stdout: refused.stdout, files: readdirSync(path.join(cwd, 'out')).sort()}).toEqual({
    code: 2,
    stdout: '',
    files: ['note.txt', 'openapi.yaml', 'routes.js'],
  })
  expect(refused.stderr).toMatch(
    /openapi\.yaml: The file was not generated.*"--force"\.\n.*routes\.js: The file was not generated.*"--force"\.\nNothing was changed\.\n$/,
  )
  expect((await runMain([...args, '--force'], {cwd})).code).toBe(0)
  expect(readFileSync(path.join(cwd, 'out/routes.js'), 'utf8')).toContain('Generated from')
  expect(readFileSync(path.join(cwd, 'out/note.txt'), 'utf8')).toBe('note')

  // What it wrote, it may replace; and what is as it should be, it leaves.
  const before = statSync(path.join(cwd, 'out/routes.js')).mtimeMs
  writeFileSync(path.join(cwd, 'api.yaml'), api.replace('string', 'number'))
  expect((await runMain(args, {cwd})).code).toBe(0)
  expect(readFileSync(path.join(cwd, 'out/openapi.json'), 'utf8')).toContain('number')
  expect(statSync(path.join(cwd, 'out/routes.js')).mtimeMs).toBe(before)
})

test('the description is never replaced, and --check writes nothing', async () => {
  const cwd = makeFolder({'out/openapi.yaml': api})
  const args = ['generate', '--spec', 'out/openapi.yaml', '--out', 'out']
  expect((await runMain([...args, '--check'], {cwd})).code).toBe(1)
  expect((await runMain([...args, '--force'], {cwd})).stderr).toContain(
    'openapi.yaml: The file is read to make the others',
  )
  const page = await runMain(['docs', '--spec', 'out/openapi.yaml', '--single', 'out/openapi.yaml', '--force'], {cwd})
  expect(page.stderr).toContain('openapi.yaml: The file is read to make the others')
  expect(readdirSync(path.join(cwd, 'out'))).toEqual(['openapi.yaml'])
  expect(readFileSync(path.join(cwd, 'out/openapi.yaml'), 'utf8')).toBe(api)
})

test('docs replaces its own pages, and neither others nor links nor sections', async () => {
  const cwd = makeFolder({'api.yaml': api, 'mine.html': '<p>mine</p>', 'guide.md': '# Guide\n'})
  symlinkSync('mine.html', path.join(cwd, 'link.html'))
  const write = (file: string, ...more: string[]) =>
    runMain(['docs', '--spec', 'api.yaml', '--single', file, '--guide', 'guide.md', ...more], {cwd})
  for (const _run of [1, 2]) expect((await write('page.html')).stderr).toBe('')
  expect((await write('mine.html')).stderr).toContain('mine.html: The file was not generated')
  expect((await write('link.html')).stderr).toContain('link.html: Found a symbolic link')
  expect((await write('guide.md', '--force')).stderr).toContain('guide.md: The file is read')
  expect((await write('link.html', '--force')).code).toBe(0)
  expect(readFileSync(path.join(cwd, 'mine.html'), 'utf8')).toBe('<p>mine</p>')
})

/** Asks of each file in the folder `out` whether it is known as generated, and then of the description with other line ends and another version. */
async function expectKnown(cwd: string): Promise<void> {
  const out = path.join(cwd, 'out')
  for (const file of readdirSync(out)) expect(await isGeneratedModule(out, file), file).toBe(true)
  const json = path.join(out, 'openapi.json')
  writeFileSync(json, readFileSync(json, 'utf8').replaceAll('\n', '\r\n'))
  expect(await isGeneratedModule(out, 'openapi.json')).toBe(true)
  writeFileSync(json, readFileSync(json, 'utf8').replace('"openapi": "3.1', '"openapi": "3.2'))
  expect(await isGeneratedModule(out, 'openapi.yaml')).toBe(false)
}

test('a contract is known as generated, as is one whose lines end otherwise', async () => {
  const cwd = makeFolder({'api.yaml': `${api}      description: "${'A long text. '.repeat(20)}"\n`})
  expect((await runMain(['generate', '--spec', 'api.yaml', '--out', 'out'], {cwd})).code).toBe(0)
  await expectKnown(cwd)
})

test.runIf(isExhaustive).each(['documented', 'native'])('so is generated/%s', async (name) => {
  const cwd = makeFolder({})
  cpSync(path.resolve(import.meta.dirname, '../../../generated', name), path.join(cwd, 'out'), {recursive: true})
  await expectKnown(cwd)
})

test('a description is not known as generated for its name, nor for its form alone', async () => {
  const text = `${JSON.stringify({openapi: '3.1.0'}, null, 2)}\n`
  const cwd = makeFolder({'openapi.json': text, 'index.js': 'export {}'})
  expect(await isGeneratedModule(cwd, 'openapi.json')).toBe(false)
})

test.each([
  [
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">`,
    true,
  ],
  [
    `<!DOCTYPE html>\n<html lang="en">\n\n<head>\n  <meta http-equiv="Content-Security-Policy" content="default-src 'unsafe-inline' 'unsafe-eval' data: blob:">`,
    true,
  ],
  ['<!doctype html>\n<title>Mine</title>', false],
])('a page of an earlier version is known as generated: %j', async (text, expected) => {
  expect(await isGeneratedPage(makeFolder({'a.html': text}), 'a.html')).toBe(expected)
})

import {execFileSync} from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {stage, recover} from '../../../src/codegen/write/staging.ts'
import {writeFiles, type WriteOptions} from '../../../src/codegen/write/write-files.ts'
import {buildWriter, killWriter} from './killed.ts'

function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'write-')))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

const isOurs = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8').startsWith('ours')

function write(files: Record<string, string>, more: Partial<WriteOptions> = {}): Promise<void> {
  return writeFiles({files, inputs: [], isOurs, ...more})
}

/** All files under a folder, with their texts. */
function readAll(folder: string): Record<string, string> {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
    (name) => !lstatSync(path.join(folder, name)).isDirectory(),
  )
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
}

/** The id of no process. */
const dead = 2 ** 22 + 1

test('makes the folder, replaces generated files in it, and leaves the others alone', async () => {
  const out = path.join(makeFolder(), 'a/b')
  await write({[path.join(out, 'x.js')]: 'ours 1', [path.join(out, 'y.js')]: 'ours 1'})
  writeFileSync(path.join(out, 'mine.txt'), 'mine')
  await write({[path.join(out, 'x.js')]: 'ours 2'})
  expect(readAll(path.dirname(out))).toEqual({'b/mine.txt': 'mine', 'b/x.js': 'ours 2', 'b/y.js': 'ours 1'})
})

test.each([
  {
    what: 'a file of another origin',
    place: (file: string) => writeFileSync(file, 'mine'),
    message: 'was not generated',
    isForced: true,
  },
  {
    what: 'a symbolic link',
    place: (file: string) => symlinkSync('target', file),
    message: 'symbolic link',
    isForced: true,
  },
  {
    what: 'a link that leads nowhere',
    place: (file: string) => symlinkSync('nowhere', file),
    message: 'symbolic link',
    isForced: true,
  },
  {
    what: 'a folder',
    place: (file: string) => mkdirSync(file),
    message: 'Found a folder, expected a file',
    isForced: false,
  },
])('$what is not replaced, and nothing else either', async ({place, message, isForced}) => {
  const folder = makeFolder()
  const out = path.join(folder, 'out')
  mkdirSync(out)
  writeFileSync(path.join(out, 'target'), 'ours')
  writeFileSync(path.join(out, 'x.js'), 'ours 1')
  place(path.join(out, 'y.js'))
  const files = {[path.join(out, 'x.js')]: 'ours 2', [path.join(out, 'y.js')]: 'ours 2'}
  await expect(write(files)).rejects.toThrow(new RegExp(`y\\.js: .*${message}.*\nNothing was changed\\.$`))
  expect(readFileSync(path.join(out, 'x.js'), 'utf8')).toBe('ours 1')
  if (!isForced) return expect(write(files, {force: true})).rejects.toThrow(message)
  await write(files, {force: true})
  expect(readAll(out)).toEqual({target: 'ours', 'x.js': 'ours 2', 'y.js': 'ours 2'})
})

test('what is read is never replaced, under whatever name', async () => {
  const folder = makeFolder()
  writeFileSync(path.join(folder, 'api.yaml'), 'ours')
  symlinkSync('api.yaml', path.join(folder, 'link.yaml'))
  for (const name of ['api.yaml', 'link.yaml']) {
    await expect(
      write({[path.join(folder, name)]: 'ours 2'}, {force: true, inputs: [path.join(folder, 'api.yaml')]}),
    ).rejects.toThrow('The file is read')
  }
  expect(readFileSync(path.join(folder, 'api.yaml'), 'utf8')).toBe('ours')
})

test.each([
  {what: 'a file in the place of the folder', out: 'file', message: 'Found a file, expected a folder'},
  {what: 'a file in the path', out: 'file/out', message: 'A part of the path is a file'},
])('$what is a sentence', async ({out, message}) => {
  const folder = makeFolder()
  writeFileSync(path.join(folder, 'file'), '')
  await expect(write({[path.join(folder, out, 'x.js')]: 'ours'})).rejects.toThrow(message)
  expect(readAll(folder)).toEqual({file: ''})
})

test('several folders change together, or not at all', async () => {
  const folder = makeFolder()
  mkdirSync(path.join(folder, 'b/y.html'), {recursive: true})
  await expect(
    write({[path.join(folder, 'a/x.html')]: 'ours', [path.join(folder, 'b/y.html')]: 'ours'}),
  ).rejects.toThrow('Found a folder')
  expect(readdirSync(folder)).toEqual(['b'])
})

test('the next run removes what a killed one left, and ends what that had completed', async () => {
  const out = makeFolder()
  const [half, whole] = [
    path.join(out, `.messages-openapi-${dead}-0123456789ab`),
    path.join(out, `.messages-openapi-${dead}-ba9876543210`),
  ]
  for (const place of [half, whole]) mkdirSync(place)
  writeFileSync(path.join(half, 'x.js'), 'ours half')
  writeFileSync(path.join(out, 'x.js'), 'ours new')
  writeFileSync(path.join(out, 'y.js'), 'ours old')
  writeFileSync(path.join(whole, 'y.js'), 'ours new')
  writeFileSync(path.join(whole, 'complete.json'), '{"names": ["x.js", "y.js"]}')
  await recover(out, isOurs)
  expect(readAll(out)).toEqual({'x.js': 'ours new', 'y.js': 'ours new'})
})

test('a list that anyone could have put there replaces nothing of others', async () => {
  const folder = makeFolder()
  const out = path.join(folder, 'out')
  const place = path.join(out, `.messages-openapi-${dead}-0123456789ab`)
  mkdirSync(place, {recursive: true})
  writeFileSync(path.join(folder, 'victim'), 'ours')
  writeFileSync(path.join(out, 'mine.js'), 'mine')
  writeFileSync(path.join(place, 'mine.js'), 'theirs')
  writeFileSync(path.join(place, 'victim'), 'theirs')
  writeFileSync(path.join(place, 'complete.json'), '{"names": ["mine.js", "../victim", "..", "a/b", 1, "../../x"]}')
  await recover(out, isOurs)
  expect(readAll(folder)).toEqual({'out/mine.js': 'mine', victim: 'ours'})
})

test('what a run that is alive has staged is left to it', async () => {
  const out = makeFolder()
  const staged = await stage(out, new Map([['x.js', 'ours']]))
  await recover(out, isOurs)
  expect(existsSync(path.join(staged.place, 'x.js'))).toBe(true)
  await staged.remove()
  expect(readdirSync(out)).toEqual([])
})

test('a kill at any moment leaves all old or all new files', async () => {
  const folder = makeFolder()
  const program = await buildWriter(folder)
  const out = path.join(folder, 'out')
  for (const milliseconds of [0, 3, 8]) {
    const {versions, others} = await killWriter(program, out, milliseconds)
    expect([...versions]).toHaveLength(1)
    expect(others).toEqual([])
  }
})

function mountSmall(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'messages-openapi-test', folder], {stdio: 'ignore'})
    return true
  } catch {
    process.stderr.write('A full disk is not tried: only root can mount a small one.\n')
    return false
  }
}

test('a full disk is a sentence, and the old files are whole', async (context) => {
  const folder = makeFolder()
  if (!mountSmall(folder)) return context.skip()
  try {
    const files = Object.fromEntries(
      ['x', 'y', 'z'].map((name) => [path.join(folder, 'out', `${name}.js`), 'ours'.padEnd(8000)]),
    )
    await write(files)
    const larger = Object.fromEntries(Object.keys(files).map((file) => [file, 'ours'.padEnd(16_000)]))
    await expect(write(larger)).rejects.toThrow(
      'The disk is full: make room, and run the command again. Nothing was changed.',
    )
    expect(Object.values(readAll(folder))).toEqual(Array(3).fill('ours'.padEnd(8000)))
  } finally {
    execFileSync('umount', [folder])
  }
})

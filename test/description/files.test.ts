import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {documented, folder} from './description.ts'

const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/'))

test.each(['schemas', 'parameters', 'responses'])('every file in %s is used, under its own name', (kind) => {
  const named = files
    .filter((file) => file.startsWith(`${kind}/`) && file.endsWith('.yaml'))
    .map((file) => path.basename(file, '.yaml'))
  expect(named.toSorted()).toEqual(Object.keys(documented.components(kind)).toSorted())
})

test('every operation file is wired to a path', () => {
  const named = files.filter((file) => /^operations\/.+\.yaml$/.test(file)).map((file) => path.basename(file, '.yaml'))
  expect(named.toSorted()).toEqual(Object.keys(documented.operations()).toSorted())
})

test('no operation file repeats an error response that every operation has', () => {
  const shared = readFileSync(path.join(folder, 'overlays/errors.yaml'), 'utf8').match(/'\d{3}'/g) ?? []
  expect(shared).not.toEqual([])
  const repeated = files
    .filter((file) => file.startsWith('operations/'))
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8')
      return shared.filter((status) => text.includes(`${status}:`)).map((status) => `${file} ${status}`)
    })
  expect(repeated).toEqual([])
})

test('every example file is referred to', () => {
  const referring = files.filter((file) => file.endsWith('.yaml')).flatMap(targets)
  expect(files.filter((file) => /^examples\/.+\.\w+$/.test(file) && !referring.includes(file))).toEqual([])
})

test('no file is longer than what a person reads in one go', () => {
  const long = files.filter((file) => /^(schemas|operations)\/.+\.yaml$/.test(file))
  expect(long.filter((file) => readFileSync(path.join(folder, file), 'utf8').split('\n').length > 121)).toEqual([])
})

/** The files that a file refers to. */
function targets(file: string): string[] {
  const text = readFileSync(path.join(folder, file), 'utf8')
  return Array.from(text.matchAll(/(?:\$ref|externalValue): ([^#\s}]+)/g), ([, target]) =>
    path.posix.join(path.dirname(file), target!),
  )
}

import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {components, folder, operations} from './description.ts'

const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/'))

test.each(['schemas', 'parameters', 'responses'])('every file in %s is used, under its own name', (kind) => {
  const named = files.filter((file) => file.startsWith(`${kind}/`) && file.endsWith('.yaml')).map((file) => path.basename(file, '.yaml'))
  expect(named.toSorted()).toEqual(Object.keys(components(kind)).toSorted())
})

test('every operation file is wired to a path', () => {
  const named = files.filter((file) => /^operations\/.+\.yaml$/.test(file)).map((file) => path.basename(file, '.yaml'))
  expect(named.toSorted()).toEqual(Object.keys(operations()).toSorted())
})

test('every example file is wired to an operation or a response', () => {
  const owners = files.filter((file) => /^(operations|responses)\/.+\.yaml$/.test(file))
  const text = owners.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n')
  const examples = files.filter((file) => /^examples\/.+\.(yaml|sse|jsonl)$/.test(file))
  expect(examples.filter((file) => !text.includes(`../${file}\n`))).toEqual([])
})

test('no file is longer than what a person reads in one go', () => {
  const long = files.filter((file) => /^(schemas|operations)\/.+\.yaml$/.test(file))
  expect(long.filter((file) => readFileSync(path.join(folder, file), 'utf8').split('\n').length > 121)).toEqual([])
})

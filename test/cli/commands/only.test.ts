import {existsSync, readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, runMain} from '../run-main.ts'

const operation = (operationId: string, tag: string, schema: string) => ({
  operationId,
  tags: [tag],
  responses: {
    200: {description: 'Done.', content: {'application/json': {schema: {$ref: `#/components/schemas/${schema}`}}}},
  },
})
const shop = {
  openapi: '3.1.0',
  info: {title: 'Shop', version: '1'},
  paths: {
    '/books': {get: operation('listBooks', 'books', 'Book')},
    '/films': {get: operation('listFilms', 'films', 'Film'), post: operation('addFilm', 'films', 'Film')},
  },
  components: {schemas: {Book: {type: 'object'}, Film: {type: 'object'}}},
}
const config = `export default {descriptions: [{spec: 'shop.json', out: 'api', only: ['films'], docs: {out: 'site', only: ['listBooks']}}]}`
const folderOf = () =>
  makeFolder({
    'shop.json': JSON.stringify(shop),
    'package.json': '{"type": "module"}',
    'messages-openapi.config.js': config,
  })

const operationsIn = (folder: string) => {
  const {paths} = JSON.parse(readFileSync(path.join(folder, 'openapi.json'), 'utf8')) as typeof shop
  return Object.values(paths).flatMap((item) => Object.values(item).map(({operationId}) => operationId))
}
const pagesIn = (folder: string, kind: string) =>
  readdirSync(path.join(folder, kind)).filter((file) => file.endsWith('.html'))

test('docs has the pages of the operations and schemas that are asked for alone', async () => {
  const cwd = folderOf()
  const {code, stderr} = await runMain(
    ['docs', 'shop.json', '--out', 'out', '--single', 'one.html', '--only', 'films'],
    {cwd},
  )
  expect([code, stderr]).toEqual([0, ''])
  expect(pagesIn(path.join(cwd, 'out'), 'operations').sort()).toEqual(['addFilm.html', 'listFilms.html'])
  expect(pagesIn(path.join(cwd, 'out'), 'schemas')).toEqual(['Film.html'])
  expect(operationsIn(path.join(cwd, 'out'))).toEqual(['listFilms', 'addFilm'])
  expect(readFileSync(path.join(cwd, 'one.html'), 'utf8')).not.toContain('listBooks')
})

test('generate has the operations that are asked for alone', async () => {
  const cwd = folderOf()
  const {code} = await runMain(['generate', 'shop.json', '--out', 'out', '--only', 'listBooks', '--only', 'addFilm'], {
    cwd,
  })
  expect(code).toBe(0)
  const {operations} = (await import(path.join(cwd, 'out', 'operations.js'))) as {operations: object}
  expect(Object.keys(operations).sort()).toEqual(['addFilm', 'listBooks'])
})

test('a configuration asks for operations of the contract and of the docs, each on its own', async () => {
  const cwd = folderOf()
  expect((await runMain(['generate'], {cwd})).code).toBe(0)
  expect((await runMain(['docs'], {cwd})).code).toBe(0)
  const {operations} = (await import(path.join(cwd, 'api', 'operations.js'))) as {operations: object}
  expect(Object.keys(operations).sort()).toEqual(['addFilm', 'listFilms'])
  expect(pagesIn(path.join(cwd, 'site'), 'operations')).toEqual(['listBooks.html'])
  expect(existsSync(path.join(cwd, 'site', 'schemas', 'Film.html'))).toBe(false)
})

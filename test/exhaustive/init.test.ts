import {execFileSync} from 'node:child_process'
import {mkdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder} from '../cli/run-main.ts'

const root = path.resolve(import.meta.dirname, '../..')

const books = `openapi: 3.1.0
info: {title: Books, version: '1'}
paths:
  /books:
    post:
      operationId: addBook
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}
      responses: {'201': {description: Added.}}
components:
  schemas:
    Book: {type: object, required: [title], additionalProperties: false, properties: {title: {type: string}}}
`

const booksTest = `import {expect, test} from 'vitest'

test('a book has a title', () => {
  expect({title: 'Emma'}).toBeValidRequest('addBook')
  expect(() => expect({titel: 'Emma'}).toBeValidRequest('addBook')).toThrow('did you mean "title"')
})
`

test('what init writes generates, type-checks and tests with nothing else', () => {
  const cwd = makeFolder({
    'package.json': JSON.stringify({type: 'module', devDependencies: {vitest: '*', 'messages-openapi': '*'}}),
    'tsconfig.json': JSON.stringify({
      compilerOptions: {module: 'nodenext', target: 'es2023', strict: true, noEmit: true, types: ['node']},
    }),
    'openapi.yaml': books,
    'src/main.ts': '',
    'test/books.test.ts': booksTest,
  })
  const modules = path.join(cwd, 'node_modules')
  mkdirSync(path.join(modules, '@types'), {recursive: true})
  symlinkSync(root, path.join(modules, 'messages-openapi'), 'junction')
  for (const name of ['vitest', 'vite', '@types/node'])
    symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name), 'junction')
  const run = (file: string, ...args: readonly string[]) =>
    execFileSync(process.execPath, [path.join(root, file), ...args], {
      cwd,
      encoding: 'utf8',
      env: {...process.env, VITEST: ''},
    })
  const command = (...args: readonly string[]) => run('bin/messages-openapi.js', ...args)
  expect(command('init')).toContain('new  messages-openapi.config.ts')
  command('generate')
  command('generate', '--check')
  run('node_modules/typescript/bin/tsc', '--project', cwd)
  expect(run('node_modules/vitest/vitest.mjs', 'run')).toContain('1 passed')
})

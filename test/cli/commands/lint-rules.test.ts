import path from 'node:path'
import {expect, test} from 'vitest'
import {formats} from '../../../src/cli/report/formats.ts'
import {makeFolder, runMain} from '../run-main.ts'

const api = `openapi: 3.1.0
info: {title: T, version: '1', license: {name: MIT, identifier: MIT}}
servers: [{url: https://pets.test}]
security: []
paths:
  /pets:
    get:
      operationId: pets
      summary: List the pets.
      parameters: [{$ref: '#/components/parameters/Limit'}]
      responses:
        '200': {description: All pets., content: {application/json: {schema: {$ref: Pet.yaml}}}}
        '400': {description: Bad.}
components:
  parameters:
    Limit: {name: limit, in: query, schema: {type: integer}}
`
const pet = `type: object
properties:
  name: {type: string}
  mother: {$ref: '#'}
  a%b: {type: number}
`
const verbs = `export default [{
  code: 'id-begins-with-verb',
  summary: 'An operationId begins with a verb.',
  source: 'https://style.example/ids',
  *check(description) {
    for (const operation of description.objects('Operation')) {
      const id = operation.get('operationId')
      if (!/^(get|list)/.test(id.value)) yield {at: id, message: \`Found "\${id.value}", expected a verb first.\`}
    }
  },
}]
`

async function lint(rules: string, ...args: string[]) {
  const cwd = makeFolder({'api.yaml': api, 'Pet.yaml': pet, 'rules.js': rules, 'package.json': '{"type": "module"}'})
  return runMain(['lint', 'api.yaml', '--rules', 'rules.js', ...args], {cwd})
}

const rule = (check: string) => `export default [{code: 'a-rule', summary: 'A rule.', ${check}}]\n`

test('findings of own rules have their place and the lines around it', async () => {
  const {code, stdout, stderr} = await lint(verbs)
  expect(code).toBe(1)
  expect(stdout.split('\n').slice(0, 4)).toEqual([
    expect.stringMatching(/^\S*api\.yaml:8:20 error Found "pets", expected a verb first\. \(id-begins-with-verb\)$/),
    '  7 |     get:',
    '> 8 |       operationId: pets',
    '    |                    ^',
  ])
  expect(stderr).toMatch(/^1 error, /)
})

test.each(Object.keys(formats))('as %s', async (format) => {
  const {stdout} = await lint(verbs, '--format', format)
  expect(stdout).toContain('id-begins-with-verb')
  if (format === 'sarif') expect(stdout).toContain('"shortDescription":{"text":"An operationId begins with a verb."}')
  if (format.endsWith('json')) expect(stdout).toContain('"docs":"https://style.example/ids"')
})

const seen: readonly (readonly [expression: string, value: unknown])[] = [
  ["description.objects('Operation').map(({key, pointer}) => [key, pointer])", [['get', '/paths/~1pets/get']]],
  ["description.objects('Parameter').map(({pointer}) => pointer)", ['/components/parameters/Limit']],
  [
    "description.objects('Schema').map(({file, pointer}) => file.split('/').at(-1) + pointer)",
    ['api.yaml/components/parameters/Limit/schema', 'Pet.yaml', 'Pet.yaml/properties/name', 'Pet.yaml/properties/a%b'],
  ],
  ["description.objects('Response').map(({key}) => key)", ['200', '400']],
  ["description.root.get('paths', '/pets', 'get', 'parameters', 0, 'name').value", 'limit'],
  [
    "description.root.get('paths', '/pets', 'get', 'responses', 200, 'content', 'application/json', 'schema', 'properties', 'mother', 'properties', 'name', 'type').value",
    'string',
  ],
  ["description.root.get('paths', '/pets', 'get', 'parameters', 0).value", {$ref: '#/components/parameters/Limit'}],
  ["description.root.get('constructor', 'name').value ?? null", null],
  ["description.objects('Schema')[1].entries().map(([key]) => key)", ['type', 'properties']],
]

test('a rule sees the objects of all files, each once, and follows references', async () => {
  const values = seen.map(([expression]) => expression).join(', ')
  const {stdout} = await lint(
    rule(`*check(description) { yield {at: description.root, message: JSON.stringify([${values}])} }`),
  )
  expect(JSON.parse(/error (.*) \(a-rule\)/.exec(stdout)![1]!)).toEqual(seen.map(([, value]) => value))
})

test('a finding has its place in the file that it is in, whatever the names on the way', async () => {
  const {stdout} = await lint(
    rule("*check(d) { for (const s of d.objects('Schema')) if (s.key === 'a%b') yield {at: s, message: 'Here.'} }"),
  )
  expect(stdout).toMatch(/^\S*Pet\.yaml:5:8 error Here\. \(a-rule\)$/m)
})

test('rules may be asynchronous, in TypeScript, and be named by the configuration', async () => {
  const source = `import type {LintRule} from 'messages-openapi/config'
const rules: LintRule[] = [{code: 'late', summary: 'Late.', severity: 'warning', async *check({root}) {
  yield {at: await Promise.resolve(root.get('info')), message: 'Found it.'}
}}]
export default rules
`
  const config = {descriptions: [{spec: 'api.yaml', lint: {rules: ['style/late.ts']}}]}
  const files = {'api.yaml': api, 'Pet.yaml': pet, 'style/late.ts': source, 'package.json': '{"type": "module"}'}
  const cwd = makeFolder({...files, 'messages-openapi.config.json': JSON.stringify(config)})
  const {code, stdout} = await runMain(['lint'], {cwd})
  expect(code).toBe(0)
  expect(stdout).toMatch(/api\.yaml:2:7 warning Found it\. \(late\)/)
})

test.each([
  {
    what: 'no list',
    rules: 'export default {}',
    message: 'rules.js: Found no list of rules, expected one as the default',
  },
  {what: 'no module', rules: 'export default [', message: 'rules.js: The rules cannot be read ('},
  {
    what: 'no rule',
    rules: 'export default [1]',
    message: 'rules.js: Found an integer (1), expected an object with "code"',
  },
  {
    what: 'a code of this package',
    rules: verbs.replace('id-begins', 'messages/id-begins'),
    message: 'rules.js: Found a string ("messages/id-begins-with-verb") as "code", expected a name in kebab-case',
  },
  {
    what: 'no check',
    rules: rule(''),
    message: 'rules.js: Found nothing as "check", expected a function, in the rule at',
  },
  {
    what: 'one code twice',
    rules: 'const a = {code: "a", summary: "A.", check: () => []}\nexport default [a, a]',
    message: 'rules.js: Found a second rule with the code "a", expected one.',
  },
  {
    what: 'a rule that throws',
    rules: rule('\n*check({root}) {\n  yield root.value.nothing.at\n}'),
    message: /rules\.js:3:28: The rule "a-rule" failed \(Cannot read properties of undefined \(reading 'at'\)\)\.\n$/,
  },
  {
    what: 'a finding without a place',
    rules: rule("check: () => [{at: {value: 1}, message: 'x'}]"),
    message:
      'Found an object from the rule "a-rule", expected "at", a node of the description, and "message", a string.',
  },
  {
    what: 'nothing from a rule',
    rules: rule('check() {}'),
    message: 'rules.js: The rule "a-rule" failed (Found nothing from its check, expected a list of findings).',
  },
  {
    what: 'a text from a rule',
    rules: rule("check: () => 'Wrong.'"),
    message: 'rules.js: The rule "a-rule" failed (Found a string ("Wrong.") from its check, expected a list',
  },
  {
    what: 'a text that is thrown',
    rules: rule("check() { throw 'one\\ntwo' }"),
    message: 'rules.js: The rule "a-rule" failed (one).',
  },
  {
    what: 'a rule without an end',
    rules: rule("*check({root}) { for (;;) yield {at: root, message: 'x'} }"),
    message: 'Found more than 100,000 findings of the rule "a-rule".',
  },
])('$what is told in a sentence', async ({rules, message}) => {
  const {code, stdout, stderr} = await lint(rules)
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toEqual(
    typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message),
  )
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('a check may be a function that returns a promise', async () => {
  const {code, stdout} = await lint(rule("check: async ({root}) => [{at: root.get('info'), message: 'Found it.'}]"))
  expect(code).toBe(1)
  expect(stdout).toMatch(/api\.yaml:2:7 error Found it\. \(a-rule\)/)
})

test('a rule that waits for what never comes is told when nothing else is left to do', async () => {
  const check = rule(
    'async *check() { await new Promise(() => process.nextTick(() => process.emit("beforeExit", 0))) }',
  )
  const {code, stderr} = await lint(check)
  expect({code, stderr}).toEqual({
    code: 2,
    stderr: 'messages-openapi: The rule "a-rule" waits for what never comes.\n',
  })
})

test('a folder is no file of rules', async () => {
  const cwd = makeFolder({'api.yaml': api, 'Pet.yaml': pet, 'rules/a.js': rule('check: () => []')})
  const {code, stderr} = await runMain(['lint', 'api.yaml', '--rules', 'rules'], {cwd})
  expect({code, stderr}).toEqual({code: 2, stderr: 'rules: Found a folder, expected a file with rules.\n'})
})

test('a missing file of rules is named', async () => {
  const cwd = makeFolder({'api.yaml': api, 'Pet.yaml': pet})
  const {code, stderr} = await runMain(['lint', 'api.yaml', '--rules', path.join('none', 'rules.js')], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain('none/rules.js: The file does not exist.')
})

import {expect, test} from 'vitest'
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
      parameters:
        - {name: at, in: query, schema: {type: integer}, example: now}
      responses:
        '200':
          description: All pets.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}, example: none}}
        '400': {description: Bad.}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string, minLength: 5, maxLength: 3}
        legs: {type: integer, default: four}
        home: {type: string, example: 4}
        code: {type: string, pattern: '('}
`
const impossible = '22 error messages/no-impossible-schemas'
const refused = [11, 15, 23, 24].map((line) => `${line} warning messages/no-refused-values`)
const unreadable = '25 warning messages/no-unreadable-patterns'

async function lint(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const cwd = makeFolder({'api.yaml': api, ...files})
  const {code, stdout, stderr} = await runMain(['lint', '--format', 'ndjson', ...args], {cwd})
  const findings = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as {line: number; severity: string; rule: string})
    .map(({line, severity, rule}) => `${line} ${severity} ${rule}`)
    .sort()
  return {code, findings, stderr}
}

test('each rule has a severity of its own', async () => {
  expect(await lint(['api.yaml'])).toMatchObject({
    code: 1,
    findings: [...refused.slice(0, 2), impossible, ...refused.slice(2), unreadable],
  })
})

test('the command line turns rules off, and makes errors of warnings and warnings of errors', async () => {
  const args = ['messages/no-refused-values=off', 'messages/no-impossible-schemas=warning'].flatMap((text) => [
    '--rule',
    text,
  ])
  const lax = ['22 warning messages/no-impossible-schemas', unreadable]
  expect(await lint(['api.yaml', ...args])).toMatchObject({code: 0, findings: lax})
  const strict = await lint(['api.yaml', ...args, '--rule', 'messages/no-unreadable-patterns=error'])
  expect(strict).toMatchObject({code: 1, findings: [lax[0], '25 error messages/no-unreadable-patterns']})
})

test('what an own rule had told in place of another is told by that one', async () => {
  const own = api.replace('type: object', 'type: object\n      additionalProperties: false\n      required: [age]')
  const args = ['api.yaml', '--rule', 'messages/no-impossible-schemas=off', '--rule', 'messages/no-refused-values=off']
  const {findings} = await lint(args, {
    'api.yaml': own,
    'redocly.yaml': 'rules: {no-required-schema-properties-undefined: warn}\n',
  })
  expect(findings).toContain('22 warning no-required-schema-properties-undefined')
})

test('the rules for unions can be set as well', async () => {
  const union = `${api}    Any: {oneOf: [{$ref: '#/components/schemas/Pet'}], discriminator: {propertyName: kind, mapping: {p: '#/components/schemas/Pet'}}}\n`
  const set = async (level: string) => {
    const args = ['api.yaml', '--rule', `messages/union-members-have-const-tag=${level}`]
    const {findings} = await lint(args, {'api.yaml': union})
    return findings.filter((finding) => finding.endsWith('tag'))
  }
  expect(await set('error')).toEqual(['26 error messages/union-members-have-const-tag'])
  expect(await set('warning')).toEqual(['26 warning messages/union-members-have-const-tag'])
  expect(await set('off')).toEqual([])
})

test('redocly.yaml sets rules by name, with a severity or an object with one; the command line has the last word', async () => {
  const files = {
    'redocly.yaml': `extends: []
rules:
  messages/no-refused-values: off
  messages/no-unreadable-patterns: error
  messages/no-impossible-schemas: {severity: warn}
`,
  }
  const findings = ['22 warning messages/no-impossible-schemas', '25 error messages/no-unreadable-patterns']
  expect(await lint(['api.yaml'], files)).toMatchObject({code: 1, findings})
  const {findings: told} = await lint(['api.yaml', '--rule', 'messages/no-unreadable-patterns=off'], files)
  expect(told).toEqual(findings.slice(0, 1))
})

test('redocly.yaml sets rules for one description, which has no say in the others', async () => {
  const files = {
    'other.yaml': api,
    'redocly.yaml': `extends: []
rules: {messages/no-refused-values: off}
apis:
  pets: {root: ./api.yaml, rules: {messages/no-impossible-schemas: off, messages/no-unreadable-patterns: error}}
  other: {root: other.yaml}
`,
  }
  const findings = ['25 error messages/no-unreadable-patterns']
  expect(await lint(['api.yaml'], files)).toMatchObject({code: 1, findings})
  expect(await lint(['other.yaml'], files)).toMatchObject({code: 1, findings: [impossible, unreadable]})
  expect((await lint([], files)).findings).toEqual([impossible, ...findings, unreadable])
  const {findings: told} = await lint(['api.yaml', '--rule', 'messages/no-unreadable-patterns=off'], files)
  expect(told).toEqual([])
})

test.each([
  ['no-invalid-schema-examples', 24],
  ['no-invalid-parameter-examples', 11],
  ['no-invalid-media-type-examples', 15],
])('where redocly.yaml turns %s off, those examples are not told', async (rule, line) => {
  const files = {'redocly.yaml': `extends: []\nrules: {${rule}: off, struct: error}\n`}
  const {findings} = await lint(['api.yaml'], files)
  const others = refused.filter((finding) => !finding.startsWith(`${line} `))
  expect(findings.filter((finding) => finding.includes('refused'))).toEqual(others)
  const {findings: wanted} = await lint(['api.yaml', '--rule', 'messages/no-refused-values=warning'], files)
  expect(wanted.filter((finding) => finding.includes('refused'))).toEqual(refused)
})

const rules = `export default [
  {code: 'a-rule', summary: 'A.', *check({root}) { yield {at: root, message: 'Found a.'} }},
  {code: 'broken', summary: 'B.', check() { throw new Error('no') }},
]
`

test('rules of the user are set by their codes, and those that are off are not run', async () => {
  const files = {'rules.js': rules, 'package.json': '{"type": "module"}'}
  const args = ['api.yaml', '--rules', 'rules.js', '--rule', 'broken=off']
  expect((await lint(args, files)).findings).toContain('1 error a-rule')
  expect((await lint([...args, '--rule', 'a-rule=warning'], files)).findings).toContain('1 warning a-rule')
  const {code, stderr} = await lint([...args, '--rule', 'a-rul=off'], files)
  expect(code).toBe(2)
  expect(stderr).toContain('Unknown rule "a-rul", did you mean "a-rule"?')
})

test('a configuration sets rules for each of its descriptions, and the command line has the last word', async () => {
  const severities = {'messages/no-refused-values': 'off', 'messages/no-impossible-schemas': 'warning', broken: 'off'}
  const config = {descriptions: [{spec: 'api.yaml', lint: {rules: ['rules.js'], severities}}]}
  const files = {
    'rules.js': rules,
    'package.json': '{"type": "module"}',
    'messages-openapi.config.json': JSON.stringify(config),
  }
  const [a, lax] = ['1 error a-rule', '22 warning messages/no-impossible-schemas']
  expect((await lint([], files)).findings).toEqual([a, lax, unreadable])
  const {findings} = await lint(['--rule', 'messages/no-impossible-schemas=error', '--rules', 'rules.js'], files)
  expect(findings).toEqual([a, impossible, unreadable])
})

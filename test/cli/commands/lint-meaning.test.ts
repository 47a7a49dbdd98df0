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
      responses:
        '200': {description: All pets., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '400': {description: Bad.}
components:
  schemas:
    Pet:
      type: object
      required: [name, age]
      additionalProperties: false
      properties:
        name: {type: string, minLength: 5, maxLength: 3}
        kind: {type: string, const: 3}
        legs: {type: integer, default: four}
        code: {type: string, pattern: '('}
        home: {type: string, format: uri, example: 4}
        next: {$ref: '#/components/schemas/Next'}
    Next:
      oneOf: [{$ref: '#/components/schemas/Tagged'}]
      discriminator: {propertyName: kind, mapping: {t: '#/components/schemas/Tagged', n: '#/components/schemas/None'}}
    Tagged: {type: object, required: [kind], properties: {kind: {const: t}}}
`

async function findings(files: Readonly<Record<string, string>>): Promise<string[]> {
  const {stdout} = await runMain(['lint', 'api.yaml', '--format', 'ndjson'], {cwd: makeFolder(files)})
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as {line: number; severity: string; rule: string})
    .map(({line, severity, rule}) => `${line} ${severity} ${rule}`)
    .sort()
}

test('each contradiction is one finding, whoever finds it', async () => {
  expect(await findings({'api.yaml': api})).toEqual([
    '17 error messages/no-impossible-schemas',
    '20 error messages/no-impossible-schemas',
    '21 error no-enum-type-mismatch',
    '22 warning messages/no-refused-values',
    '23 warning messages/no-unreadable-patterns',
    '24 warning messages/no-refused-values',
    '28 error no-unresolved-refs',
  ])
})

test('a pattern that is no regular expression is told with the reason, however long it is', async () => {
  const pattern = `(${' '.repeat(60_000)}`
  const {stdout} = await runMain(['lint', 'api.yaml'], {
    cwd: makeFolder({'api.yaml': api.replace("'('", `'${pattern}'`)}),
  })
  expect(stdout).toContain(', expected a regular expression of JavaScript (unterminated group).')
})

test('examples that the rules of the user check are told once', async () => {
  const found = await findings({'api.yaml': api, 'redocly.yaml': 'extends: [recommended]\n'})
  expect(found.filter((finding) => finding.startsWith('24 '))).toEqual(['24 warning no-invalid-schema-examples'])
})

import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, runMain} from '../run-main.ts'

const slow = `openapi: 3.1.0
info: {title: Slow, version: 1.0.0}
paths: {}
components:
  schemas:
    A: {type: string, pattern: '^(a+)+$'}
    B: {type: object, patternProperties: {'^(\\w+\\s?)*$': {type: string}}, additionalProperties: false}
    C: {type: object, propertyNames: {pattern: '^(a|a)*$'}}
    D: {type: string, pattern: '^[a-z]+$', examples: [{pattern: '^(a+)+$'}]}
    E: {properties: {example: {type: string, pattern: '(x+x+)+y'}, pattern: {type: string}}}
`

test('generate skips slow patterns, names them with an attack, and compiles them where that is allowed', async () => {
  const cwd = makeFolder({'slow.yaml': slow, 'package.json': '{"type": "module"}'})
  const {code, stderr} = await runMain(['generate', '--spec', 'slow.yaml', '--out', 'out'], {cwd})
  expect(code).toBe(0)
  const notice =
    / at (\S+) can take time that grows exponentially with the length of a string such as "[ax]" \+ "[ax]+"\.repeat\(30\) \+ "[^"]": it is not checked\.$/
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => notice.exec(line)?.[1]),
  ).toEqual([
    '#/components/schemas/A/pattern',
    '#/components/schemas/B/patternProperties',
    '#/components/schemas/C/propertyNames/pattern',
    '#/components/schemas/E/properties/example/pattern',
  ])
  const skipped = readFileSync(path.join(cwd, 'out/validators.js'), 'utf8')
  expect(skipped).toContain('^[a-z]+$')
  expect(skipped).not.toContain('(a+)+')

  const allowed = await runMain(['generate', '--spec', 'slow.yaml', '--out', 'out', '--allow-slow-patterns'], {cwd})
  expect({code: allowed.code, stderr: allowed.stderr}).toEqual({code: 0, stderr: ''})
  for (const pattern of ['^(a+)+$', '^(\\\\w+\\\\s?)*$', '^(a|a)*$'])
    expect(readFileSync(path.join(cwd, 'out/validators.js'), 'utf8')).toContain(pattern)
})

test.each([
  {name: 'without a configuration', files: {}},
  {name: "with the user's own", files: {'redocly.yaml': 'rules: {info-contact: off}'}},
])('lint warns of slow patterns at their places, $name', async ({files}) => {
  const part = `A: {type: string, pattern: '^(a|b|ab)*$'}\n`
  const cwd = makeFolder({'slow.yaml': `${slow}    F: {$ref: 'parts.yaml#/A'}\n`, 'parts.yaml': part, ...files})
  const {code, stdout} = await runMain(['lint', 'slow.yaml'], {cwd})
  if ('redocly.yaml' in files) expect(code).toBe(0)
  const places = stdout
    .split('\n')
    .filter((line) => line.includes('(messages/no-slow-patterns)'))
    .map((line) => line.split(' ', 2).join(' '))
  expect(places).toEqual([
    'slow.yaml:6:32 warning',
    'slow.yaml:7:43 warning',
    'slow.yaml:8:48 warning',
    'slow.yaml:10:55 warning',
    'parts.yaml:1:28 warning',
  ])
})

test.each(['generate', 'lint', 'docs'])(
  '%s ends in a sentence for a description that would exhaust it',
  async (command) => {
    const cwd = makeFolder({
      'deep.yaml': `openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\nx-a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
    })
    const args = {
      generate: ['--spec', 'deep.yaml', '--out', 'out'],
      lint: ['deep.yaml'],
      docs: ['--spec', 'deep.yaml', '--out', 'out'],
    }[command]!
    const {code, stdout, stderr} = await runMain([command, ...args], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/deep\.yaml:4:456: Found more than 450 levels, expected fewer\.\n$/)
    expect(existsSync(path.join(cwd, 'out'))).toBe(false)
  },
)

import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, test} from 'vitest'
import {bundle} from '../../../src/codegen/load/bundle.ts'

function write(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rings-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  return path.join(folder, 'zoo.yaml')
}

const describe = (schemas: string) =>
  `openapi: 3.1.0\ninfo: {title: Zoo, version: "1"}\npaths: {}\ncomponents:\n  schemas: ${schemas}\n`

test.each([
  {
    name: 'whole files',
    schemas: '{A: {$ref: a.yaml}}',
    a: '$ref: b.yaml',
    b: '$ref: a.yaml',
    at: 'The reference "a.yaml" (at #/components/schemas/A/$ref)',
  },
  {
    name: 'parts of files',
    schemas: '{A: {$ref: "a.yaml#/X"}}',
    a: 'X: {$ref: "b.yaml#/Y"}',
    b: 'Y: {$ref: "a.yaml#/X"}',
    at: 'The reference "a.yaml#/X" (at #/components/schemas/A/$ref)',
  },
  {
    name: 'the file itself',
    schemas: '{A: {$ref: "zoo.yaml#/components/schemas/A"}}',
    a: '',
    b: '',
    at: 'The reference "zoo.yaml#/components/schemas/A" (at #/components/schemas/A/$ref)',
  },
])('a ring of references by way of $name is told with its place', async ({schemas, a, b, at}) => {
  const spec = write({'zoo.yaml': describe(schemas), 'a.yaml': a, 'b.yaml': b})
  await expect(bundle({spec})).rejects.toMatchObject({
    message: expect.stringContaining(`${at} leads to references that lead back to one another.`) as string,
    file: spec,
    position: {line: 5},
  })
})

test('a schema of another file may contain itself', async () => {
  const spec = write({
    'zoo.yaml': describe('{A: {$ref: a.yaml}}'),
    'a.yaml': 'type: object\nproperties: {next: {$ref: a.yaml}, other: {$ref: b.yaml}}',
    'b.yaml': 'type: array\nitems: {$ref: a.yaml}',
  })
  expect(await bundle({spec})).toMatchObject({
    components: {schemas: {b: {items: {$ref: '#/components/schemas/a'}}}},
  })
})

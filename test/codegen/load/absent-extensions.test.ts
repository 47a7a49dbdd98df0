import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {bundle, bundleWithSources, lint} from '../../../src/codegen/index.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'absent-'))
afterAll(() => rmSync(folder, {recursive: true}))

const missing = {$ref: './examples/list.json'}

function write(name: string, parts: object): string {
  const spec = path.join(folder, name)
  const info = {title: 'Zoo', version: '1'}
  writeFileSync(spec, JSON.stringify({openapi: '3.1.0', info, paths: {}, ...parts}))
  return spec
}

test('an extension that refers to a file that is not there is passed over, which is said', async () => {
  const paths = {'/pets': {get: {'x-examples': {All: missing}, responses: {204: {description: 'None.'}}}}}
  for (const components of [{}, {schemas: {Pet: {$ref: 'pet.json'}}}]) {
    writeFileSync(path.join(folder, 'pet.json'), '{"type": "object", "x-samples": {"One": {"$ref": "none.json#/a"}}}')
    const spec = write('zoo.json', {paths, components})
    const {document, notices, absent} = await bundleWithSources({spec})
    expect(document).toHaveProperty(['paths', '/pets', 'get', 'x-examples'], {All: {}})
    expect(notices[0]).toBe(
      'The reference "./examples/list.json" at #/paths/~1pets/get/x-examples/All/$ref of an extension leads to no file: it is passed over.',
    )
    expect(notices).toHaveLength(Object.keys(components).length + 1)
    expect(absent).toContain(path.join(folder, 'examples/list.json'))
    expect((await lint({spec, config: {rules: {'no-unresolved-refs': 'error'}}})).stdout).toContain(
      'examples/list.json',
    )
  }
})

test.each([
  ['a property that is called like one', {components: {schemas: {Pet: {properties: {'x-tag': missing}}}}}],
  ['a schema that is called like one', {components: {schemas: {'x-tag': missing}}}],
])('no reference of %s is', async (_, parts) => {
  await expect(bundle({spec: write('names.json', parts)})).rejects.toThrow('the file does not exist')
})

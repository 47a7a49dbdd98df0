import {mkdir, readFile, symlink, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {expect, test} from 'vitest'
import {buildDocs, generate} from '../../src/codegen/index.ts'
import type {Contract} from '../../src/contract.ts'
import {makeFolder} from '../cli/run-main.ts'
import {growing, nesting} from '../codegen/large-descriptions.ts'

test.each([...growing, ...nesting])(
  '$size $name: a contract that validates, and a page',
  async ({size, description, valid, invalid}) => {
    const folder = makeFolder({'openapi.json': JSON.stringify(description(size)), 'package.json': '{"type": "module"}'})
    const [spec, out, single] = ['openapi.json', 'contract', 'page.html'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ]
    await mkdir(path.join(folder, 'node_modules'))
    await symlink(path.resolve(import.meta.dirname, '../..'), path.join(folder, 'node_modules/messages-openapi'))
    const {files} = await generate({spec, out})
    const {contract} = (await import(path.join(out, 'contract.js'))) as {contract: Contract}
    expect(contract.schemas.Root!.is(valid)).toBe(true)
    expect(contract.schemas.Root!.is(invalid)).toBe(false)
    expect(files.map((file) => path.basename(file))).toContain('types.d.ts')
    await buildDocs({spec, single})
    expect(await readFile(single, 'utf8')).toContain('id="/components/schemas/Root"')
  },
)

test('more levels than the limit end in a sentence with the place of the first', async () => {
  const folder = makeFolder({})
  const spec = path.join(folder, 'openapi.json')
  await writeFile(spec, JSON.stringify(nesting[0]!.description(2_000)))
  await expect(generate({spec, out: path.join(folder, 'contract')})).rejects.toThrow(
    /^\S+openapi\.json: The description has more than 450 levels at #\/components\/schemas\/Root\/properties\/a\/.*\.$/,
  )
})

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {generate, readContract} from '../../../src/codegen/index.ts'
import {typeFaults} from '../../typescript-program.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'webhook-types-'))
const spec = path.join(folder, 'shop.json')
const operation = (operationId?: string) => ({post: {operationId, responses: {204: {description: 'Done.'}}}})

let notices: readonly string[]
beforeAll(async () => {
  const document = {
    openapi: '3.1.0',
    info: {title: 'Shop', version: '1'},
    paths: {'/orders': operation('order')},
    webhooks: {
      ordered: operation('order'),
      sent: operation('told'),
      lost: operation('told'),
      kept: {$ref: '#/components/pathItems/Kept'},
      'it\'s "back"': operation(),
    },
    components: {pathItems: {Kept: operation('told')}},
  }
  writeFileSync(spec, JSON.stringify(document))
  ;({notices} = await generate({spec, out: folder}))
})
afterAll(() => rmSync(folder, {recursive: true}))

test('webhooks with the operationId of another operation have types of their own, which is said', async () => {
  expect(notices).toEqual([
    'The operationId "order" of POST /orders is that of POST ordered too, which is called "order_2".',
    'The operationId "told" of POST sent is that of POST lost too, which is called "told_2".',
    'The operationId "told" of POST sent is that of POST kept too, which is called "told_3".',
  ])
  const types = path.join(folder, 'types.d.ts')
  expect(typeFaults([types], {})).toEqual([])
  expect(readFileSync(types, 'utf8').match(/(?<=operations\[")[^"]+/g)).toEqual(['order', 'order_2', 'told', 'told_2'])
  expect(Object.keys((await readContract({spec})).contract.webhooks!)).toContain('told_2')
})

test('webhooks are no methods of the client', () => {
  const declared = readFileSync(path.join(folder, 'index.d.ts'), 'utf8')
  const served = 'Omit<operations, "order_2" | "told" | "told_2" | "told_3" | "it\'s \\"back\\"">'
  expect(declared).toContain(`export declare const client: Client<${served}, paths>`)
  expect(declared).toContain(`=> Client<${served}, paths>`)
  expect(declared).toContain(`export declare const contract: TypedContract<operations>`)
})

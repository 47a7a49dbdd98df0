import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import {afterAll, expect, test} from 'vitest'
import {parse} from 'yaml'
import {emit, libraryEmitters} from '../../../../src/codegen/emit/emit.ts'
import {emitTypes} from '../../../../src/codegen/emit/types.ts'
import {componentName, type OpenApiDocument} from '../../../../src/codegen/read/document.ts'
import {readModel} from '../../../../src/codegen/read/model.ts'
import {typeFaults} from '../../../typescript-program.ts'
import {described} from '../../../validate/compile.ts'
import {everyKeyword} from './every-keyword.ts'
import {validators} from './validators.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const folder = mkdtempSync(path.join(tmpdir(), 'library-types-'))
mkdirSync(path.join(folder, 'node_modules'))
for (const {library} of validators)
  symlinkSync(path.join(root, 'node_modules', library), path.join(folder, 'node_modules', library))

afterAll(() => rmSync(folder, {recursive: true}))

const bookings = parse(readFileSync(path.join(root, 'examples/bookings/openapi.yaml'), 'utf8')) as OpenApiDocument

/** Types that are assignable to one another. */
const same = `type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false\n`

test('schemas of libraries take and give the types of the contract', () => {
  const files = validators.flatMap(({library, types: {input, output, imports}}) =>
    Object.entries({bookings, keywords: described(everyKeyword) as OpenApiDocument}).flatMap(([name, document]) => {
      const out = path.join(folder, `${library}-${name}`)
      mkdirSync(out)
      const model = readModel(document)
      const written = emit(model, {types: emitTypes, [library]: libraryEmitters[library]})
      for (const [file, text] of Object.entries(written)) writeFileSync(path.join(out, file), text)
      const checks = model.schemas
        .filter(({pointer}) => componentName(pointer) !== undefined)
        .flatMap(({name: schema}) =>
          [input, output].map(
            (type, index) =>
              `export const ${schema}_${index}: Same<${type}<typeof schemas.${schema}>, types.${schema}> = true`,
          ),
        )
      const head = `${imports}\nimport type * as schemas from './${library}.js'\nimport type * as types from './types.js'\n`
      writeFileSync(path.join(out, 'same.ts'), `${head}${same}${checks.join('\n')}\n`)
      return [
        path.join(out, 'same.ts'),
        path.join(out, `${library}.d.ts`),
        ...uses(out, {library, name, imports, output}),
      ]
    }),
  )
  expect(typeFaults(files, {module: ts.ModuleKind.NodeNext, exactOptionalPropertyTypes: true})).toEqual([])
})

test('options of queries have the types of operations', () => {
  const out = path.join(folder, 'queries')
  mkdirSync(out)
  symlinkSync(root, path.join(folder, 'node_modules/messages-openapi'))
  mkdirSync(path.join(folder, 'node_modules/@tanstack'))
  symlinkSync(
    path.join(root, 'node_modules/@tanstack/query-core'),
    path.join(folder, 'node_modules/@tanstack/query-core'),
  )
  const files = emit(readModel(bookings), {types: emitTypes, queries: libraryEmitters['tanstack-query']})
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(out, file), text)
  const program = path.join(out, 'program.ts')
  writeFileSync(
    program,
    `import {InfiniteQueryObserver, MutationObserver, QueryClient, QueryObserver} from '@tanstack/query-core'
import {ApiError, type Client} from 'messages-openapi/client'
import {cancelStayMutation, bookStayMutation, getCabinOptions, listCabinsInfiniteOptions, listCabinsOptions} from './queries.js'
import type {Cabin, CabinPage, operations, paths, Stay, StayDraft} from './types.js'
${same}
declare const client: Client<operations, paths>
declare const draft: StayDraft
const queryClient = new QueryClient()

const one = new QueryObserver(queryClient, getCabinOptions(client, {cabin_id: 'cabin-1'})).getCurrentResult()
export const data: Same<typeof one.data, Cabin | undefined> = true
if (one.error instanceof ApiError) console.log(one.error.status)
export const error: Same<NonNullable<typeof one.error>['name'], 'ApiError' | 'ConnectionError' | 'CredentialsError' | 'ResponseError' | 'TimeoutError'> = true
export const fetched: Promise<CabinPage> = queryClient.query(listCabinsOptions(client))
// @ts-expect-error: the parameter is required
getCabinOptions(client)
// @ts-expect-error: there is no such parameter
listCabinsOptions(client, {limits: 1})

const pages = new InfiniteQueryObserver(queryClient, listCabinsInfiniteOptions(client, {limit: 2})).getCurrentResult()
export const items: Same<NonNullable<typeof pages.data>['pages'], CabinPage[]> = true

const book = new MutationObserver(queryClient, bookStayMutation(client))
export const stay: Promise<Stay> = book.mutate({body: draft, params: {'Idempotency-Key': 'a'}})
// @ts-expect-error: the body is required
void book.mutate({params: {'Idempotency-Key': 'a'}})
void new MutationObserver(queryClient, cancelStayMutation(client)).mutate({params: {stay_id: 'stay-1'}})
`,
  )
  const options = {module: ts.ModuleKind.NodeNext, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts']}
  expect(typeFaults([program, path.join(out, 'queries.d.ts')], options)).toEqual([])
})

/** A program that uses the schemas of operations. */
function uses(
  out: string,
  {library, name, imports, output}: {library: string; name: string; imports: string; output: string},
): string[] {
  if (name !== 'bookings') return []
  writeFileSync(
    path.join(out, 'uses.ts'),
    `${imports}
import type {bookStay, listCabins, operations as all} from './${library}.js'
import type {operations, StayDraft} from './types.js'
${same}
export const body: Same<${output}<typeof bookStay.body>, StayDraft> = true
export const query: Same<${output}<typeof listCabins.query>, NonNullable<operations['listCabins']['parameters']['query']>> = true
export const problem: string = ({} as ${output}<(typeof all)['getStay']['responses'][404]>).title
// @ts-expect-error: an operation without a body
export type None = (typeof all)['getStay']['body']
`,
  )
  return [path.join(out, 'uses.ts')]
}

import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {emitSchemas} from '../../src/codegen/emit/schemas.ts'
import {emitValidators} from '../../src/codegen/emit/validators.ts'
import {SchemaGraph} from '../../src/codegen/read/schemas/schema-graph.ts'
import type {CompiledSchema} from '../../src/contract.ts'

/** The compiled schemas of a description that has nothing but components, without the types, which take most of the time. */
export async function compileSchemas(schemas: object): Promise<Readonly<Record<string, CompiledSchema>>> {
  const document = {openapi: '3.1.0', info: {title: 'Test', version: '1'}, paths: {}, components: {schemas}}
  const named = {schemas: new SchemaGraph(document, () => {}).finish()}
  const folder = await mkdtemp(path.join(tmpdir(), 'schemas-'))
  try {
    await writeFile(path.join(folder, 'package.json'), '{"type": "module"}')
    await writeFile(path.join(folder, 'validators.js'), emitValidators(named)['validators.js'].text)
    await writeFile(path.join(folder, 'schemas.js'), emitSchemas(named)['schemas.js'].text)
    return ((await import(path.join(folder, 'schemas.js'))) as {schemas: Record<string, CompiledSchema>}).schemas
  } finally {
    await rm(folder, {recursive: true})
  }
}

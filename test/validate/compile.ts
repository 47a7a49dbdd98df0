import {writeFileSync} from 'node:fs'
import {mkdir, mkdtemp, rm, symlink} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {emit, emitters} from '../../src/codegen/emit/emit.ts'
import type {Emitter} from '../../src/codegen/emit/emitter.ts'
import type {OpenApiDocument} from '../../src/codegen/read/document.ts'
import {readModel} from '../../src/codegen/read/model.ts'
import type {Contract, Examples} from '../../src/contract.ts'
import type {Route} from '../../src/route.ts'

/** The modules of a contract that a client and a mock need. */
export interface Modules {
  readonly contract: Contract
  readonly examples: Examples
  readonly routes: Readonly<Record<string, Route>>
}

/** The contract of a description that is given as data. */
export async function compile(document: object): Promise<Contract> {
  return (await compileModules(document)).contract
}

/** The modules of a description that is given as data. */
export async function compileModules(
  document: object,
  notice: (message: string) => void = () => {},
  // Bundled by no tool, which takes longer than all the rest: what is given is one document.
  {description: _, ...by}: Readonly<Record<string, Emitter>> = emitters,
  names: readonly string[] = ['contract', 'examples', 'routes'],
): Promise<Modules> {
  const folder = await mkdtemp(path.join(tmpdir(), 'compile-'))
  try {
    const out = path.join(folder, 'contract')
    const files = emit(readModel(structuredClone(document) as OpenApiDocument, {notice}), by, notice)
    await mkdir(out)
    for (const [name, text] of Object.entries({...files, 'package.json': '{"type": "module"}'}))
      writeFileSync(path.join(out, name), text)
    await mkdir(path.join(folder, 'node_modules'))
    const root = path.resolve(import.meta.dirname, '../..')
    await symlink(root, path.join(folder, 'node_modules/messages-openapi'))
    for (const library of ['zod', 'valibot'])
      await symlink(path.join(root, 'node_modules', library), path.join(folder, 'node_modules', library))
    const loaded = await Promise.all(names.map((name) => import(path.join(out, `${name}.js`)) as Promise<object>))
    return Object.assign({}, ...loaded) as Modules
  } finally {
    await rm(folder, {recursive: true})
  }
}

/** A description with these component schemas, and no operations. */
export function described(schemas: object, version = '3.1.0'): object {
  return {openapi: version, info: {title: 'Test', version: '1.0.0'}, paths: {}, components: {schemas}}
}

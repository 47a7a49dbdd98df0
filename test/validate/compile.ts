import {writeFileSync} from 'node:fs'
import {mkdir, mkdtemp, rm, symlink} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Contract, Examples, Route} from '../../src/contract.ts'
import {generate} from '../../src/codegen/index.ts'

/** What a client and a mock need of a contract. */
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
export async function compileModules(document: object): Promise<Modules> {
  const folder = await mkdtemp(path.join(tmpdir(), 'compile-'))
  try {
    const spec = path.join(folder, 'openapi.json')
    writeFileSync(spec, JSON.stringify(document))
    const out = path.join(folder, 'contract')
    await generate({spec, out})
    writeFileSync(path.join(out, 'package.json'), '{"type": "module"}')
    await mkdir(path.join(folder, 'node_modules'))
    await symlink(path.resolve(import.meta.dirname, '../..'), path.join(folder, 'node_modules/messages-openapi'))
    const modules = await Promise.all(['contract', 'examples', 'routes'].map((name) => import(path.join(out, `${name}.js`)) as Promise<object>))
    return Object.assign({}, ...modules) as Modules
  } finally {
    await rm(folder, {recursive: true})
  }
}

/** A description with these component schemas, and no operations. */
export function described(schemas: object, version = '3.1.0'): object {
  return {openapi: version, info: {title: 'Test', version: '1.0.0'}, paths: {}, components: {schemas}}
}

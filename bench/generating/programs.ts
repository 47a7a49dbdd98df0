import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {compilerOptions} from '../compiler.ts'

interface Description {
  readonly paths?: Readonly<Record<string, {readonly get?: {readonly operationId?: string}}>>
}

/**
 * Writes two programs that call the same three operations of a description: with the client of its contract, and with openapi-fetch over the types of
 * openapi-typescript, each with the configuration that the compiler checks it by. Undefined for a description with fewer.
 *
 * @param folder Where the contract is, in `out`, and the types, as `types.ts`.
 */
export function writePrograms(folder: string): Readonly<Record<'ours' | 'fetch', string>> | undefined {
  const {paths = {}} = JSON.parse(readFileSync(path.join(folder, 'out/openapi.json'), 'utf8')) as Description
  const called = Object.entries(paths)
    .flatMap(([template, {get}]) => (get?.operationId === undefined ? [] : [{id: get.operationId, template}]))
    .slice(0, 3)
  if (called.length < 3) return undefined
  return {
    ours: writeProgram(folder, 'ours', {
      head: ["import {createClient} from './out/index.js'", 'const client = createClient()'],
      calls: called.map(({id}) => `await client[${JSON.stringify(id)}]({} as never)`),
    }),
    fetch: writeProgram(folder, 'fetch', {
      head: [
        "import createClient from 'openapi-fetch'",
        "import type {paths} from './types'",
        'const client = createClient<paths>()',
      ],
      calls: called.map(({template}) => `(await client.GET(${JSON.stringify(template)}, {} as never)).data`),
    }),
  }
}

/** The path of the configuration for a program that returns what its calls return. */
function writeProgram(
  folder: string,
  name: string,
  {head, calls}: Readonly<Record<'head' | 'calls', readonly string[]>>,
): string {
  const file = path.join(folder, `use-${name}.ts`)
  writeFileSync(file, `${head.join('\n')}\nexport const use = async () => [${calls.join(', ')}]\n`)
  const config = path.join(folder, `tsconfig.${name}.json`)
  writeFileSync(config, JSON.stringify({compilerOptions, files: [file]}))
  return config
}

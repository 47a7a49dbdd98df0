import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import type {Cost} from './cost.ts'

interface Bundle {
  readonly name: string
  readonly code: string
  /** The most bytes that a page may have to load before it can make its first call. */
  readonly budget?: number
}

const use = (expression: string) => `globalThis.client = ${expression}`
const headers = `{'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'}`

const bundles: readonly Bundle[] = [
  {
    name: 'create: the bare client, one operation',
    budget: 4_400,
    code: `import {createBareClient} from './src/client/index.ts'; import {createMessage} from '#generated/documented/routes.js'
      ${use(`createBareClient({baseUrl: 'https://api.anthropic.com', headers: ${headers}, routes: {createMessage}})`)}`,
  },
  {
    name: 'everything: streams, retries, accumulation, errors, one operation',
    budget: 9_600,
    code: `import {createClient, createRetry} from './src/client/index.ts'; import {decodeMessageStream} from './src/messages/client/message-stream.ts'
      import {createMessage} from '#generated/documented/routes.js'
      ${use(`createClient({baseUrl: 'https://api.anthropic.com', headers: ${headers}, credentials: null, routes: {createMessage}, retry: createRetry(),
        decoders: {'text/event-stream': decodeMessageStream}})`)}`,
  },
  {
    name: 'createMessagesClient: all operations, pages, batch results, limits, environment',
    budget: 11_000,
    code: `import {createMessagesClient} from './src/entries/index.ts'; ${use('createMessagesClient()')}`,
  },
  {name: 'ky', code: `import ky from 'ky'; ${use(`ky.create({prefixUrl: 'https://api.anthropic.com'})`)}`},
  {
    name: 'openapi-fetch alone',
    code: `import createClient from 'openapi-fetch'; ${use(`createClient({baseUrl: 'https://api.anthropic.com'})`)}`,
  },
  {name: '@anthropic-ai/sdk', code: `import Anthropic from '@anthropic-ai/sdk'; ${use('new Anthropic()')}`},
]

/** Bytes to load before the first call, minified and gzipped. */
export function measureSizes(): Promise<Cost[]> {
  return Promise.all(
    bundles.map(async ({name, budget = Infinity, code}) => ({name, budget, cost: await firstLoad(code)})),
  )
}

/** The gzipped size of an entry with all that it imports outright; what it loads later does not count. */
async function firstLoad(contents: string): Promise<number> {
  const {outputFiles, metafile} = await build({
    stdin: {contents, loader: 'ts', resolveDir: path.resolve(import.meta.dirname, '../..')},
    outdir: 'out',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['messages-openapi-source'],
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const needed = new Set<string>()
  const visit = (name: string) => {
    if (needed.has(name)) return
    needed.add(name)
    for (const {path: imported, kind} of metafile.outputs[name]?.imports ?? [])
      if (kind === 'import-statement') visit(imported)
  }
  visit(Object.keys(metafile.outputs).find((name) => metafile.outputs[name]?.entryPoint) ?? '')
  const files = outputFiles.filter((file) => needed.has(path.relative(process.cwd(), file.path)))
  return files.reduce((bytes, file) => bytes + gzipSync(file.contents, {level: 9}).length, 0)
}

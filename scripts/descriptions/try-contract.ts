import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {createClient} from '../../src/client/index.ts'
import type {Contract, Examples} from '../../src/contract.ts'
import {successesOf} from '../../src/http/find-response.ts'
import {isJson} from '../../src/http/media-type.ts'
import type {Issue} from '../../src/issue.ts'
import {createMock} from '../../src/mock/index.ts'
import type {Route} from '../../src/route.ts'
import {checkSchema} from '../../src/schema/check-schema.ts'
import {createGenerator, type Negative, type ValueGenerator} from '../../src/testing/generate/index.ts'
import {createValidator} from '../../src/validate/index.ts'
import {requestBody, requestParameters} from './draw-request.ts'

/** The modules that `generate` wrote, as far as they are tried. */
interface Modules {
  readonly contract: Contract
  readonly examples: Examples
  readonly routes: Readonly<Record<string, Route>>
}

/** The number of things that were tried, and a sentence for each that failed. */
export interface Trial {
  readonly tried: number
  readonly failures: readonly string[]
}

export interface ContractTrials {
  readonly operations: number
  readonly responses: Trial
  readonly negatives: Trial
}

const mostOperations = 60
const mostSchemas = 200
const mostNegativesOfASchema = 10

/** Imports all modules of a contract, calls its mock by its client, and asks its validators about values with one fault. */
export async function tryContract(folder: string, files: readonly string[]): Promise<ContractTrials> {
  const modules: Partial<Modules> = {}
  for (const file of files.filter((name) => name.endsWith('.js')))
    Object.assign(modules, await import(pathToFileURL(path.join(folder, file)).href))
  const loaded = modules as Modules
  const generator = createGenerator(loaded.contract)
  return {
    operations: Object.keys(loaded.contract.operations).length,
    responses: await tryResponses(loaded, generator),
    negatives: tryNegatives(loaded.contract, generator),
  }
}

async function tryResponses({contract, examples, routes}: Modules, generator: ValueGenerator): Promise<Trial> {
  const validator = createValidator(contract)
  const mock = createMock({
    contract,
    examples,
    validator,
    credentials: 'optional',
    generate: (schema, {number}) => generator.generate(schema, {seed: number, direction: 'response'}),
  })
  let received: Response | undefined
  const client = createClient<Record<string, never>, Record<string, never>>({
    routes,
    baseUrl: 'http://127.0.0.1',
    credentials: null,
    fetch: async (request) => {
      received = undefined
      const response = await mock(request)
      received = response.clone()
      return response
    },
  }) as Readonly<Record<string, (first: unknown, options?: object) => Promise<unknown>>>
  const names = Object.entries(contract.operations).filter(([, {responses}]) =>
    successesOf(responses).some(({response}) => Object.keys(response.content).length > 0),
  )
  const chosen = evenly(names, mostOperations)
  const failures: string[] = []
  for (const [operationId, operation] of chosen) {
    try {
      const params = requestParameters(operation.parameters, generator)
      const body = requestBody(operation, routes[operationId]!, generator)
      const result = routes[operationId]!.hasBody
        ? await client[operationId]!(body, {params})
        : await client[operationId]!(params)
      await drain(result)
    } catch (error) {
      failures.push(`${operationId}: ${describe(error)}`)
      continue
    }
    const found = await responseIssues(received!, (body, options) =>
      validator.validateResponse(operationId, received!.status, body, options),
    )
    if (found.length > 0) failures.push(`${operationId}: response: ${found.map(sentence).join(' ')}`)
  }
  return {tried: chosen.length, failures}
}

/** Streams are lazy: what is wrong with one is found where it is read. */
async function drain(result: unknown): Promise<void> {
  if (typeof result === 'object' && result !== null && Symbol.asyncIterator in result)
    for await (const _ of result as AsyncIterable<unknown>);
}

type ValidateResponse = (
  body: unknown,
  options: {headers: Headers; contentType: string | undefined},
) => {issues: readonly Issue[]}

async function responseIssues(response: Response, validate: ValidateResponse): Promise<readonly Issue[]> {
  const contentType = response.headers.get('content-type') ?? undefined
  const text = await response.text()
  const body: unknown =
    text === '' ? undefined : contentType !== undefined && isJson(contentType) ? JSON.parse(text) : text
  return validate(body, {headers: response.headers, contentType}).issues.filter(({severity}) => severity === 'error')
}

function tryNegatives(contract: Contract, generator: ValueGenerator): Trial {
  const failures: string[] = []
  let tried = 0
  for (const name of evenly(Object.keys(contract.schemas), mostSchemas)) {
    let left = mostNegativesOfASchema
    try {
      for (const negative of generator.negatives(name)) {
        tried += 1
        failures.push(...negativeFaults(contract, negative))
        if (--left === 0) break
      }
    } catch (error) {
      failures.push(`${name}: ${describe(error)}`)
    }
  }
  return {tried, failures}
}

function* negativeFaults({schemas}: Contract, {schema, code, path: place, value}: Negative): Generator<string> {
  const found = checkSchema(schemas[schema]!, value).filter(({severity}) => severity === 'error')
  if (found.length === 1 && found[0]!.code === code && found[0]!.path === place) return
  yield `${schema}: planted ${code} at "${place}", found ${found.map((issue) => `${issue.code} at "${issue.path}"`).join(', ') || 'nothing'}: ${shorten(JSON.stringify(value))}`
}

function describe(error: unknown): string {
  return error instanceof Error ? shorten(`${error.name}: ${error.message}`) : String(error)
}

function sentence({path: place, message}: Issue): string {
  return shorten(`${place} ${message}`)
}

function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}

/** At most so many of the items, from the first to the last. */
function evenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, items.length / most)
  return Array.from({length: Math.min(most, items.length)}, (_, index) => items[Math.floor(index * step)]!)
}

import {existsSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Examples} from '../../contract.ts'
import {isJsonObject} from '../../json/object.ts'
import {createMessagesMock} from '../../messages/mock/create-messages-mock.ts'
import type {Scripted} from '../../messages/mock/scenario.ts'
import {createMock, type Mock} from '../../mock/index.ts'
import {createGenerator} from '../../testing/index.ts'
import {createValidator} from '../../validate/index.ts'
import {loadContract} from '../check/load-contract.ts'
import {contractNames} from '../options/contract.ts'

export interface LoadMockOptions {
  /** A name or a folder. */
  readonly contract: string
  readonly scenarios: readonly Scripted[]
  /** The seed of values where the description has no example. The same seed gives the same responses. */
  readonly seed: number
  readonly cwd: string
}

/** The mock of a contract: of the Messages API with its ways, or of any other API. @throws {InputError} if the contract cannot be loaded. */
export async function loadMock({contract: name, scenarios, seed, cwd}: LoadMockOptions): Promise<Mock> {
  const {contract, options} = await loadContract(name, cwd)
  const generator = createGenerator(contract)
  const generate = (schema: string, {number}: {readonly number: number}) =>
    generator.generate(schema, {seed: seed + number, direction: 'response'})
  const validator = createValidator(contract, options)
  if (contractNames.includes(name)) return createMessagesMock({contract, validator, scenarios, generate})
  return createMock({contract, validator, generate, examples: await loadExamples(path.resolve(cwd, name))})
}

/** A contract's examples lie beside it. */
async function loadExamples(folder: string): Promise<Examples> {
  const file = path.join(folder, 'examples.js')
  const module: unknown = existsSync(file) ? await import(pathToFileURL(file).href) : undefined
  return isJsonObject(module) && isJsonObject(module.examples) ? (module.examples as Examples) : {}
}

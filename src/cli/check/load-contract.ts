import {stat} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {fs} from '../../builtin.ts'
import type {Contract, Examples} from '../../contract.ts'
import {optimizeLate} from '../../engine.ts'
import {InputError, messageOfThrown} from '../../errors.ts'
import {describesXml} from '../../http/describes-xml.ts'
import {isJsonObject} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {contracts} from '../../messages/contracts.ts'
import {validatorOptions} from '../../messages/validator-options.ts'
import {loadTools} from '../../tools/load-tools.ts'
import type {ValidatorOptions} from '../../validate/index.ts'
import {didYouMean} from '../did-you-mean.ts'
import {resolveFile} from '../options/files.ts'

export interface LoadedContract {
  readonly contract: Contract
  /** The knowledge beyond the contract. Of another API there is none. */
  readonly options: ValidatorOptions
  /** The name of a contract that accepts more, if there is one. */
  readonly lenient: string | undefined
  /** The description as JSON, where there is one. */
  readonly description: URL | undefined
  readonly loadExamples: () => Promise<Examples>
  /** A sentence for each thing in a description that its contract cannot hold. Empty for a folder: `generate` has told. */
  readonly notices: readonly string[]
}

/**
 * One of the package's contracts by its name, or that of any other API: the folder that `generate` wrote, or a description.
 *
 * @throws {InputError} if there is no such contract, or it cannot be loaded.
 */
export async function loadContract(name: string, cwd: string): Promise<LoadedContract> {
  const own = ownValue(contracts, name)
  if (own) {
    const {settings = {}, lenient, description} = own
    const options = {...validatorOptions, settings}
    return {...common, contract: await own.load(), options, lenient, description}
  }
  const isUrl = /^https?:/i.test(name)
  const found = isUrl ? undefined : await stat(path.resolve(cwd, name)).catch(() => undefined)
  if (!isUrl && found === undefined && /[./\\]/.test(name))
    throw new InputError('The file does not exist.', {file: name})
  if (!isUrl && found === undefined)
    throw new InputError(
      `Unknown contract "${name}"${didYouMean(name, Object.keys(contracts), `, expected ${alternatives()}.`)}`,
    )
  const folder = path.resolve(cwd, name)
  const isGenerated = found?.isDirectory() === true && fs.existsSync(path.join(folder, 'contract.js'))
  return isGenerated ? loadFolder(folder, name) : loadDescription(name, cwd)
}

const common = {
  options: {},
  lenient: undefined,
  description: undefined,
  notices: [],
  loadExamples: () => Promise.resolve({}),
}

function alternatives(): string {
  return `${Object.keys(contracts).join(', ')}, a folder that "messages-openapi generate" wrote, or a description`
}

async function loadFolder(folder: string, name: string): Promise<LoadedContract> {
  const description = path.join(folder, 'openapi.json')
  return {
    ...common,
    contract: await importContract(folder, name),
    description: fs.existsSync(description) ? pathToFileURL(description) : undefined,
    loadExamples: () => importExamples(folder),
  }
}

/** The descriptions that were read, by address: a command asks for its contract more than once. */
const read = new Map<string, Promise<LoadedContract>>()

function loadDescription(name: string, cwd: string): Promise<LoadedContract> {
  const spec = resolveFile(name, {cwd})
  const known = read.get(spec)
  if (known !== undefined) return known
  const loading = readDescription(spec, cwd)
  read.set(spec, loading)
  return loading
}

async function readDescription(spec: string, cwd: string): Promise<LoadedContract> {
  const {readContract} = await loadTools(cwd)
  const optimizeAsUsual = optimizeLate()
  try {
    const {contract, examples, notices} = await readContract({spec})
    return {...common, contract, notices, loadExamples: () => Promise.resolve(examples)}
  } finally {
    optimizeAsUsual()
  }
}

async function importContract(folder: string, name: string): Promise<Contract> {
  const file = path.join(folder, 'contract.js')
  try {
    const module: unknown = await import(pathToFileURL(file).href)
    const contract = typeof module === 'object' && module !== null && 'contract' in module ? module.contract : undefined
    if (isContract(contract)) return await withReaders(contract)
  } catch (cause) {
    const reason = messageOfThrown(cause)
    throw new InputError(
      `The contract cannot be loaded: ${reason}. Its folder has to be part of a package of the type "module".`,
      {file: path.join(name, 'contract.js'), cause},
    )
  }
  throw new InputError('Found no contract, expected a file that "messages-openapi generate" wrote.', {
    file: path.join(name, 'contract.js'),
  })
}

/** With what the index of its folder binds, which needs packages that may be installed elsewhere. */
async function withReaders(contract: Contract): Promise<Contract> {
  return describesXml(contract) ? (await import('../../validate/read-xml.ts')).withXml(contract) : contract
}

function isContract(value: unknown): value is Contract {
  return isJsonObject(value) && isJsonObject(value.operations) && isJsonObject(value.schemas)
}

async function importExamples(folder: string): Promise<Examples> {
  const file = path.join(folder, 'examples.js')
  const module: unknown = fs.existsSync(file) ? await import(pathToFileURL(file).href) : undefined
  return isJsonObject(module) && isJsonObject(module.examples) ? (module.examples as Examples) : {}
}

import {existsSync} from 'node:fs'
import {stat} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Contract} from '../../contract.ts'
import {InputError} from '../../errors.ts'
import {isJsonObject} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {contracts} from '../../messages/contracts.ts'
import {validatorOptions} from '../../messages/validator-options.ts'
import type {ValidatorOptions} from '../../validate/index.ts'
import {didYouMean} from '../did-you-mean.ts'

export interface LoadedContract {
  readonly contract: Contract
  /** The knowledge beyond the contract. Of another API there is none. */
  readonly options: ValidatorOptions
  /** The name of a contract that accepts more, if there is one. */
  readonly lenient: string | undefined
  /** The description as JSON, where there is one. */
  readonly description: URL | undefined
}

/**
 * One of the package's contracts by its name, or that of any other API by the folder that `generate` wrote.
 *
 * @throws {InputError} if there is no such contract, or it cannot be loaded.
 */
export async function loadContract(name: string, cwd: string): Promise<LoadedContract> {
  const own = ownValue(contracts, name)
  if (own) {
    const {settings = {}, lenient, description} = own
    return {contract: await own.load(), options: {...validatorOptions, settings}, lenient, description}
  }
  const folder = path.resolve(cwd, name)
  if (!(await isFolder(folder)))
    throw new InputError(
      `Unknown contract "${name}"${didYouMean(name, Object.keys(contracts), `, expected ${alternatives()}.`)}`,
    )
  const description = path.join(folder, 'openapi.json')
  const contract = await importContract(folder, name)
  return {
    contract,
    options: {},
    lenient: undefined,
    description: existsSync(description) ? pathToFileURL(description) : undefined,
  }
}

function alternatives(): string {
  return `${Object.keys(contracts).join(', ')} or a folder that "messages-openapi generate" wrote`
}

async function isFolder(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined))?.isDirectory() === true
}

async function importContract(folder: string, name: string): Promise<Contract> {
  const file = path.join(folder, 'contract.js')
  if (!existsSync(file))
    throw new InputError('Found a folder without contract.js, expected one that "messages-openapi generate" wrote.', {
      file: name,
    })
  try {
    const module: unknown = await import(pathToFileURL(file).href)
    const contract = typeof module === 'object' && module !== null && 'contract' in module ? module.contract : undefined
    if (isContract(contract)) return contract
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new InputError(
      `The contract cannot be loaded: ${reason}. Its folder has to be part of a package of the type "module".`,
      {file: path.join(name, 'contract.js'), cause},
    )
  }
  throw new InputError('Found no contract, expected a file that "messages-openapi generate" wrote.', {
    file: path.join(name, 'contract.js'),
  })
}

function isContract(value: unknown): value is Contract {
  return isJsonObject(value) && isJsonObject(value.operations) && isJsonObject(value.schemas)
}

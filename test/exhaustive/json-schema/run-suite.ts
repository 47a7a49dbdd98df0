import {mkdtemp, rm, symlink, writeFile, mkdir} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {generate} from '../../../src/codegen/generate.ts'
import type {Contract} from '../../../src/contract.ts'
import {InputError} from '../../../src/errors.ts'
import {allows} from '../../../src/schema/explain/explain.ts'
import {createValidator} from '../../../src/validate/index.ts'
import {describeGroups, inBatches, nameOf, operationOf, type Group} from './suite.ts'

export interface Outcome {
  readonly file: string
  /** Its group, and its own description. */
  readonly name: string
  /** Undefined where everyone gives the right answer; otherwise who does not, or why the schema was refused. */
  readonly fault: string | undefined
}

export interface Settings {
  readonly version: '3.0.3' | '3.1.0'
  readonly formats: 'assert' | 'annotate'
  /** The hosts whose schemas may be read. */
  readonly allowRemote?: readonly string[]
}

/** Generates contracts of all groups, and asks each party of each case. */
export async function runGroups(groups: readonly Group[], settings: Settings): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const batch of inBatches(groups)) outcomes.push(...(await runBatch(batch, settings)))
  return outcomes
}

/** Tries halves of a description that is refused: one schema may be the reason. */
async function runBatch(groups: readonly Group[], settings: Settings): Promise<Outcome[]> {
  const contract = await contractOf(groups, settings)
  if (typeof contract === 'object') return groups.flatMap((group, index) => ask(contract, group, index))
  if (groups.length === 1)
    return groups[0]!.tests.map((test) => outcomeOf(groups[0]!, test.description, `refused: ${contract}`))
  const half = groups.length >> 1
  return [...(await runBatch(groups.slice(0, half), settings)), ...(await runBatch(groups.slice(half), settings))]
}

/** The contract, or the sentence that refuses it. */
async function contractOf(groups: readonly Group[], {version, ...options}: Settings): Promise<Contract | string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'suite-'))
  try {
    const spec = path.join(folder, 'openapi.json')
    await writeFile(spec, JSON.stringify(describeGroups(groups, version)))
    await writeFile(path.join(folder, 'package.json'), '{"type": "module"}')
    await mkdir(path.join(folder, 'node_modules'))
    await symlink(path.resolve(import.meta.dirname, '../../..'), path.join(folder, 'node_modules/messages-openapi'))
    await generate({spec, out: path.join(folder, 'contract'), ...options, allowSlowPatterns: true})
    const module = (await import(path.join(folder, 'contract/contract.js'))) as {contract: Contract}
    return module.contract
  } catch (error) {
    if (error instanceof InputError) return error.message.replaceAll(folder, '')
    throw error
  } finally {
    await rm(folder, {recursive: true})
  }
}

function ask(contract: Contract, group: Group, index: number): Outcome[] {
  const {is, node} = contract.schemas[nameOf(index)]!
  const validator = createValidator(contract)
  const parties: Readonly<Record<string, (value: unknown) => boolean>> = {
    guard: is,
    validateRequest: (value) => validator.validateRequest(operationOf(index), value).valid,
    validateResponse: (value) => validator.validateResponse(operationOf(index), 200, value).valid,
    explanation: (value) => allows(node, value),
  }
  return group.tests.map(({description, data, valid}) => {
    const wrong = Object.entries(parties).filter(([, party]) => party(data) !== valid)
    const fault =
      wrong.length === 0 ? undefined : `${valid ? 'refused' : 'allowed'} by ${wrong.map(([name]) => name).join(', ')}`
    return outcomeOf(group, description, fault)
  })
}

function outcomeOf({file, description}: Group, test: string, fault: string | undefined): Outcome {
  return {file, name: `${description}: ${test}`, fault}
}

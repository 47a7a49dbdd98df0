import {stat, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {type Conformance, type ConformanceOptions, type Profile, profiles} from '../../conform/index.ts'
import {InputError} from '../../errors.ts'
import {ownValue} from '../../json/own.ts'
import {prepareConformance} from '../../messages/conform/conform.ts'
import {createValidator} from '../../validate/index.ts'
import {loadContract} from '../check/load-contract.ts'
import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import {badge} from '../conform/badge.ts'
import {openReplyFile, type ReplyFile} from '../conform/har.ts'
import {markKnown, type PastReport, readPastReport} from '../conform/past-report.ts'
import {printPlan, printReport, reportFormats} from '../conform/print.ts'
import {summarizeReport} from '../conform/table.ts'
import {isFatal} from '../conform/to-checked.ts'
import {asInputError} from '../input/as-input-error.ts'
import type {Io} from '../io.ts'
import {contractNames, contractOption, serviceContract, tellLosses} from '../options/contract.ts'
import {makeFolderOf, requireValue} from '../options/files.ts'
import {parseTarget} from '../options/target.ts'
import {parseNumber} from '../parse-arguments.ts'
import {formatOption} from '../report/formats.ts'
import {createProgress} from '../report/progress.ts'
import {plural} from '../report/words.ts'

/** Checks a server against a contract. */
export const conformCommand: Command = {
  name: 'conform',
  usage: '--target URL [--key-env NAME] [--model ID] [--profile PROFILE]',
  notes: [
    'Sends requests to the server, and to nothing else, and checks what comes back: a table on the standard output, each failure with the smallest request that shows it.',
    'Exit codes: 0 no check of the level "must" failed, 1 some did, 2 wrong use, or a server that gives no responses. A check that needs a certain answer of a model tries three prompts and is then inconclusive, never failed.',
  ],
  options: {
    target: {type: 'string', value: 'URL', summary: 'Where the server is, http://127.0.0.1:4010 for instance.'},
    contract: contractOption('check against', serviceContract),
    'key-env': {type: 'string', value: 'NAME', summary: 'The environment variable that holds the credential.'},
    header: {type: 'string', value: 'NAME: VALUE', multiple: true, summary: 'A header of every request.'},
    model: {type: 'string', value: 'ID', summary: 'The model to ask. Default: one that the server lists.'},
    profile: {
      type: 'string',
      choices: profiles,
      summary: 'How much to check. Default: default, with at most 60 requests.',
    },
    budget: {type: 'string', value: 'N', summary: 'The most requests to send. Default: that of the profile.'},
    only: {type: 'string', value: 'CODE', multiple: true, summary: 'Run this check, or those of this area, alone.'},
    skip: {type: 'string', value: 'CODE', multiple: true, summary: 'Leave this check, or those of this area, out.'},
    concurrency: {type: 'string', value: 'N', summary: 'Run N checks at the same time. Default: 1.'},
    timeout: {type: 'string', value: 'SECONDS', summary: 'Wait so long for a server that sends nothing. Default: 30.'},
    seed: {type: 'string', value: 'N', summary: 'Seed for generated requests. Default: 1.'},
    format: formatOption('results', ...reportFormats),
    strict: {type: 'boolean', summary: 'Fail for checks of the level "should" too.'},
    badge: {type: 'string', value: 'FILE', summary: 'Write a badge with the sums as an SVG image.'},
    har: {type: 'string', value: 'FILE', summary: 'Write all exchanges, without credentials, to an HTTP Archive.'},
    baseline: {
      type: 'string',
      value: 'FILE',
      summary: 'A report as JSON or NDJSON: only failures that it does not have make the run fail.',
    },
    replay: {
      type: 'string',
      value: 'FILE',
      summary: 'Repeat the checks of a report, as JSON or NDJSON, that did not pass, with its profile and seed.',
    },
    'dry-run': {type: 'boolean', summary: 'List the checks and what they would send, and send nothing.'},
  },
  operands: {max: 0},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  const replayed = await readGiven(given, 'replay', io)
  const baseline = await readGiven(given, 'baseline', io)
  const options = {...(await readOptions(given, io)), ...(replayed && selectionOf(replayed, given))}
  const progress = createProgress(io.stderr)
  let done = 0
  let har: ReplyFile | undefined
  const conformance: Conformance = prepareConformance({
    ...options,
    onResult({code}) {
      const all = conformance.plan.checks.length
      done++
      void progress.show(() => `${done} of ${all}: ${code}`, done / all)
    },
    onReply: (reply) => har?.write(reply),
  })
  const {plan} = conformance
  if (given.flag('dry-run')) {
    await printPlan(plan, given, io)
    return exitCode.ok
  }
  const left = plan.budget - plan.cost.requests
  await io.stderr.write(
    `At most ${plural(plan.cost.requests, 'request')} and ${plural(plan.cost.tokens, 'output token')} for ${plural(plan.checks.length, 'check')} of ${options.target}${left === 0 ? '' : `, and up to ${left} more where checks fail`}.\n`,
  )
  const image = given.value('badge')
  if (image !== undefined) await prepareFile(image, io.cwd)
  const file = given.value('har')
  if (file !== undefined) har = await openReplyFile(file, {io, ...options})
  const found = await conformance.run().finally(() => har?.close())
  const report = baseline === undefined ? found : markKnown(found, baseline)
  await progress.clear()
  await printReport(report, given, io)
  if (image !== undefined) await writeFile(path.resolve(io.cwd, image), `${badge(report).text}\n`).catch(refuse(image))
  await io.stderr.write(`${summarizeReport(report)}\n`)
  if (report.checks.some((check) => isFatal(check, given.flag('strict')))) return exitCode.issues
  if (!report.isGone) return exitCode.ok
  await io.stderr.write(
    `The server at ${options.target} gave no response several times in a row, but ${report.lastFailure ?? 'nothing'}, expected one.\n`,
  )
  return exitCode.misuse
}

/** Said before the checks run, since they take long. */
async function prepareFile(file: string, cwd: string): Promise<void> {
  const target = path.resolve(cwd, file)
  const found = await stat(target).catch(() => undefined)
  if (found?.isDirectory() === true) throw new InputError('Found a folder, expected a file.', {file})
  await makeFolderOf(target, file)
}

function refuse(file: string) {
  return (error: unknown): never => {
    throw asInputError(file)(error)
  }
}

function readGiven(given: Arguments, name: string, io: Io): Promise<PastReport | undefined> {
  const file = given.value(name)
  return file === undefined ? Promise.resolve(undefined) : readPastReport(file, io.cwd)
}

/** The checks of a report that did not pass, with the requests that it sent. @throws {InputError} where all passed. */
function selectionOf({failed, profile, seed}: PastReport, given: Arguments) {
  if (failed.length === 0)
    throw new InputError('All checks passed, expected some that failed.', {file: given.value('replay')!})
  return {
    only: failed,
    seed,
    profile: profiles.find((one) => one === profile),
  }
}

async function readOptions(given: Arguments, io: Io) {
  const name = given.value('contract') ?? serviceContract
  await tellLosses(name, io)
  const {contract, options, loadExamples} = await loadContract(name, io.cwd)
  const keyVariable = given.value('key-env')
  const seconds = parseNumber(given, 'timeout', {min: 1, max: 3_600})
  return {
    target: parseTarget(requireValue(given, 'target', conformCommand)),
    contract,
    validator: createValidator(contract, options),
    ...(!contractNames.includes(name) && {examples: await loadExamples()}),
    profile: profiles.find((profile): profile is Profile => profile === given.value('profile')),
    credential: keyVariable === undefined ? undefined : readKey(keyVariable),
    keyVariable,
    headers: Object.fromEntries(given.values('header').map(parseHeader)),
    model: given.value('model'),
    ...(given.values('only').length > 0 && {only: given.values('only')}),
    skip: given.values('skip'),
    budget: parseNumber(given, 'budget'),
    concurrency: parseNumber(given, 'concurrency', {min: 1, max: 100}),
    seed: parseNumber(given, 'seed'),
    ...(seconds !== undefined && {limits: {idle: seconds * 1000, total: seconds * 4000}}),
  } satisfies Partial<ConformanceOptions>
}

function readKey(name: string): string {
  const key = ownValue(process.env, name)
  if (key !== undefined && key !== '') return key
  throw new InputError(`The environment variable "${name}" is not set, expected it to hold the credential.`)
}

/** @throws {InputError} for what is no header. Does not quote it, since it may be a credential. */
function parseHeader(text: string): [string, string] {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.+)$/.exec(text) ?? []
  if (name !== undefined && value !== undefined) return [name.toLowerCase(), value]
  throw new InputError('The value of "--header" is no header, expected a name and a value as in "x-team: blue".')
}

import {availableParallelism} from 'node:os'
import path from 'node:path'
import {InputError} from '../../errors.ts'
import {checkBatches} from '../check/check-batches.ts'
import {checkInThreads, checkInThreadsIfMany} from '../check/check-in-threads.ts'
import {type CheckerOptions, type CheckOutcome, createChecker} from '../check/create-checker.ts'
import type {Arguments, Command, ExitCode} from '../command.ts'
import {listInputs} from '../input/list-inputs.ts'
import {type PayloadInput, readPayloads, type StdinName} from '../input/read-payloads.ts'
import {bytesOf, largestSize, usualSize} from '../input/size-limit.ts'
import type {Io} from '../io.ts'
import {assertOperation, contractOption, defaultContract, parseRuleSettings, tellLosses} from '../options/contract.ts'
import {parseNumber} from '../parse-arguments.ts'
import {defaultWidth} from '../report/code-frame.ts'
import {allOption, createReporter, formatOption} from '../report/formats.ts'
import {toPrintable} from '../report/printable.ts'
import {reportOutcomes} from '../report/report-outcomes.ts'
import {plural} from '../report/words.ts'
import {startRun} from '../resume/start-run.ts'
import {counting, openSummary} from '../summary/write-summary.ts'

const subjects = ['request', 'response', 'event', 'exchange'] as const

/** Validates payloads, recorded traffic and transcripts. */
export const validateCommand: Command = {
  name: 'validate',
  usage: '[FILE|FOLDER|PATTERN …]',
  notes: [
    [
      'Reads files, folders, patterns with * ? and **, or the standard input (also as "-"):',
      '  a request, a response or a stream event as JSON, told from its shape;',
      '  exchanges as JSON Lines (.jsonl, .ndjson), an HTTP Archive (.har), the transcript of a stream (.sse).',
      'Each may be compressed (.gz, and .zst from Node.js 22.15 on). Of a folder, all such files in and below it are read, but for hidden ones and node_modules.',
    ].join('\n'),
    'Issues go to the standard output. Exit codes: 0 all valid, 1 issues found, 2 wrong use or an input that cannot be read.',
  ],
  options: {
    as: {type: 'string', choices: [...subjects, 'sse', 'har'], summary: 'Treat every input as this kind.'},
    operation: {
      type: 'string',
      value: 'ID',
      summary: 'The operation that payloads belong to, createMessage for instance.',
    },
    status: {type: 'string', value: 'CODE', summary: 'The status that responses came with.'},
    contract: contractOption('validate against'),
    rule: {type: 'string', value: 'CODE=LEVEL', multiple: true, summary: 'Set a rule to off, warning or error.'},
    format: formatOption('results'),
    'base-url': {
      type: 'string',
      value: 'URL',
      summary: 'Where the service lives, if not at a server of the description: a gateway for instance.',
    },
    ...allOption,
    strict: {type: 'boolean', summary: 'Treat warnings as errors.'},
    'allow-empty': {type: 'boolean', summary: 'Accept inputs in which there is nothing to check.'},
    'max-issues': {
      type: 'string',
      value: 'N',
      summary: 'Print no more than N issues; the others are only counted. Default: 100 of each payload.',
    },
    summary: {
      type: 'string',
      value: 'FILE',
      summary: 'Write counts of all issues to this file as JSON, for "messages-openapi summarize".',
    },
    out: {type: 'string', value: 'FILE', summary: 'Write results to this file. Default: the standard output.'},
    resume: {
      type: 'string',
      value: 'FILE',
      summary:
        'Keep in this file how far the work is: repeat the command, and it goes on where it was interrupted. Needs "--out".',
    },
    'stdin-name': {
      type: 'string',
      value: 'FILE[:LINE]',
      summary:
        'The file that the standard input is a part of, and its first line, for the locations of issues. Default: <stdin>.',
    },
    progress: {type: 'boolean', summary: 'Tell progress and time left where stderr is no terminal, too.'},
    'max-size': {
      type: 'string',
      value: 'MB',
      summary: `The longest payload to read; a longer one counts as unreadable. Default: ${usualSize}.`,
    },
    jobs: {
      type: 'string',
      value: 'N',
      summary:
        'Check in N threads; results keep their order. Default: one; for more than 64 MB, one for each core but that which reads.',
    },
    quiet: {type: 'boolean', summary: 'Print errors alone: no warnings, no summary.'},
  },
  operands: {max: Infinity},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  const as = given.value('as')
  const format = given.value('format') ?? 'text'
  const checker = await checkerOptionsOf(given, {
    io,
    width: format === 'text' ? widthOf(given, io) : undefined,
  })
  await tellLosses(checker.contract, io)
  const jobs = parseNumber(given, 'jobs', {min: 1, max: mostJobs})
  const limit = bytesOf(parseNumber(given, 'max-size', {min: 1, max: largestSize}))
  if (given.operands.length === 0 && io.stdin.isTTY)
    throw new InputError(
      'No files are given, and the standard input is a terminal: see "messages-openapi validate --help".',
    )
  const inputs = await listInputs(
    {
      operands: given.operands,
      except: writtenBy(given, io),
      onFolder: async (folder, files) => {
        if (!given.flag('quiet')) await io.stderr.write(`${toPrintable(folder)}: ${plural(files, 'file')} to read.\n`)
      },
    },
    io,
  )
  const file = given.value('summary')
  const summary = file === undefined ? undefined : await openSummary(file, io)
  const {watch, place, stdout, ...run} = await startRun({given, inputs, summary, io})
  const stdinName = stdinNameOf(given)
  const isWhole = as === 'sse' || as === 'har'
  const payloads = readPayloads(
    inputs,
    {format: isWhole ? as : undefined, anyName: as !== undefined, stdinName, limit, from: place},
    io,
  )
  const outcomes = await checkAll(watch(payloads), {jobs, checker})
  return reportOutcomes(summary === undefined ? outcomes : counting(outcomes, summary.counter), {
    ...run,
    reporter: await createReporter(
      given,
      {...io, stdout},
      {
        command: 'validate',
        list: 'results',
        contract: checker.contract,
        // A run that goes on does not know what was shown before.
        folds: !given.flag('all') && given.value('resume') === undefined,
      },
    ),
    limit: parseNumber(given, 'max-issues') ?? Infinity,
    isQuiet: given.flag('quiet'),
    allowEmpty: given.flag('allow-empty'),
    tellsProgress: given.flag('progress'),
    io: {...io, stdout},
  })
}

function stdinNameOf(given: Arguments): StdinName | undefined {
  const text = given.value('stdin-name')
  if (text === undefined) return undefined
  const [, file = text, line = '1'] = /^(.+):(\d{1,15})$/s.exec(text) ?? []
  return {file, line: Number(line)}
}

/** The files that a run writes, which folders and patterns do not mean. @throws {InputError} where one is named as an input, or twice. */
function writtenBy(given: Arguments, {cwd}: Io): string[] {
  const taken = new Map(given.operands.map((operand) => [path.resolve(cwd, operand), 'an input']))
  return ['out', 'summary', 'resume'].flatMap((option) => {
    const file = given.value(option)
    if (file === undefined) return []
    const other = taken.get(path.resolve(cwd, file))
    if (other !== undefined)
      throw new InputError(`Found "${file}" for "--${option}", which is ${other}, expected another file.`)
    taken.set(path.resolve(cwd, file), `that of "--${option}"`)
    return [file]
  })
}

async function checkAll(
  inputs: AsyncIterable<readonly PayloadInput[]>,
  {jobs, checker: options}: {readonly jobs: number | undefined; readonly checker: CheckerOptions},
): Promise<AsyncIterable<readonly CheckOutcome[]>> {
  // Reading and printing take a core of their own: with two, a second thread only makes the work 1.35 times as much.
  const others = Math.min(availableParallelism() - 1, mostJobs)
  if ((jobs ?? others) <= 1) return checkBatches(inputs, await createChecker(options))
  return jobs === undefined
    ? checkInThreadsIfMany(inputs, {jobs: others, options})
    : checkInThreads(inputs, {jobs, options})
}

/** The width of code frames. A file has no columns. */
function widthOf(given: Arguments, {stdout}: Io): number {
  return given.value('out') === undefined ? (stdout.columns ?? defaultWidth) : defaultWidth
}

const mostJobs = 256

async function checkerOptionsOf(
  given: Arguments,
  {io, width}: {io: Io; width: number | undefined},
): Promise<CheckerOptions> {
  const contract = given.value('contract') ?? defaultContract
  const operationId = given.value('operation')
  if (operationId !== undefined) await assertOperation(operationId, {contract, cwd: io.cwd})
  return {
    contract,
    rules: parseRuleSettings(given.values('rule')),
    cwd: io.cwd,
    maxIssues: parseNumber(given, 'max-issues'),
    as: subjects.find((name) => name === given.value('as')),
    operationId,
    status: parseNumber(given, 'status', {min: 100, max: 599}),
    baseUrl: baseUrlOf(given),
    isStrict: given.flag('strict'),
    isSummarized: given.value('summary') !== undefined,
    ...(width !== undefined && {frameWidth: width}),
  }
}

function baseUrlOf(given: Arguments): string | undefined {
  const text = given.value('base-url')
  if (text === undefined || (/^https?:/.test(text) && URL.canParse(text))) return text
  throw new InputError('The value of "--base-url" is not a URL, expected one such as https://gateway.example.com/api.')
}

import {InputError} from '../errors.ts'
import type {Validator} from '../validate/index.ts'
import {checkPayload, type CheckOptions} from './check/check-payload.ts'
import type {Arguments, Command} from './command.ts'
import {didYouMean} from './did-you-mean.ts'
import type {ExitCode} from './exit-code.ts'
import {readPayloads} from './input/read-payloads.ts'
import type {Io} from './io.ts'
import {contractNames, defaultContract, loadValidator, parseRuleSettings} from './load-validator.ts'
import {reporters} from './report/reporter.ts'
import {runChecks} from './run-checks.ts'

const subjects = ['request', 'response', 'event', 'exchange'] as const

/** Validates payloads, recorded traffic and transcripts. */
export const validate: Command = {
  name: 'validate',
  summary: 'Validate requests, responses, streams and recorded traffic.',
  usage: '[FILE|PATTERN …]',
  notes: [
    [
      'Reads files, patterns with * ? and **, or the standard input (also as "-"):',
      '  a request, a response or a stream event as JSON, told from its shape;',
      '  exchanges as JSON Lines (.jsonl, .ndjson), an HTTP Archive (.har), the transcript of a stream (.sse).',
    ].join('\n'),
    'Issues go to the standard output. Exit codes: 0 all valid, 1 issues found, 2 wrong use or an input that cannot be read.',
  ],
  options: {
    as: {type: 'string', choices: [...subjects, 'sse', 'har'], summary: 'What every input is.'},
    operation: {type: 'string', value: 'ID', summary: 'The operation that payloads belong to, createMessage for instance.'},
    status: {type: 'string', value: 'CODE', summary: 'The status that responses came with.'},
    contract: {type: 'string', choices: contractNames, summary: `The contract to validate against, ${defaultContract} unless given.`},
    rule: {type: 'string', value: 'CODE=LEVEL', multiple: true, summary: 'Set a rule to off, warning or error.'},
    format: {type: 'string', choices: Object.keys(reporters), summary: 'How to print the results, text unless given.'},
    strict: {type: 'boolean', summary: 'Take warnings for errors.'},
    'max-issues': {type: 'string', value: 'N', summary: 'Print no more than N issues; the others are only counted.'},
    quiet: {type: 'boolean', summary: 'Print errors alone: no warnings, no summary.'},
  },
  operands: {max: Infinity},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  const as = given.value('as')
  const limit = parseNumber(given, 'max-issues') ?? Infinity
  const format = given.value('format') ?? 'text'
  const options = checkOptionsOf(given, {as, width: format === 'text' ? (io.stdout.columns ?? defaultWidth) : undefined})
  const validator = await loadValidator(given.value('contract') ?? defaultContract, parseRuleSettings(given.values('rule')))
  assertOperation(validator, options.operationId)
  if (given.operands.length === 0 && io.stdin.isTTY) throw new InputError('No files are given, and the standard input is a terminal: see "messages-openapi validate --help".')
  return runChecks(readPayloads({operands: given.operands, format: as === 'sse' || as === 'har' ? as : undefined, anyName: as !== undefined}, io), {
    check: (payload) => checkPayload(validator, payload, options),
    reporter: reporters[format]!({color: io.stdout.isTTY && !('NO_COLOR' in process.env)}),
    limit,
    isQuiet: given.flag('quiet'),
    io,
  })
}

const defaultWidth = 120

function checkOptionsOf(given: Arguments, {as, width}: {as: string | undefined; width: number | undefined}): CheckOptions {
  return {
    as: subjects.find((name) => name === as),
    operationId: given.value('operation'),
    status: parseNumber(given, 'status'),
    isStrict: given.flag('strict'),
    ...(width !== undefined && {frameWidth: width}),
  }
}

function assertOperation({contract}: Validator, operationId: string | undefined): void {
  const known = Object.keys(contract.operations)
  if (operationId === undefined || known.includes(operationId)) return
  throw new InputError(`Unknown operation "${operationId}"${didYouMean(operationId, known, `, expected one of ${known.join(', ')}.`)}`)
}

function parseNumber(given: Arguments, name: string): number | undefined {
  const text = given.value(name)
  if (text === undefined || /^\d{1,9}$/.test(text)) return text === undefined ? undefined : Number(text)
  throw new InputError(`Found "${text}" for "--${name}", expected a whole number.`)
}

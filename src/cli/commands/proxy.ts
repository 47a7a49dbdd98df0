import {serve, type HttpHandler} from '../../mock/server.ts'
import {checkTexts, defaultMaxBody, type TapIssue, type TapOptions} from '../../testing/tap/index.ts'
import {loadValidator} from '../check/load-validator.ts'
import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import type {Io, Output} from '../io.ts'
import {contractOption, serviceContract, tellLosses} from '../options/contract.ts'
import {requireValue} from '../options/files.ts'
import {parseTarget} from '../options/target.ts'
import {readVersion} from '../package.ts'
import {parseNumber} from '../parse-arguments.ts'
import {createReporter, formatOption} from '../report/formats.ts'
import type {Reporter} from '../report/reporter.ts'
import {plural} from '../report/words.ts'
import {CheckingThread} from '../serve/checking-thread.ts'
import {createCheckingProxy} from '../serve/create-checking-proxy.ts'
import {type ExchangeFile, openRecord} from '../serve/exchange-file.ts'
import {openHar} from '../serve/har-file.ts'
import {listenOptions, startListener} from '../serve/start-listener.ts'

const defaultPort = 4011

/** Passes requests on to a service, and checks them and the answers. */
export const proxyCommand: Command = {
  name: 'proxy',
  usage: '--target URL [--port PORT] [--record FILE] [--har FILE]',
  notes: [
    'Every byte passes unchanged and at once, streams too. Findings go to the standard output as they come. It serves until it is stopped; the exit code then says whether there were errors.',
    'Credentials and cookies are passed on, but neither recorded nor printed. Recordings can be read by their owner alone.',
  ],
  options: {
    target: {type: 'string', value: 'URL', summary: 'Where the service lives, https://api.anthropic.com for instance.'},
    ...listenOptions(defaultPort),
    contract: contractOption('check against', serviceContract),
    format: formatOption('findings'),
    record: {
      type: 'string',
      value: 'FILE',
      summary: 'Append each exchange to this file as JSON Lines, for "mock --replay" and "validate".',
    },
    redact: {
      type: 'string',
      value: 'NAME',
      multiple: true,
      summary: 'Name of a header, parameter or property that holds a credential, beyond the known ones.',
    },
    'max-body': {
      type: 'string',
      value: 'BYTES',
      summary: `Longest body to check and record; longer ones pass unchecked, with a warning. Default: ${defaultMaxBody}.`,
    },
    har: {
      type: 'string',
      value: 'FILE',
      summary: 'Write the exchanges, with what was found of them, to an HTTP Archive.',
    },
  },
  operands: {max: 0},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  const target = parseTarget(requireValue(given, 'target', proxyCommand))
  const tell = (text: string) => void io.stderr.write(`${text}\n`).catch(() => {})
  const contract = given.value('contract') ?? serviceContract
  await tellLosses(contract, io)
  const {protocol, ...loaded} = await loadValidator(contract, {cwd: io.cwd})
  const validator = (await loaded.noteLeniency?.()) ?? loaded.validator
  const thread = new CheckingThread({contract, cwd: io.cwd}, (texts) => checkTexts(validator, texts))
  const tally = new Tally(await createReporter(given, io, {command: 'proxy', list: 'issues', contract}), io.stdout)
  const files: ExchangeFile[] = []
  try {
    for await (const file of openFiles(given, {io, target, tell})) files.push(file)
    const onExchange: TapOptions['onExchange'] = (...seen) => files.forEach(({write}) => write(...seen))
    // Bodies are kept in memory only for files.
    const options = {
      validator,
      ...(protocol && {protocol}),
      offload: thread,
      redact: given.values('redact'),
      maxBody: parseNumber(given, 'max-body') ?? defaultMaxBody,
    }
    const {handle, settled} = createCheckingProxy({
      target,
      onFailure: tell,
      onIssue: tally.take,
      ...options,
      ...(files.length > 0 && {onExchange}),
    })
    const {url, untilStopped} = await startListener((where) => serve(tally.counting(handle), where), {
      given,
      defaultPort,
      io,
    })
    tell(`${url} passes requests on to ${target}`)
    await untilStopped()
    await settled()
  } finally {
    await Promise.all([thread.stop(), ...files.map(({close}) => close())])
  }
  tell(tally.end())
  return tally.hasErrors ? exitCode.issues : exitCode.ok
}

interface FileContext {
  readonly io: Io
  readonly target: string
  readonly tell: (text: string) => void
}

async function* openFiles(given: Arguments, {io, target, tell}: FileContext): AsyncGenerator<ExchangeFile, void> {
  const options = {
    cwd: io.cwd,
    onNotice: tell,
    onError: ({message}: Error) => tell(`Nothing more is recorded: ${message}`),
  }
  const [record, har] = [given.value('record'), given.value('har')]
  if (record !== undefined) yield await openRecord(record, options)
  if (har !== undefined) yield await openHar(har, {...options, version: await readVersion(), baseUrl: target})
}

/** Prints and counts findings. A reader of the output that goes away does not end the proxy. */
class Tally {
  readonly #reporter: Reporter
  readonly #stdout: Output
  readonly #totals = {requests: 0, errors: 0, warnings: 0}
  #hasBegun = false

  constructor(reporter: Reporter, stdout: Output) {
    this.#reporter = reporter
    this.#stdout = stdout
  }

  get hasErrors(): boolean {
    return this.#totals.errors > 0
  }

  readonly take = (issue: TapIssue): void => {
    const valid = issue.severity !== 'error'
    this.#totals[valid ? 'warnings' : 'errors']++
    const subject = `${issue.method} ${new URL(issue.url).pathname}`
    this.#print(this.#reporter.report({subject, valid, issues: [issue], records: [issue]}))
  }

  counting(handler: HttpHandler): HttpHandler {
    return (exchange) => {
      this.#totals.requests++
      return handler(exchange)
    }
  }

  /** Ends the output, and sums it up in a line for people. */
  end(): string {
    this.#print(this.#reporter.end(this.#totals))
    const {requests, errors, warnings} = this.#totals
    return `${plural(requests, 'request')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`
  }

  /** The output begins with the first finding, or where it ends: not where the proxy cannot start. */
  #print(piece: string): void {
    const text = this.#hasBegun ? piece : this.#reporter.begin() + piece
    this.#hasBegun = true
    if (text !== '') void this.#stdout.write(text).catch(() => {})
  }
}

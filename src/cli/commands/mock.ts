import {InputError} from '../../errors.ts'
import {redactSecretText} from '../../http/credentials.ts'
import {createReplay, type JournalEntry, type Mock} from '../../mock/index.ts'
import {listen} from '../../mock/listen.ts'
import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import type {Io} from '../io.ts'
import {contractNames, contractOption, serviceContract, tellLosses} from '../options/contract.ts'
import {parseNumber} from '../parse-arguments.ts'
import {toPrintable} from '../report/printable.ts'
import {loadMock} from '../serve/load-mock.ts'
import {readRecording} from '../serve/read-recording.ts'
import {readScenarioFile} from '../serve/read-scenario-file.ts'
import {listenOptions, startListener} from '../serve/start-listener.ts'

const defaultPort = 4010

/** Serves the mock of a contract, or a recording. */
export const mockCommand: Command = {
  name: 'mock',
  usage: '[SPEC] [--port PORT] [--scenarios FILE [--strict] | --replay FILE | --stateful]',
  notes: [
    'SPEC is a description, a folder that "generate" wrote, or the name of a contract, as with "--contract".',
    'Prints its address, and serves until it is stopped. Requests that the contract does not allow are refused as the service does; others get the answer of a scenario, an example, or a made-up value, also as a stream. A request can ask for faults in its "prefer" header: code=529, delay=500, drop=3 and more.',
    'For tests: "GET /__mock/requests" lists the requests so far as JSON (number, time, method, path, query, headers without credentials, body, operationId, status, scenario, milliseconds), and "DELETE /__mock/requests" forgets them. "PUT /__mock/scenarios" takes a list in YAML or JSON in place of the scenarios, and "DELETE /__mock/scenarios" restores these. With the header "x-mock-scope: NAME", both see only requests with the same header, so that tests can run side by side.',
    'Prints a line for each request on the standard error: method, path, status, scenario ("-" for none) and milliseconds.',
  ],
  options: {
    ...listenOptions(defaultPort),
    contract: contractOption('serve', serviceContract),
    scenarios: {
      type: 'string',
      value: 'FILE',
      summary: 'What to answer to requests for a message, as a list in YAML or JSON.',
    },
    strict: {
      type: 'boolean',
      summary:
        'Answer 404 to requests for a message that no scenario matches, with what was missing; list them at the end, and exit with 1.',
    },
    quiet: {type: 'boolean', summary: 'Print no line for each request.'},
    replay: {
      type: 'string',
      value: 'FILE',
      summary: 'Play recorded exchanges back instead: JSON Lines as "proxy --record" writes them, or a HAR file.',
    },
    stateful: {
      type: 'boolean',
      summary: 'Keep what is created, changed and deleted, on the paths that it prints. Not for the Messages API.',
    },
    seed: {type: 'string', value: 'N', summary: 'Start made-up values elsewhere; the same number gives the same ones.'},
  },
  operands: {max: 1},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  const unmatched = new Unmatched()
  const tell = (line: string) => io.stderr.write(`${toPrintable(redactSecretText(line))}\n`).catch(() => {})
  const log = given.flag('quiet') ? () => {} : (entry: RequestLine) => void tell(describeRequest(entry))
  const handler = await createHandler(given, io, {log, onUnmatched: unmatched.add})
  const {url, untilStopped} = await startListener((options) => listen(handler, options), {given, defaultPort, io})
  await io.stdout.write(`${url}\n`)
  await untilStopped()
  for (const line of unmatched.lines()) await tell(line)
  return unmatched.count === 0 ? exitCode.ok : exitCode.issues
}

type RequestLine = Pick<JournalEntry, 'method' | 'path' | 'status' | 'scenario' | 'milliseconds'>

function describeRequest({method, path, status, scenario = '-', milliseconds}: RequestLine): string {
  return `${method} ${path} ${status === 0 ? 'lost' : status} ${scenario} ${milliseconds} ms`
}

interface Observers {
  readonly log: (entry: RequestLine) => void
  readonly onUnmatched: Unmatched['add']
}

const mostListed = 100

/** The requests that no scenario matches, of which a number is listed. */
class Unmatched {
  count = 0
  readonly #first: string[] = []

  readonly add = (sentence: string, number: number): void => {
    if (++this.count <= mostListed) this.#first.push(`Request ${number}: ${sentence}`)
  }

  lines(): readonly string[] {
    const more = this.count - this.#first.length
    return more > 0 ? [...this.#first, `${more} more requests match no scenario.`] : this.#first
  }
}

async function createHandler(given: Arguments, io: Io, {log, onUnmatched}: Observers): Promise<Mock> {
  const recording = given.value('replay')
  if (recording !== undefined) {
    const other = ['scenarios', 'contract', 'stateful', 'seed', 'strict'].find((name) => given.flag(name))
    if (other !== undefined)
      throw new InputError(
        `Found "--${other}" beside "--replay", which answers with what was recorded: leave one of them out.`,
      )
    return logged(createReplay(await readRecording(recording, io)), log)
  }
  const [named] = given.operands
  const option = given.value('contract')
  if (named !== undefined && option !== undefined)
    throw new InputError(`Found "${named}" and "--contract ${option}", expected one of them.`)
  const contract = option ?? named ?? serviceContract
  const ofMessages = contractNames.includes(contract)
  const misplaced = ['scenarios', 'strict'].find((name) => given.flag(name))
  if (misplaced !== undefined && !ofMessages) {
    throw new InputError(
      `Found "--${misplaced}" for the contract "${contract}", expected one of the Messages API's: ${contractNames.join(', ')}.`,
    )
  }
  const stateful = given.flag('stateful')
  if (stateful && ofMessages) {
    throw new InputError(
      `Found "--stateful" for the contract "${contract}", whose mock keeps batches without it, expected a contract of your own.`,
    )
  }
  await tellLosses(contract, io)
  const scenarios = given.value('scenarios')
  return loadMock({
    contract,
    stateful,
    note: (line) => io.stderr.write(`${toPrintable(line)}\n`),
    scenarios: scenarios === undefined ? [] : await readScenarioFile(scenarios, io.cwd),
    seed: parseNumber(given, 'seed') ?? 0,
    cwd: io.cwd,
    strict: given.flag('strict'),
    onUnmatched,
    onExchange: log,
  })
}

/** A handler whose requests are told, also where nothing else knows of them. */
function logged(handler: Mock, log: Observers['log']): Mock {
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init)
    const came = Date.now()
    const [method, path] = [request.method, redactSecretText(new URL(request.url).pathname)]
    const response = await handler(request)
    log({method, path, status: response.status, milliseconds: Date.now() - came})
    return response
  }
}

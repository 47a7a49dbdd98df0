import {InputError} from '../../errors.ts'
import {createReplay, type Mock} from '../../mock/index.ts'
import {listen} from '../../mock/listen.ts'
import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import type {Io} from '../io.ts'
import {contractNames, contractOption, serviceContract} from '../options/contract.ts'
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
  summary: 'Stand in for a service: check its requests, and answer them.',
  usage: '[--port PORT] [--scenarios FILE | --replay FILE | --stateful]',
  notes: [
    'Prints its address, and serves until it is stopped. Requests that the contract does not allow are refused as the service does; others get the answer of a scenario, an example, or a made-up value, also as a stream. A request can ask for faults in its "prefer" header: code=529, delay=500, drop=3 and more.',
  ],
  options: {
    ...listenOptions(defaultPort),
    contract: contractOption('serve', serviceContract),
    scenarios: {
      type: 'string',
      value: 'FILE',
      summary: 'What to answer to requests for a message, as a list in YAML or JSON.',
    },
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
  operands: {max: 0},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  const handler = await createHandler(given, io)
  const {url, untilStopped} = await startListener((options) => listen(handler, options), {given, defaultPort, io})
  await io.stdout.write(`${url}\n`)
  await untilStopped()
  return exitCode.ok
}

async function createHandler(given: Arguments, io: Io): Promise<Mock> {
  const recording = given.value('replay')
  const scenarios = given.value('scenarios')
  const contract = given.value('contract') ?? serviceContract
  if (recording !== undefined) {
    const other = ['scenarios', 'contract', 'stateful', 'seed'].find((name) => given.flag(name))
    if (other !== undefined)
      throw new InputError(
        `Found "--${other}" beside "--replay", which answers with what was recorded: leave one of them out.`,
      )
    return createReplay(await readRecording(recording, io))
  }
  if (scenarios !== undefined && !contractNames.includes(contract)) {
    throw new InputError(
      `Found "--scenarios" for the contract "${contract}", expected one of the Messages API's: ${contractNames.join(', ')}.`,
    )
  }
  const stateful = given.flag('stateful')
  if (stateful && contractNames.includes(contract)) {
    throw new InputError(
      `Found "--stateful" for the contract "${contract}", whose mock keeps batches without it, expected the folder of a contract.`,
    )
  }
  return loadMock({
    contract,
    stateful,
    note: (line) => io.stderr.write(`${toPrintable(line)}\n`),
    scenarios: scenarios === undefined ? [] : await readScenarioFile(scenarios, io.cwd),
    seed: parseNumber(given, 'seed') ?? 0,
    cwd: io.cwd,
  })
}

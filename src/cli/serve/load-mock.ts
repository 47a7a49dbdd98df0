import type {Contract} from '../../contract.ts'
import {createMessagesMock, type MessagesMockOptions} from '../../messages/mock/create-messages-mock.ts'
import {sentScenarios} from '../../messages/mock/parse-scenario-json.ts'
import type {Scripted} from '../../messages/mock/scenario.ts'
import {createMock, describeState, type Mock} from '../../mock/index.ts'
import {createGenerator} from '../../testing/index.ts'
import {createValidator} from '../../validate/index.ts'
import {loadContract} from '../check/load-contract.ts'
import {contractNames} from '../options/contract.ts'
import {parseScenarioYaml} from './read-scenario-file.ts'

export interface LoadMockOptions extends Pick<MessagesMockOptions, 'strict' | 'onUnmatched' | 'onExchange'> {
  /** As `loadContract` takes it. */
  readonly contract: string
  readonly scenarios: readonly Scripted[]
  /** The seed of values where the description has no example. The same seed gives the same responses. */
  readonly seed: number
  readonly cwd: string
  /** Keeps the items of collections. */
  readonly stateful: boolean
  /** Called with each path whose items are kept, or with the reason why there are none. */
  readonly note: (line: string) => Promise<void>
}

/** The mock of a contract: of the Messages API with its ways, or of any other API. @throws {InputError} if the contract cannot be loaded. */
export async function loadMock(options: LoadMockOptions): Promise<Mock> {
  const {
    contract: name,
    scenarios,
    seed,
    cwd,
    stateful,
    note,
    strict = false,
    onUnmatched = () => {},
    onExchange,
  } = options
  const {contract, options: checks, loadExamples} = await loadContract(name, cwd)
  const generator = createGenerator(contract)
  const generate = (schema: string, {number}: {readonly number: number}) =>
    generator.generate(schema, {seed: seed + number, direction: 'response'})
  const validator = createValidator(contract, checks)
  const common = {contract, validator, generate, ...(onExchange && {onExchange})}
  if (contractNames.includes(name)) {
    const parseScenarios = (text: string) => parseScenarioYaml(text, sentScenarios)
    return createMessagesMock({...common, scenarios, strict, onUnmatched, parseScenarios})
  }
  for (const line of stateful ? stateOf(contract) : []) await note(line)
  return createMock({...common, stateful, examples: await loadExamples()})
}

function stateOf(contract: Contract): readonly string[] {
  const lines = describeState(contract)
  const reason =
    'No path keeps its items: none has a "post" that returns what the "get" of a path with one more parameter does.'
  return lines.length > 0 ? lines : [reason]
}

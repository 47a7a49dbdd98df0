import {contract} from '#generated/documented/contract.js'
import {ownValue} from '../../json/own.ts'
import {tokensOf} from '../../json/pointer.ts'
import {createValidator} from '../../validate/index.ts'
import type {MessageCondition} from './conditions.ts'
import {cut, type Fault, lost, overloadedAfter, slow, statusFault} from './faults.ts'
import {toMessage} from './message.ts'
import {blockNames, readBlock, readBlocks, type WrittenBlock} from './read-blocks.ts'
import {headerNames, readCondition} from './read-condition.ts'
import {ScenarioItem, type ScenarioSource} from './scenario-item.ts'
import {attemptsWhen, type MessageScenario, type Scripted, sequenceWhen} from './scenario.ts'

const steps = ['sequence', 'attempts']
const message = ['reply', ...blockNames, 'stopReason', 'pingEvery', 'usage']
const cuts = ['drop', 'stall', 'close', 'half-character'] as const
const faults = ['status', 'overloadedAfter', 'lost', 'delay', ...cuts] as const
const delivery = ['pace', 'splitAt'] as const
const details = ['message', 'retry-after', 'headers'] as const
const names = ['name', 'when', ...message, ...steps, ...faults, ...details, ...delivery]

/** The properties beside which others would have no effect. */
const exclusive: Readonly<Record<string, readonly string[]>> = {
  sequence: names.filter((name) => name !== 'name' && name !== 'when' && name !== 'sequence'),
  attempts: names.filter((name) => name !== 'name' && name !== 'when' && name !== 'attempts'),
  reply: blockNames,
  status: [...message, 'overloadedAfter'],
  lost: [...message, 'status', 'overloadedAfter', ...details, ...cuts, ...delivery],
  ...Object.fromEntries(cuts.map((name) => [name, cuts.filter((other) => other !== name)])),
}

/**
 * Scenarios as a file holds them: a list, whose items have what to answer and when.
 *
 * - `text: …`, `thinking: …`, `tool: name` with `input: {…}`, or `reply:` with a list of such, or of whole content blocks
 * - `webSearch: {query, results: [{url, title, age}]}`, `webFetch: {url, title, text}`, `codeExecution: {command, stdout, stderr, returnCode}` or
 *   with `code` for Python, each with `error: …` in place of a result; `citations: [{url, title, text}]` beside `text`, or with
 *   `document` and `start` in place of `url`
 * - `name: …` for the journal
 * - `when:` with `model`, `says`, `anyMessage`, `system`, `offers`, `answers`, `turn` or `headers`; texts may be regular expressions,
 *   as `/…/i` or `{matches: …}`, and those of messages a list of what is all in them
 * - `sequence:` or `attempts:` with a list of such items; `when:` beside `sequence:` is about the first request of a conversation
 * - `status: 529`, `overloadedAfter: 3`, `drop: 3`, `stall: 3`, `close: 3`, `half-character: 3`, `lost: true`, `delay: 500`
 * - `message: …` and `retry-after: 5` for an error, `headers: {…}` for any response, `usage: {…}` for a message
 * - `pace: 20`, `splitAt: 7`, `pingEvery: 2`, `stopReason: max_tokens`
 *
 * @throws {InputError} for anything else, for what would have no effect, and for content that the service would not send; with its
 * place.
 */
export function readScenarios(source: unknown, file: ScenarioSource = {}): readonly Scripted[] {
  const list = new ScenarioItem(source, 'the scenarios', file)
  if (!Array.isArray(source)) throw list.unexpected('a list')
  return list.items('scenario').map((item) => readScripted(item))
}

/** `label` is its name in the journal where it has none of its own. */
function readScripted(item: ScenarioItem, label = item.name): Scripted {
  const found = item.names(names)
  for (const name of found) {
    const other = found.find((candidate) => ownValue(exclusive, name)?.includes(candidate))
    if (other !== undefined) {
      const expected = `Found "${other}" beside "${name}" in ${item.name}, expected only one of them.`
      throw item.fail(expected, {tokens: [other], part: 'key'})
    }
  }
  const when = found.includes('when') ? readCondition(item.property('when')) : {}
  const name = found.includes('name') ? item.property('name').text() : label
  if (found.every((name) => name === 'when' || name === 'name')) throw item.unexpected('a response, such as a text')
  const kind = steps.find((name) => found.includes(name))
  if (kind !== undefined) return readSteps(item.property(kind), {kind, when, item, name})
  return {name, when, ...readMessage(item, found), ...readDetails(item, found, readFault(item, found))}
}

function readSteps(
  list: ScenarioItem,
  {
    kind,
    when,
    item,
    name,
  }: {readonly kind: string; readonly when: MessageCondition; readonly item: ScenarioItem; readonly name: string},
): Scripted {
  if (!Array.isArray(list.value) || list.value.length === 0)
    throw list.fail(`Found ${JSON.stringify(list.value)} as the ${kind} of ${item.name}, expected a list of steps.`)
  const steps = list.items('step').map((step, index) => readScripted(step, `${name}, step ${index + 1}`))
  return kind === 'sequence' ? sequenceWhen(when, steps) : attemptsWhen(when, steps)
}

type Reply = Pick<MessageScenario, 'reply' | 'stopReason' | 'pingEvery' | 'usage'>

function readMessage(item: ScenarioItem, found: readonly string[]): Reply {
  const isGiven = found.includes('reply')
  const written = isGiven ? item.property('reply').items('block').flatMap(readBlock) : readBlocks(item)
  const stopReason = found.includes('stopReason') ? item.property('stopReason').text() : undefined
  const scenario: Reply = {
    ...((isGiven || written.length > 0) && {reply: written.map(({block}) => block)}),
    ...(stopReason !== undefined && {stopReason: stopReason as NonNullable<MessageScenario['stopReason']>}),
    ...(found.includes('usage') && {usage: readUsage(item.property('usage'))}),
    ...(found.includes('pingEvery') && {pingEvery: item.property('pingEvery').count(1)}),
  }
  checkMessage(scenario, item, written)
  return scenario
}

/** The description lets responses have more, but the mock sends no count that nobody knows. */
function readUsage(item: ScenarioItem): NonNullable<MessageScenario['usage']> {
  const known = [contract.schemas.UsageBase, contract.schemas.Usage].flatMap((schema) =>
    typeof schema?.node === 'object' ? Object.keys(schema.node.properties ?? {}) : [],
  )
  item.names(known)
  return item.object()
}

const anyRequest = {number: 0, body: {model: 'm', max_tokens: Number.MAX_SAFE_INTEGER, messages: []}}

/** Holds a message against its schema, by which also what is unknown is a mistake: the service would not send it. */
function checkMessage(scenario: Reply, item: ScenarioItem, written: readonly WrittenBlock[]): void {
  const {validateResponse} = createValidator(contract)
  const [issue] = validateResponse('createMessage', 200, toMessage(scenario, anyRequest)).issues
  if (issue === undefined) return
  const [part, index, ...rest] = tokensOf(issue.path)
  const block = part === 'content' ? written[Number(index)] : undefined
  const place = block?.item ?? item
  const inner = block?.isWhole ? rest : []
  const tokens = block === undefined ? (part === 'usage' ? tokensOf(issue.path) : ['stopReason']) : inner
  const at = issue.code === 'unknown-property' ? 'key' : 'value'
  throw place.fail(`${place.name}: ${issue.message}`, {tokens, part: at})
}

function readFault(item: ScenarioItem, found: readonly string[]): Fault {
  const parts = faults.filter((name) => found.includes(name)).map((name) => faultOf(name, item.property(name)))
  const given = delivery.filter((name) => found.includes(name))
  const chunks = Object.fromEntries(given.map((name) => [name, item.property(name).count(name === 'splitAt' ? 1 : 0)]))
  const merged = Object.assign({}, ...parts) as Fault
  const all = Object.assign({}, chunks, ...parts.map((part) => part.delivery)) as NonNullable<Fault['delivery']>
  return {...merged, delivery: all}
}

/** Adds the words and headers of an error, or the headers of a message. */
function readDetails(
  item: ScenarioItem,
  found: readonly string[],
  fault: Fault,
): Fault & Pick<MessageScenario, 'headers'> {
  const {error, errorAfter} = fault
  const needs = {message: error ?? errorAfter, 'retry-after': error, headers: true}
  const lone = details.find((name) => found.includes(name) && needs[name] === undefined)
  if (lone !== undefined)
    throw item.fail(`Found "${lone}" without an error in ${item.name}, expected "status" beside it.`, {
      tokens: [lone],
      part: 'key',
    })
  const words = found.includes('message') ? {message: item.property('message').text()} : {}
  const headers = {
    ...error?.headers,
    ...(found.includes('retry-after') && {'retry-after': String(item.property('retry-after').count())}),
    ...(found.includes('headers') && readHeaders(item.property('headers'))),
  }
  return {
    ...fault,
    ...(error ? {error: {...error, ...words, headers}} : {headers}),
    ...(errorAfter && {errorAfter: {...errorAfter, ...words}}),
  }
}

function readHeaders(item: ScenarioItem): Readonly<Record<string, string>> {
  const read = (name: string) => {
    const value = item.property(name)
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value.text())) throw value.unexpected('the value of a header')
    return value.text()
  }
  return Object.fromEntries(headerNames(item).map((name) => [name.toLowerCase(), read(name)]))
}

function faultOf(name: (typeof faults)[number], item: ScenarioItem): Fault {
  switch (name) {
    case 'lost':
      if (item.value !== true) throw item.unexpected('true')
      return lost()
    case 'status':
      return statusFault(item.count(400, 599))
    case 'overloadedAfter':
      return overloadedAfter(item.count())
    case 'delay':
      return slow(item.count())
    case 'drop':
    case 'stall':
    case 'close':
    case 'half-character':
      return cut(name, item.count())
    default:
      return name satisfies never
  }
}

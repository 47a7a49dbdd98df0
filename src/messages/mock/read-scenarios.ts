import {InputError} from '../../errors.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {cut, type Fault, lost, overloadedAfter, slow, statusFault} from './faults.ts'
import {
  attempts,
  type MessageCondition,
  type MessageScenario,
  type ReplyBlock,
  type Scripted,
  sequence,
  text,
  thinking,
  toolCall,
} from './scenario.ts'

const conditions = ['model', 'says', 'offers', 'answers'] as const
const faults = ['status', 'overloadedAfter', 'drop', 'stall', 'close', 'half-character', 'lost', 'delay'] as const
const delivery = ['pace', 'splitAt'] as const
const names = [
  'when',
  'reply',
  'text',
  'thinking',
  'tool',
  'input',
  'stopReason',
  'pingEvery',
  'sequence',
  'attempts',
  ...faults,
  ...delivery,
]

/**
 * Scenarios as a file holds them: a list, whose items have what to answer and when.
 *
 * - `text: …`, `thinking: …`, `tool: name` with `input: {…}`, or `reply:` with a list of such, or of whole content blocks
 * - `when:` with `model`, `says`, `offers` or `answers`
 * - `sequence:` or `attempts:` with a list of such items
 * - `status: 529`, `overloadedAfter: 3`, `drop: 3`, `stall: 3`, `close: 3`, `half-character: 3`, `lost: true`, `delay: 500`
 * - `pace: 20`, `splitAt: 7`, `pingEvery: 2`, `stopReason: max_tokens`
 *
 * @throws {InputError} for anything else, with its place.
 */
export function readScenarios(source: unknown): readonly Scripted[] {
  if (!Array.isArray(source)) throw new InputError(`Found ${describe(source)} as the scenarios, expected a list.`)
  return source.map((item: unknown, index) => readScripted(item, `scenario ${index + 1}`))
}

function readScripted(source: unknown, place: string): Scripted {
  const item = expectObject(source, place)
  const unknown = Object.keys(item).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new InputError(`Found the unknown property "${unknown}" in ${place}, expected one of ${names.join(', ')}.`)
  const steps = ['sequence', 'attempts'].find((name) => ownValue(item, name) !== undefined)
  if (steps !== undefined) return readSteps(steps, ownValue(item, steps), place)
  const reply = readReply(item, place)
  return {
    ...(item.when !== undefined && {when: readCondition(item.when, place)}),
    ...(reply.length > 0 && {reply}),
    ...(item.stopReason !== undefined && {
      stopReason: expectText(item.stopReason, `${place}: stopReason`) as NonNullable<MessageScenario['stopReason']>,
    }),
    ...(item.pingEvery !== undefined && {pingEvery: expectCount(item.pingEvery, `${place}: pingEvery`)}),
    ...readFault(item, place),
  }
}

function readSteps(kind: string, source: unknown, place: string): Scripted {
  if (!Array.isArray(source) || source.length === 0)
    throw new InputError(`Found ${describe(source)} as the ${kind} of ${place}, expected a list of steps.`)
  const [first, ...others] = source.map((step: unknown, index) => readScripted(step, `${place}, step ${index + 1}`))
  return kind === 'sequence' ? sequence(first!, ...others) : attempts(first!, ...others)
}

function readReply(item: JsonObject, place: string): readonly ReplyBlock[] {
  if (item.reply === undefined) return readBlocks(item, place)
  const blocks = Array.isArray(item.reply) ? (item.reply as readonly unknown[]) : [item.reply]
  return blocks.flatMap((source, index) => {
    const block = expectObject(source, `${place}, block ${index + 1}`)
    return typeof block.type === 'string'
      ? [block as unknown as ReplyBlock]
      : readBlocks(block, `${place}, block ${index + 1}`)
  })
}

function readBlocks(
  {thinking: thoughts, text: words, tool, input = {}}: JsonObject,
  place: string,
): readonly ReplyBlock[] {
  return [
    ...(thoughts === undefined ? [] : [thinking(expectText(thoughts, `${place}: thinking`))]),
    ...(words === undefined ? [] : [text(expectText(words, `${place}: text`))]),
    ...(tool === undefined
      ? []
      : [toolCall(expectText(tool, `${place}: tool`), expectObject(input, `${place}: input`))]),
  ]
}

function readCondition(source: unknown, place: string): MessageCondition {
  const when = expectObject(source, `${place}: when`)
  const unknown = Object.keys(when).find((name) => !conditions.some((known) => known === name))
  if (unknown !== undefined)
    throw new InputError(
      `Found the unknown condition "${unknown}" in ${place}, expected one of ${conditions.join(', ')}.`,
    )
  return Object.fromEntries(Object.entries(when).map(([name, value]) => [name, expectText(value, `${place}: ${name}`)]))
}

function readFault(item: JsonObject, place: string): Fault {
  const found = faults.filter((name) => item[name] !== undefined)
  const parts = [...found.map((name) => faultOf(name, item[name], place)), {delivery: readDelivery(item, place)}]
  const merged = Object.assign({}, ...parts) as Fault
  return {
    ...merged,
    delivery: Object.assign({}, ...parts.map((part) => part.delivery)) as NonNullable<Fault['delivery']>,
  }
}

function faultOf(name: (typeof faults)[number], value: unknown, place: string): Fault {
  if (name === 'lost') return value === true ? lost() : {}
  const count = expectCount(value, `${place}: ${name}`)
  switch (name) {
    case 'status':
      return statusFault(count)
    case 'overloadedAfter':
      return overloadedAfter(count)
    case 'delay':
      return slow(count)
    case 'drop':
    case 'stall':
    case 'close':
    case 'half-character':
      return cut(name, count)
    default:
      return name satisfies never
  }
}

function readDelivery(item: JsonObject, place: string): NonNullable<Fault['delivery']> {
  const given = delivery.filter((name) => item[name] !== undefined)
  return Object.fromEntries(given.map((name) => [name, expectCount(item[name], `${place}: ${name}`)]))
}

function expectObject(value: unknown, place: string): JsonObject {
  if (isJsonObject(value)) return value
  throw new InputError(`Found ${describe(value)} as ${place}, expected properties.`)
}

function expectText(value: unknown, place: string): string {
  if (typeof value === 'string') return value
  throw new InputError(`Found ${describe(value)} as ${place}, expected a text.`)
}

function expectCount(value: unknown, place: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  throw new InputError(`Found ${describe(value)} as ${place}, expected a whole number.`)
}

function describe(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}

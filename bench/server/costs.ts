import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {at} from '../measure.ts'

/** Handles a request, and is awaited. */
export type Handle = () => Promise<unknown>

/** The microseconds of a request. */
export interface Cost {
  /** The processor time of all that a request takes but the collection of what it allocates. */
  readonly work: number
  /** The same beyond that of `bare`: the median of the differences of all rounds. */
  readonly addedWork: number
  /** Twice the standard error of `addedWork`. */
  readonly error: number
  /** The time that the collection of what a request allocates takes beyond that of `bare`. */
  readonly addedCollection: number
  /** The bytes that a request allocates beyond `bare`. */
  readonly addedBytes: number
}

interface Round {
  /** In microseconds. */
  readonly time: number
  readonly bytes: number
}

const batch = 50

/** Collects what is young, and no longer in use. */
const collect = createCollect()

/**
 * The costs of a request of each handler. In each round, all take short turns in a new order, so that what else the machine does hits alike those that are
 * compared. A collection would hit one of them for what all have left, so that there is one before each turn, and none in most of them; it is counted by
 * the bytes that a request allocates.
 */
export async function costsOf<Named extends Readonly<Record<'bare', Handle>>>(
  handlers: Named,
  {rounds = 1200, warmUp = 200} = {},
): Promise<Record<keyof Named, Cost>> {
  const all = new Map<string, Round[]>(Object.keys(handlers).map((name) => [name, []]))
  for (let round = -warmUp; round < rounds; round++)
    for (const name of shuffled([...all.keys()])) {
      collect()
      const turn = await timed((handlers as Readonly<Record<string, Handle>>)[name]!, batch)
      if (round >= 0) all.get(name)!.push(turn)
    }
  const perByte = await collectionPerByte(handlers.bare, bytesOf(all.get('bare')!))
  const entries = [...all].map(([name, own]) => [name, costOf(own, all.get('bare')!, perByte)] as const)
  return Object.fromEntries(entries) as Record<keyof Named, Cost>
}

async function timed(handle: Handle, batch: number): Promise<Round> {
  const {heapUsed} = process.memoryUsage()
  const start = process.cpuUsage()
  for (let index = 0; index < batch; index++) await handle()
  // Whatever a server leaves for later is a part of what it costs, and would be in the way of the next one.
  await new Promise((resolve) => setImmediate(resolve))
  const {user, system} = process.cpuUsage(start)
  return {time: (user + system) / batch, bytes: (process.memoryUsage().heapUsed - heapUsed) / batch}
}

function costOf(own: readonly Round[], bare: readonly Round[], perByte: number): Cost {
  const differences = own.map(({time}, index) => time - bare[index]!.time)
  const addedWork = at(0.5, differences)
  const addedBytes = bytesOf(own) - bytesOf(bare)
  const work = at(
    0.5,
    own.map(({time}) => time),
  )
  const error = 2 * standardErrorOfMedian(differences, addedWork)
  return {work, addedWork, error, addedCollection: addedBytes * perByte, addedBytes}
}

function bytesOf(rounds: readonly Round[]): number {
  return at(
    0.5,
    rounds.map(({bytes}) => bytes),
  )
}

/** From the median of the absolute deviations, on which turns that were disturbed have little effect. @see https://en.wikipedia.org/wiki/Median_absolute_deviation */
function standardErrorOfMedian(numbers: readonly number[], median: number): number {
  const deviation = at(
    0.5,
    numbers.map((number) => Math.abs(number - median)),
  )
  return (1.4826 * 1.2533 * deviation) / Math.sqrt(numbers.length)
}

/** The microseconds that collections take for each byte, where they run when they must: by how much longer turns take in which one ran. */
async function collectionPerByte(handle: Handle, bytes: number): Promise<number> {
  const turns: Round[] = []
  for (let turn = 0; turn < 1000; turn++) turns.push(await timed(handle, 10))
  const timeOf = (rounds: readonly Round[]) =>
    at(
      0.5,
      rounds.map(({time}) => time),
    )
  const collected = turns.filter((turn) => turn.bytes < bytes / 2)
  const rest = turns.filter((turn) => !collected.includes(turn))
  return collected.length === 0 ? 0 : ((timeOf(collected) - timeOf(rest)) * collected.length) / (turns.length * bytes)
}

function createCollect(): () => void {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as (options: {readonly type: 'minor'}) => void
  return () => gc({type: 'minor'})
}

function shuffled(names: readonly string[]): string[] {
  const keyed = names.map((name) => ({name, key: Math.random()}))
  return keyed.sort((one, other) => one.key - other.key).map(({name}) => name)
}

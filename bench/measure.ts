/** The timed functions, by name. Each has a loop of its own, as a program that uses it would. */
export type Contenders = Readonly<Record<string, () => unknown>>

/**
 * The milliseconds that each contender takes: the median of the rounds. They take turns, in another order each round, so that what else
 * the machine does hits all alike. The rounds of the warm-up let the compiler settle.
 */
export function compare<Named extends Contenders>(
  contenders: Named,
  {rounds = 31, warmUp = 40} = {},
): Record<keyof Named, number> {
  const times = new Map<string, number[]>()
  for (const {name, note} of turns(Object.keys(contenders), {rounds, warmUp})) note(times, timed(contenders[name]!))
  return middles(times) as Record<keyof Named, number>
}

interface Turn {
  readonly name: string
  /** Keeps a time, unless it is one of the warm-up. */
  readonly note: (times: Map<string, number[]>, time: number) => void
}

function* turns(names: readonly string[], {rounds, warmUp}: Record<'rounds' | 'warmUp', number>): Generator<Turn> {
  for (let round = -warmUp; round < rounds; round++) {
    for (let index = 0; index < names.length; index++) {
      const name = names[(index + Math.max(round, 0)) % names.length]!
      const note: Turn['note'] = (times, time) => {
        if (round >= 0) times.set(name, [...(times.get(name) ?? []), time])
      }
      yield {name, note}
    }
  }
}

function middles(times: ReadonlyMap<string, readonly number[]>): Record<string, number> {
  return Object.fromEntries([...times].map(([name, numbers]) => [name, at(0.5, numbers)]))
}

function timed(contend: () => unknown): number {
  const start = performance.now()
  contend()
  return performance.now() - start
}

/** The number that a share of all are smaller than. */
export function at(quantile: number, numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length * quantile)]!
}

/** Prints rows as a Markdown table, so that it can be quoted. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`
  process.stdout.write(`\n**${title}**\n\n${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}`)
}

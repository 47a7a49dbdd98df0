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
  const names = Object.keys(contenders)
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = -warmUp; round < rounds; round++) {
    for (let index = 0; index < names.length; index++) {
      const name = names[(index + Math.max(round, 0)) % names.length]!
      const time = timed(contenders[name]!)
      if (round >= 0) times.get(name)!.push(time)
    }
  }
  return Object.fromEntries(names.map((name) => [name, middle(times.get(name)!)])) as Record<keyof Named, number>
}

function timed(contend: () => unknown): number {
  const start = performance.now()
  contend()
  return performance.now() - start
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]!
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

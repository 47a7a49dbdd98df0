/** What is timed, by name: something done with an item. */
export type Contenders<Item> = Readonly<Record<string, (item: Item) => unknown>>

/**
 * The milliseconds that each contender takes for all items: the median of the rounds. They take turns, in another order each round, so
 * that what else the machine does hits all alike.
 */
export function compare<Item, Named extends Contenders<Item>>(items: readonly Item[], contenders: Named, rounds = 31): Record<keyof Named, number> {
  const names = Object.keys(contenders)
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = -warmUp; round < rounds; round++) {
    for (let index = 0; index < names.length; index++) {
      const name = names[(index + Math.max(round, 0)) % names.length]!
      const time = timed(contenders[name]!, items)
      if (round >= 0) times.get(name)!.push(time)
    }
  }
  return Object.fromEntries(names.map((name) => [name, middle(times.get(name)!)])) as Record<keyof Named, number>
}

/** Rounds that let the compiler settle. */
const warmUp = 40

function timed<Item>(contend: (item: Item) => unknown, items: readonly Item[]): number {
  const start = performance.now()
  for (const item of items) contend(item)
  return performance.now() - start
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]!
}

/** Prints rows as a Markdown table, so that it can be quoted. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`
  process.stdout.write(`\n**${title}**\n\n${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}`)
}

/** What is timed, by name: something done with an item. */
export type Contenders<Item> = Readonly<Record<string, (item: Item) => unknown>>

interface Rounds {
  readonly rounds?: number
  /** How many items a contender gets in a turn. */
  readonly few?: number
}

/**
 * The milliseconds that each contender takes for all items. They take turns at a few items, in another order each round, and for each
 * few the median of the rounds counts: what else the machine does hits all alike, or is left out.
 */
export function compare<Item, Named extends Contenders<Item>>(
  items: readonly Item[],
  contenders: Named,
  {rounds = 31, few = 50}: Rounds = {},
): Record<keyof Named, number> {
  const names = Object.keys(contenders)
  const turns = Array.from({length: Math.ceil(items.length / few)}, (_, index) => items.slice(index * few, (index + 1) * few))
  const times = new Map(names.map((name) => [name, turns.map((): number[] => [])]))
  for (let round = -warmUp; round < rounds; round++) {
    for (const [turn, given] of turns.entries()) {
      for (let index = 0; index < names.length; index++) {
        const name = names[(index + Math.max(round, 0)) % names.length]!
        const time = timed(contenders[name]!, given)
        if (round >= 0) times.get(name)![turn]!.push(time)
      }
    }
  }
  const sums = names.map((name) => [name, times.get(name)!.reduce((sum, ofTurn) => sum + middle(ofTurn), 0)] as const)
  return Object.fromEntries(sums) as Record<keyof Named, number>
}

/** Rounds that let the compiler settle. */
const warmUp = 10

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

/** The median time of `run` in milliseconds, after some runs that let the compiler settle. */
export function median(run: () => void, rounds = 15): number {
  for (let round = 0; round < 40; round++) run()
  const times = Array.from({length: rounds}, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)]!
}

/** Prints rows as a Markdown table, so that it can be quoted. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`
  process.stdout.write(`\n**${title}**\n\n${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}`)
}

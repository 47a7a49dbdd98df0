/**
 * Rows that say for each of `count` things if it is present, so that every two of them are together, each alone, and
 * both absent in some row. Two things differ in a bit of their index, so a row for each bit, and its opposite, tell
 * them apart. The first row is empty, the second full.
 */
export function presenceRows(count: number): readonly (readonly boolean[])[] {
  const bits = Math.ceil(Math.log2(Math.max(1, count)))
  const indexes = Array.from({length: count}, (_, index) => index)
  const rows = [indexes.map(() => false), indexes.map(() => true)]
  for (let bit = 0; bit < bits; bit++) {
    const row = indexes.map((index) => ((index >> bit) & 1) === 1)
    rows.push(
      row,
      row.map((isPresent) => !isPresent),
    )
  }
  return count === 0 ? rows.slice(0, 1) : rows
}

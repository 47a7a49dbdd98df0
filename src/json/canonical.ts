/**
 * A string that two JSON values have in common if and only if they are equal: property names in one order, whatever the order in
 * which they were written. It tells equal items of a list in time proportional to their size.
 */
export function canonicalOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalOf).join(',')}]`
  const record = value as Readonly<Record<string, unknown>>
  return `{${Object.keys(record).sort().map((name) => `${JSON.stringify(name)}:${canonicalOf(record[name])}`).join(',')}}`
}

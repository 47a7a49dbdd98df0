/**
 * A string that two JSON values have in common if and only if they are equal: property names in one order, whatever the order in
 * which they were written. It tells equal items of a list in time proportional to their size.
 */
export function canonicalOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalOf).join(',')}]`
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalOf(member)}`).join(',')}}`
}

/** Whether a value is nested in more levels than these, as one that contains itself is. Takes no call stack. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  const open: {readonly value: unknown; readonly level: number}[] = [{value, level: 0}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {value: inner, level} = next
    if (level > levels) return true
    if (typeof inner !== 'object' || inner === null) continue
    for (const member of Object.values(inner)) open.push({value: member, level: level + 1})
  }
  return false
}

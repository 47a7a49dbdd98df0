/** A value in a sentence. A list or an object is only named, since it may be of any size. */
export function wordOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : String(value)
}

/**
 * Gives headings the names that GitHub gives them in addresses: in lower case, with hyphens for spaces and without punctuation, and a number from the
 * second of a name on.
 */
export function createSlugger(): (heading: string) => string {
  const counts = new Map<string, number>()
  return (heading) => {
    // The fragment of an address, which no program holds.
    const plain = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-')
    const count = counts.get(plain) ?? 0
    counts.set(plain, count + 1)
    return count === 0 ? plain : `${plain}-${count}`
  }
}

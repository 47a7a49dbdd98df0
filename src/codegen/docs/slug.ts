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
    let slug = plain
    let count = counts.get(plain) ?? 0
    // Another heading may be named as if it were the second of a name.
    while (counts.has(slug)) slug = `${plain}-${++count}`
    counts.set(plain, count)
    counts.set(slug, counts.get(slug) ?? 0)
    return slug
  }
}

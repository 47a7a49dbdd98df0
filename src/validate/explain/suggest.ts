const longest = 64

/** The candidate that was most likely meant by `found`; nothing if none is near. Letter case and separators count for nothing. */
export function suggest(found: string, candidates: Iterable<string>): string | undefined {
  if (found.length > longest) return undefined
  let best: {candidate: string; distance: number} | undefined
  for (const candidate of candidates) {
    const distance = distanceOf(found, candidate)
    const shorter = Math.min(found.length, candidate.length)
    const limit = shorter < 3 ? 0 : Math.max(1, Math.floor(shorter / 4))
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = {candidate, distance}
  }
  return best?.candidate
}

/** `candidates`, the nearest to `found` first. */
export function nearestFirst(found: string, candidates: readonly string[]): string[] {
  const distances = new Map(candidates.map((candidate) => [candidate, found.length > longest ? 0 : distanceOf(found, candidate)]))
  return [...candidates].sort((one, other) => distances.get(one)! - distances.get(other)!)
}

function distanceOf(found: string, candidate: string): number {
  const [one, other] = [found, candidate].map((text) => text.toLowerCase().replaceAll(/[_\-\s]/g, ''))
  return editDistance(one!, other!)
}

/** Insertions, deletions, replacements and swaps of neighbours. @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({length: other.length + 1}, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1
      let distance = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + cost)
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (isSwap) distance = Math.min(distance, beforeLast[column - 2]! + 1)
      current.push(distance)
    }
    beforeLast = last
    last = current
  }
  return last[other.length]!
}

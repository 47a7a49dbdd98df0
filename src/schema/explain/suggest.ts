const longest = 64

/** The candidate that was most likely meant by `found`; nothing if none is near. Letter case and separators count for nothing. */
export function suggest(found: string, candidates: Iterable<string>): string | undefined {
  if (found.length > longest) return undefined
  let best: {candidate: string; distance: number} | undefined
  for (const candidate of candidates) {
    const limit = Math.min(limitFor(found, candidate), (best?.distance ?? Infinity) - 1)
    const distance = distanceWithin(limit, found, candidate)
    if (distance !== undefined) best = {candidate, distance}
  }
  return best?.candidate
}

/** Tells whether `candidate` may have been meant by `found`. */
export function isNear(found: string, candidate: string): boolean {
  return found.length <= longest && distanceWithin(limitFor(found, candidate), found, candidate) !== undefined
}

/** `candidates`, the nearest to `found` first. */
export function nearestFirst(found: string, candidates: readonly string[]): string[] {
  const distances = new Map(
    candidates.map((candidate) => [
      candidate,
      found.length > longest ? 0 : editDistance(normalized(found), normalized(candidate)),
    ]),
  )
  return [...candidates].sort((one, other) => distances.get(one)! - distances.get(other)!)
}

function limitFor(found: string, candidate: string): number {
  const shorter = Math.min(found.length, candidate.length)
  return shorter < 3 ? 0 : Math.max(1, Math.floor(shorter / 4))
}

/** The distance, if it is at most `limit`. Most names differ in length or letters by more, which is quickly seen: there may be very many of them. */
function distanceWithin(limit: number, found: string, candidate: string): number | undefined {
  if (limit < 0) return undefined
  const [one, other] = [normalized(found), normalized(candidate)]
  if (
    Math.abs(one.length - other.length) > limit ||
    lettersMissing(one, other) > limit ||
    lettersMissing(other, one) > limit
  )
    return undefined
  const distance = editDistance(one, other)
  return distance <= limit ? distance : undefined
}

const separator = /[_\-\s]/

function normalized(text: string): string {
  const letters = text.toLowerCase()
  // Most names have none, which is seen in a fifth of the time.
  return separator.test(letters) ? letters.replaceAll(/[_\-\s]/g, '') : letters
}

/** The number of kinds of letters of `one` that are not in `other`. Each takes an edit of its own. */
function lettersMissing(one: string, other: string): number {
  let missing = lettersOf(one) & ~lettersOf(other)
  let count = 0
  for (; missing !== 0; count++) missing &= missing - 1
  return count
}

/** The letters of a text as a set of bits, in which some share one. */
function lettersOf(text: string): number {
  let letters = 0
  for (let index = 0; index < text.length; index++) letters |= 1 << (text.charCodeAt(index) & 31)
  return letters
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

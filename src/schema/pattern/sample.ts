/** Letters of some scripts, spaces, and the ends of what is encoded in one, two and three bytes. */
const beyondAscii = [
  ...[0x80, 0xa0, 0xe9, 0xff, 0x3b1, 0x416, 0x5d0, 0x627, 0x7ff, 0x905],
  ...[0x2028, 0x3042, 0x4e2d, 0xac00, 0xfeff, 0xffff, 0x10000, 0x1f600, 0x10ffff],
]

const escaped = /\\(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2}))/gu

/**
 * Characters by which the sets of a pattern are told apart. Of two ranges that overlap, one begins or ends within the other, so that
 * the ends of all ranges, with their neighbours, show every overlap.
 */
export function sampleOf(pattern: string): readonly string[] {
  const points = new Set([...Array.from({length: 128}, (_, point) => point), ...beyondAscii])
  const named = [...pattern.matchAll(escaped)].map(([, long, short, byte]) =>
    Number.parseInt((long ?? short ?? byte)!, 16),
  )
  for (const point of [...named, ...Array.from(pattern, (character) => character.codePointAt(0)!)]) {
    for (const near of [point - 1, point, point + 1]) if (near >= 0 && near <= 0x10ffff) points.add(near)
  }
  return Array.from(points, (point) => String.fromCodePoint(point))
}

/** The characters of a sample that are in the set `source`, a bit for each. */
export function maskOf(
  source: string,
  {sample, flags}: {readonly sample: readonly string[]; readonly flags: string},
): bigint {
  const expression = new RegExp(`^${source}$`, `${flags.replace(/[mu]/g, '')}u`)
  return sample.reduce(
    (mask, character, index) => (expression.test(character) ? mask | (1n << BigInt(index)) : mask),
    0n,
  )
}

/** The entities that XML has without a declaration. */
export const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

export function characterOf(code: string): string | undefined {
  const point = code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code)
  const isHalf = point >= 0xd8_00 && point <= 0xdf_ff
  return point === 0 || isHalf || point > 0x10_ff_ff ? undefined : String.fromCodePoint(point)
}

/** @see https://www.w3.org/TR/xml/#sec-line-ends */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
}

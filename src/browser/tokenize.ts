/** Characters of scripts that put no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** Words to search for: names such as `stop_reason` and `retry-after` as a whole and by their words, and Chinese by its characters. */
export function tokenize(text: string): string[] {
  const whole = text
    .replaceAll(unspaced, ' $& ')
    .split(/[\s,;:()[\]{}"'<>，。；：（）“”「」、]+/u)
    .filter((word) => word !== '')
  const parts = whole.flatMap((word) => word.split(/[^\p{L}\p{M}\p{Nd}]+|(?<=\p{Ll})(?=\p{Lu})/u))
  return [...new Set([...whole, ...parts].filter((word) => word !== ''))]
}

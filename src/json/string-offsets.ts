/**
 * Maps the units of the string that a literal means to their offsets in the text; `literal` is where its opening quote stands. With
 * it a fault inside JSON that travels as a string is shown where it stands in the file. Rising indexes cost one pass in all.
 */
export function createStringOffsets(text: string, literal: number): (index: number) => number {
  let index = 0
  let at = literal + 1
  return (wanted) => {
    if (wanted < index) [index, at] = [0, literal + 1]
    for (; index < wanted && at < text.length && text[at] !== '"'; index++) {
      at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2
    }
    return at
  }
}

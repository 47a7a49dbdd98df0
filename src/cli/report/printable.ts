/** Control characters and halves of surrogate pairs would steer a terminal, or are allowed in no XML. */
const unprintable = /[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu

/** Text from a payload, safe to print: what is not printable is replaced, but for tabs and line breaks. */
export function toPrintable(text: string): string {
  return text.replaceAll(unprintable, '\uFFFD')
}

/** Units that break a line, or turn the direction in which it is read. */
const breaking = /[\t\n\r\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** Text from a payload, safe to print within a line. */
export function toPrintableLine(text: string): string {
  return toPrintable(text).replaceAll(breaking, '\uFFFD')
}

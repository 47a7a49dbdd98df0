/** Control characters and halves of surrogate pairs would steer a terminal, or are allowed in no XML. */
const unprintable = /[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu

/** Text from a payload, safe to print: what is not printable is replaced, but for tabs and line breaks. */
export function toPrintable(text: string): string {
  return text.replaceAll(unprintable, '\uFFFD')
}

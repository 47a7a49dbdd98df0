const shownLength = 160

/** `text` for a message: without its middle if it is long. */
export function shorten(text: string): string {
  const half = shownLength / 2
  return text.length <= shownLength ? text : `${text.slice(0, half)}…${text.slice(-half)}`
}

const neighbours = 3
const width = 100

/** The lines around the one that is marked with `>`, with dots for what is left out. Every line is indented by `indent` behind its mark. */
export function frameLines(lines: readonly string[], at: number, indent = ''): string[] {
  const marked = lines.map((line, index) => `${index === at ? '>' : ' '} ${indent}${line}`)
  const from = Math.max(0, at - neighbours)
  const to = at + neighbours + 1
  const dots = `  ${indent}…`
  return [...(from > 0 ? [dots] : []), ...marked.slice(from, to), ...(to < lines.length ? [dots] : [])]
}

/** A text that fits on a line. */
export function cutShort(text: string): string {
  return text.length > width ? `${text.slice(0, width)}…` : text
}

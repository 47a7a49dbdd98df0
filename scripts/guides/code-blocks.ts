/** A block of code in a text in Markdown. */
export interface CodeBlock {
  readonly language: string
  readonly text: string
  /** The file that its first line names in a comment. Default: it is no file. */
  readonly file?: string
}

/** The fenced blocks of code in a text, in order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => {
    const [, file] = /^(?:\/\/|#) (\S+\.\w+)\n/.exec(text!) ?? []
    return {language: language!, text: text!, ...(file !== undefined && {file})}
  })
}

/** A command of a block of shell code, on one line, with the lines in comments below it, which it is said to print. */
export interface SampleCommand {
  readonly line: string
  readonly prints: readonly string[]
}

/** The commands of a block of shell code. A line that ends in a backslash goes on in the next one. */
export function commandsOf(text: string): SampleCommand[] {
  const commands: {line: string; prints: string[]}[] = []
  for (const line of text.replaceAll(/\\\n\s*/g, '').split('\n')) {
    if (line.startsWith('# ')) commands.at(-1)?.prints.push(line.slice(2))
    else if (line.trim() !== '') commands.push({line, prints: []})
  }
  return commands
}

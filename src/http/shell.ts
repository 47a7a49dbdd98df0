/** A text in single quotes of a shell, in which nothing but their end has a meaning. @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html */
export function inShell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** A header as a word of a shell, which puts the environment variable behind it. Names come from descriptions, so only the variable is in double quotes. */
export function headerInShell(name: string, value: string, variable?: string): string {
  return inShell(`${name}: ${value}`) + (variable === undefined ? '' : `"$${variable}"`)
}

/** A method as a word of a shell. A description may have others than the usual ones. */
export function methodInShell(method: string): string {
  return /^[A-Z]+$/.test(method) ? method : inShell(method)
}

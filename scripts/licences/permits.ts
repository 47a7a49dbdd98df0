/** The licences that ask for no more than to be named, by their SPDX identifiers. */
export const permissive: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
])

/**
 * True if an SPDX licence expression lets anyone use the package under `allowed` licences alone: one side of an `OR`,
 * and both of an `AND`. An exception after `WITH` only adds permissions. What is no expression permits nothing.
 *
 * @see https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
export function permits(expression: string, allowed: ReadonlySet<string> = permissive): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? []
  let at = 0

  /** The part so far, or `undefined` where it is no expression. */
  const readAny = (): boolean | undefined => {
    let result = readAll()
    while (tokens[at] === 'OR') {
      at++
      const other = readAll()
      result = result === undefined || other === undefined ? undefined : result || other
    }
    return result
  }
  const readAll = (): boolean | undefined => {
    let result = readOne()
    while (tokens[at] === 'AND') {
      at++
      const other = readOne()
      result = result === undefined || other === undefined ? undefined : result && other
    }
    return result
  }
  const readOne = (): boolean | undefined => {
    const token = tokens[at++]
    if (token === '(') {
      const inner = readAny()
      return tokens[at++] === ')' ? inner : undefined
    }
    if (token === undefined || /^(?:\)|AND|OR|WITH)$/.test(token)) return undefined
    if (tokens[at] === 'WITH') at += 2
    return allowed.has(token.replace(/\+$/, ''))
  }

  const result = readAny()
  return result === true && at === tokens.length
}

/** The value of a JSON text; undefined, which no JSON text stands for, for any other. */
export function parseAnyJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The value of a JSON text; any other as it is. */
export function parseOrKeep(text: string): unknown {
  const value = parseAnyJson(text)
  return value === undefined ? text : value
}

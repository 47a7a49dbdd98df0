/** Hands out JavaScript identifiers, one for each key, no two alike. */
export class Names {
  readonly #byKey = new Map<string, string>()
  readonly #taken: Set<string>

  constructor(taken: readonly string[] = []) {
    this.#taken = new Set(taken)
  }

  /** The identifier for `key`: the one it has, else `wish` made legal, else that with a number. */
  get(key: string, wish: string): string {
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const base = toIdentifier(wish)
    let name = base
    for (let count = 2; this.#taken.has(name); count++) name = `${base}_${count}`
    this.#taken.add(name)
    this.#byKey.set(key, name)
    return name
  }
}

/** An identifier in the place of any text. Never a reserved word: the first letter is a capital, where its script has some. Letters of all scripts are kept. */
export function toIdentifier(wish: string): string {
  const words = wish.split(/[^\p{ID_Continue}$]+/u).filter((word) => word !== '')
  const name = words.map(([first = '', ...rest]) => first.toUpperCase() + rest.join('')).join('')
  return /^[\p{ID_Start}_$]/u.test(name) && name !== '__proto__' ? name : `_${name}`
}

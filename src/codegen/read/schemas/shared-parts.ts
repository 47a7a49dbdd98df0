/** Finds values that stand in several places. */
export interface SharedParts {
  /** One of the equal values that a value is one of, a root if there is one; undefined for one that stands in one place, or that is small. */
  readonly partOf: (value: object) => object | undefined
}

export interface SharedPartsOptions {
  /** The property that equal values may differ in. Default: none. */
  readonly except?: string
  /** The characters of JSON that are few enough to be repeated. Default: `30`, since a number in their place takes about a dozen. */
  readonly small?: number
}

/**
 * The parts of JSON values that are worth writing once: equal ones in several places, where a place within a part counts once, however often the part
 * stands anywhere.
 */
export function findSharedParts(roots: readonly object[], {except, small = 30}: SharedPartsOptions = {}): SharedParts {
  const byText = new Map<string, Interned>()
  const known = new Map<object, Interned>()
  const intern = (value: object): Interned => {
    const inner: Interned[] = []
    let text = Array.isArray(value) ? '[' : '{'
    let size = 2
    for (const [key, member] of Object.entries(value) as [string, unknown][]) {
      if (key === except) continue
      const isContainer = typeof member === 'object' && member !== null
      const name = Array.isArray(value) ? '' : JSON.stringify(key)
      const own = isContainer ? intern(member) : undefined
      if (own) inner.push(own)
      const scalar = own ? '' : JSON.stringify(member)
      text += own ? `${name}#${own.number},` : `${name}${scalar},`
      size += name.length + 2 + (own ? own.size : scalar.length)
    }
    let found = byText.get(text)
    if (found === undefined) {
      found = {number: byText.size, first: value, size, inner, places: 0}
      byText.set(text, found)
    }
    known.set(value, found)
    return found
  }
  const places = roots.map(intern)
  for (const [index, place] of [...places.entries()].reverse()) place.first = roots[index]!
  for (let place = places.pop(); place !== undefined; place = places.pop())
    if (place.places++ === 0) places.push(...place.inner)
  return {
    partOf: (value) => {
      const found = known.get(value)
      return found !== undefined && found.places > 1 && found.size > small ? found.first : undefined
    },
  }
}

interface Interned {
  readonly number: number
  first: object
  readonly size: number
  readonly inner: readonly Interned[]
  places: number
}

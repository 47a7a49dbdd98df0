/** A value as plain JSON has it, with a count of how often anything in it is read. */
export interface CountedValue {
  readonly value: unknown
  readonly reads: () => number
}

/**
 * Counts what a check reads of a payload. The number is the same on any machine, so that it tells work that grows with the square of
 * a length from work in proportion to it, where a clock cannot.
 */
export function countReads(plain: unknown): CountedValue {
  let reads = 0
  const wrapped = new WeakMap<object, object>()
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const known = wrapped.get(value)
    if (known !== undefined) return known
    const proxy = new Proxy(value, {
      get(target, key, receiver) {
        reads++
        return wrap(Reflect.get(target, key, receiver))
      },
      ownKeys(target) {
        const keys = Reflect.ownKeys(target)
        reads += keys.length
        return keys
      },
      has(target, key) {
        reads++
        return Reflect.has(target, key)
      },
      getOwnPropertyDescriptor(target, key) {
        reads++
        return Reflect.getOwnPropertyDescriptor(target, key)
      },
    })
    wrapped.set(value, proxy)
    return proxy
  }
  return {value: wrap(plain), reads: () => reads}
}

/**
 * The factor by which the reads of `check` grow for twice as much: 2 where they grow in proportion, 4 where they grow
 * with the square.
 */
export function growthOfReads(
  make: (count: number) => unknown,
  check: (value: unknown) => unknown,
  count = 400,
): number {
  const [once, twice] = [count, 2 * count].map((size) => {
    const {value, reads} = countReads(make(size))
    check(value)
    // To be looked at as a whole is a read too.
    return 1 + reads()
  })
  return twice! / once!
}

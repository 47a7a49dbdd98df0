/** Counts how often a check looks at a value, and what it is about that it looks at: work instead of time, so that a busy machine counts the same. */
export function countWork(value: unknown, check: (watched: unknown) => unknown): number {
  let work = 0
  const watched = new WeakMap<object, object>()
  const watch = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner
    const known = watched.get(inner)
    if (known !== undefined) return known
    const proxy = new Proxy(inner, handler)
    watched.set(inner, proxy)
    return proxy
  }
  const handler: ProxyHandler<object> = {
    get(target, key, receiver) {
      work++
      return watch(Reflect.get(target, key, receiver))
    },
    has(target, key) {
      work++
      return Reflect.has(target, key)
    },
    getOwnPropertyDescriptor(target, key) {
      work++
      return Reflect.getOwnPropertyDescriptor(target, key)
    },
    ownKeys(target) {
      const keys = Reflect.ownKeys(target)
      work += keys.length
      return keys
    },
  }
  check(watch(value))
  // To be looked at as a whole is work too.
  return 1 + work
}

/** The work for something of the size `n`, of twice and of four times that, in units of the first: 1, 2 and 4 where it grows in proportion. */
export function growthOf(n: number, workFor: (size: number) => number): number[] {
  const works = [n, 2 * n, 4 * n].map(workFor)
  return works.map((work) => work / works[0]!)
}

/** Of 4 times the size, 4 times the work is in proportion and 16 times its square. */
export const mostGrowth = 5

const searches = [
  'indexOf',
  'lastIndexOf',
  'includes',
  'startsWith',
  'search',
  'match',
  'matchAll',
  'replace',
  'replaceAll',
  'split',
  'trim',
  'trimEnd',
  'charCodeAt',
] as const
const constant = new Set<string>(['startsWith', 'charCodeAt'])

/**
 * The number of characters that `run` looks through, at most, and that it joins and parses: the same on any machine,
 * unlike a time. What goes through the same text again for each piece of it shows as a square.
 */
export async function countCharacters(run: () => unknown): Promise<number> {
  let count = 0
  const restore: (() => void)[] = []
  const watch = (
    owner: object,
    name: string,
    cost: (self: unknown, args: readonly unknown[], result: unknown) => number,
  ) => {
    const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown
    const watched = function (this: unknown, ...args: unknown[]) {
      const result = Reflect.apply(original, this, args)
      count += cost(this, args, result)
      return result
    }
    Object.assign(owner, {[name]: watched})
    restore.push(() => Object.assign(owner, {[name]: original}))
  }
  for (const name of searches) {
    watch(String.prototype, name, (self, [, from]) =>
      constant.has(name) ? 1 : Math.max(0, String(self).length - (typeof from === 'number' ? from : 0)),
    )
  }
  watch(Array.prototype, 'join', (_self, _args, result) => (result as string).length)
  watch(JSON, 'parse', (_self, [text]) => String(text).length)
  watch(TextDecoder.prototype, 'decode', (_self, [bytes]) => (bytes instanceof Uint8Array ? bytes.length : 0))
  watch(Uint8Array.prototype, 'set', (_self, [bytes]) => (bytes instanceof Uint8Array ? bytes.length : 0))
  try {
    await run()
  } finally {
    for (const undo of restore) undo()
  }
  return count
}

/**
 * The factor by which the characters of `run` grow for four times as much: 4 where they grow in proportion, 16 where
 * they grow with the square.
 */
export async function growthOfCharacters(run: (size: number) => unknown, size: number): Promise<number> {
  const once = await countCharacters(() => run(size))
  return (await countCharacters(() => run(4 * size))) / once
}

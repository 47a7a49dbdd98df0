/** Numbers between 0 and 1 from a seed. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const junk: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  '',
  'x',
  'text',
  '2024-01-01',
  [],
  [null],
  [{}],
  {},
  {type: 'text'},
  {type: 5},
]

/** A copy of `value` with something in it replaced, left out, added or repeated. */
export function mutate(value: unknown, random: () => number): unknown {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const isLeaf = typeof value !== 'object' || value === null || Object.keys(value).length === 0
  if (isLeaf || random() < 0.15) return pick(junk)
  if (Array.isArray(value)) {
    const index = Math.floor(random() * value.length)
    if (random() < 0.15) return value.toSpliced(index, 1)
    if (random() < 0.15) return [...(value as unknown[]), value[index] as unknown]
    return value.with(index, mutate(value[index], random))
  }
  const record = value as Readonly<Record<string, unknown>>
  const name = pick(Object.keys(record))
  const {[name]: chosen, ...others} = record
  if (random() < 0.2) return others
  if (random() < 0.15) return {...record, [`${name}_`]: chosen}
  return {...record, [name]: mutate(chosen, random)}
}

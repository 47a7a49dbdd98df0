/** True for `npm run test:exhaustive`, which tries everything: then nothing below leaves anything out. */
export const isExhaustive = process.env.TEST_EXHAUSTIVELY === 'true'

/** The number to try: a sample, or all. */
export function amount(sample: number, all: number): number {
  return isExhaustive ? all : sample
}

/** Every so-many-th of the items. Default of `offset`: `0`, which takes the first; other samples have others. */
export function sampleOf<Item>(items: readonly Item[], step: number, offset = 0): readonly Item[] {
  return isExhaustive ? items : items.filter((_, index) => index % step === offset % step)
}

/** The numbers from `first` to below `end` in so large steps, or each of them. */
export function* numbersOf(first: number, end: number, step: number): Generator<number> {
  for (let number = first; number < end; number += amount(step, 1)) yield number
}

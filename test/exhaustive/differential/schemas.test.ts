import {expect, test} from 'vitest'
import {compare} from '../../differential/compare.ts'

/** `FUZZ_SEED` starts elsewhere. A title has the seed that finds the same schemas and values again. */
const first = Number(process.env.FUZZ_SEED ?? 1)

test.each(Array.from({length: 20}, (_, index) => ({seed: first + index})))(
  'nobody disagrees about the 1,000 schemas of seed $seed',
  async ({seed}) => {
    const {asked, allowed, refused, disagreements} = await compare({seed, schemas: 1_000, valuesPerSchema: 30})
    expect(disagreements).toEqual([])
    expect(Math.min(allowed, refused, ...Object.values(asked))).toBeGreaterThan(8_000)
  },
)

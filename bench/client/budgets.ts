import {printTable} from '../measure.ts'
import {measureCompileCosts} from './compile-costs.ts'
import {measureSizes} from './sizes.ts'

/** The cost of loading and compiling the client, beside its peers. Fails where that is over budget. */
const sizes = await measureSizes()
const compileCosts = measureCompileCosts()
const shown = (budget: number) => (budget === Infinity ? '' : budget)

printTable(
  'Bytes to load before the first call, minified and gzipped',
  ['', 'bytes', 'budget'],
  sizes.map(({name, cost, budget}) => [name, cost, shown(budget)]),
)
printTable(
  'What the compiler does for a program that creates and streams, declarations included',
  ['', 'instantiations', 'budget', 'time, an empty program = 1'],
  compileCosts.map(({name, cost, budget, time}) => [name, cost, shown(budget), time.toFixed(2)]),
)
// Not `>`: a cost that could not be read is over budget too.
const over = [...sizes, ...compileCosts].filter(({cost, budget}) => !(cost <= budget))
for (const {name, cost, budget} of over) process.stderr.write(`"${name}" takes ${cost}, expected at most ${budget}.\n`)
process.exitCode = over.length > 0 ? 1 : 0

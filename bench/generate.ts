import {readFileSync} from 'node:fs'
import {generateSync, type JsonSchema} from 'json-schema-faker'
import {createGenerator} from 'messages-openapi/testing'
import {contract} from '#generated/documented/contract.js'
import {exercised, pointsOf} from '../src/testing/coverage/points.ts'
import {printTable} from './measure.ts'

/** Makes values of the schema with this name; undefined where it fails to. */
type Make = (name: string) => readonly unknown[]

const {generate, cover} = createGenerator(contract)
const components = readComponents()
const names = Object.keys(components).filter((name) => contract.schemas[name] !== undefined)

const makers: readonly (readonly [string, Make])[] = [
  ['messages-openapi, cover', cover],
  ['messages-openapi, by seed', (name) => bySeed((seed) => generate(name, {seed}))],
  ['json-schema-faker', (name) => bySeed((seed) => generateSync({$ref: `#/$defs/${name}`, $defs: components}, {seed}))],
]

/** Values for each schema of the description: how many are valid, what they cover together, and what one of them costs. */
export function benchGenerate(): void {
  const measured = makers.map(([title, make]) => [title, measure(make)] as const)
  const unit = measured[1]![1].time
  const rows = measured.map(([title, {values, valid, members, enums, time}]) => {
    return [title, values, percent(valid), percent(members), percent(enums), (time / unit).toFixed(1)]
  })
  printTable(
    `Values for ${names.length} schemas`,
    ['generator', 'values', 'valid', 'union members covered', 'enum values covered', 'time for a value, by seed = 1'],
    rows,
  )
}

function measure(make: Make) {
  const tally = {time: 0, values: 0, valid: 0}
  const used = new Set<string>()
  for (const name of names) {
    const schema = contract.schemas[name]!
    const start = performance.now()
    const values = make(name)
    tally.time += performance.now() - start
    const valid = values.filter((value) => schema.is(value))
    tally.values += values.length
    tally.valid += valid.length
    for (const value of valid) for (const point of exercised(schema, value)) used.add(point)
  }
  const points = [...new Set(names.flatMap((name) => [...pointsOf(contract.schemas[name]!)]))]
  const share = (pattern: RegExp) => {
    const all = points.filter((point) => pattern.test(point))
    return all.filter((point) => used.has(point)).length / all.length
  }
  const {time, values, valid} = tally
  return {
    values,
    valid: valid / values,
    members: share(/\/(?:oneOf|anyOf)\/\d+$/),
    enums: share(/\/enum\/\d+$/),
    time: time / values,
  }
}

/** Twenty values, or as many as a second allows, since a large schema takes some generators that long. */
function bySeed(make: (seed: number) => unknown): unknown[] {
  const values: unknown[] = []
  const end = performance.now() + 1_000
  for (let seed = 1; seed <= 20 && performance.now() < end; seed++) values.push(tryTo(() => make(seed)))
  return values
}

function tryTo(make: () => unknown): unknown {
  try {
    return make()
  } catch {
    return undefined
  }
}

/** The schemas of the description as plain JSON Schema. */
function readComponents(): Record<string, JsonSchema> {
  const text = readFileSync(new URL('../generated/documented/openapi.json', import.meta.url), 'utf8')
  const plain = JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/'), (key, value: unknown) =>
    key === 'discriminator' ? undefined : value,
  ) as {
    readonly components: {readonly schemas: Record<string, JsonSchema>}
  }
  return plain.components.schemas
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

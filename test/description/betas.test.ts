import {expect, test} from 'vitest'
import {entries, items} from '../../src/codegen/read/document.ts'
import {isJsonObject} from '../../src/json/object.ts'
import {contracts} from './contracts.ts'

const {description} = contracts.native
const [, known] = items(description.components('schemas').AnthropicBeta?.anyOf) as [unknown, {enum: string[]}]

test('each beta that something needs is one that the header is known to take', () => {
  const named = new Set(betasIn(description.document))
  expect(named.size).toBeGreaterThan(10)
  expect([...named].filter((beta) => !known.enum.includes(beta))).toEqual([])
})

function* betasIn(value: unknown): Generator<string> {
  if (isJsonObject(value) && typeof value['x-beta'] === 'string')
    yield* value['x-beta'].split(',').map((name) => name.trim())
  for (const child of Array.isArray(value) ? value : entries(value).map(([, each]) => each)) yield* betasIn(child)
}

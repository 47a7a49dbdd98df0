import {describe, expect, test} from 'vitest'
import {contract as documented} from '#generated/documented/contract.js'
import {contract as native} from '#generated/native/contract.js'
import {checkSchema} from '../../../src/schema/check-schema.ts'
import {exercised, pointsOf} from '../../../src/testing/coverage/points.ts'
import {createGenerator, type Negative} from '../../../src/testing/generate/index.ts'
import {amount, isExhaustive, sampleOf} from '../../sample.ts'

const isShared = (name: string) =>
  JSON.stringify(documented.schemas[name]?.node) === JSON.stringify(native.schemas[name]?.node)

describe.each([
  {name: 'documented', contract: documented},
  {name: 'native', contract: native},
])('the $name contract', ({contract}) => {
  const {generate, generateFrom, cover, negatives} = createGenerator(contract)
  const names = Object.keys(contract.schemas)
  const sampledNames = sampleOf(names, 30)
  const ownNames = contract === documented ? names : names.filter((name) => !isShared(name))

  test('every generated value is valid', () => {
    for (const name of sampleOf(names, contract === native ? 4 : 2)) {
      for (let seed = 1; seed <= amount(1, 8); seed++) {
        const value = generate(name, {seed})
        expect(contract.schemas[name]!.is(value), `${name}, seed ${seed}: ${JSON.stringify(value)}`).toBe(true)
      }
    }
  })

  test('the same seed gives the same value, and seeds differ', () => {
    expect(generate('CreateMessageRequest', {seed: 7})).toEqual(generate('CreateMessageRequest', {seed: 7}))
    const texts = new Set(
      Array.from({length: 20}, (_, seed) => JSON.stringify(generate('CreateMessageRequest', {seed}))),
    )
    expect(texts.size).toBeGreaterThan(15)
  })

  test('no numbers, and only zeros, give the simplest value', () => {
    for (const name of names) expect(generateFrom(name, [])).toEqual(generateFrom(name, [0, 0, 0, 0, 0, 0]))
    expect(generateFrom('CreateMessageRequest', [])).toMatchObject({model: 'a', messages: []})
  })

  describe('the cover', () => {
    test('is valid, and exercises every union member, enum value and property', () => {
      // What the contracts share is covered in the first one.
      for (const name of sampleOf(ownNames, 30)) {
        const schema = contract.schemas[name]!
        const values = cover(name)
        expect(values.length, name).toBeGreaterThan(0)
        for (const value of values) expect(schema.is(value), `${name}: ${JSON.stringify(value)}`).toBe(true)
        const left = new Set(pointsOf(schema))
        for (const value of values) for (const point of exercised(schema, value)) left.delete(point)
        expect([...left], name).toEqual([])
      }
    })

    test.runIf(isExhaustive || contract === documented)('covers a part as well after the whole as without it', () => {
      for (const whole of sampleOf(['CreateMessageRequest', 'CountMessageTokensRequest'], 2)) {
        const fresh = createGenerator({...contract})
        fresh.cover(whole)
        for (const name of ['JSONOutputFormat', 'Tool', 'ErrorResponse']) {
          const schema = contract.schemas[name]!
          const left = new Set(pointsOf(schema))
          for (const value of fresh.cover(name)) for (const point of exercised(schema, value)) left.delete(point)
          expect([...left], `${name} after ${whole}`).toEqual([])
        }
      }
    })

    test('has both booleans and the absence of what is optional', () => {
      const requests = cover('CreateMessageRequest') as readonly Record<string, unknown>[]
      expect([...new Set(requests.map(({stream}) => stream))]).toEqual(expect.arrayContaining([undefined, true, false]))
    })
  })

  /** A few of each sampled schema: those of large ones have as many as all others together. */
  function* firstNegatives(): Generator<Negative> {
    for (const name of sampledNames) {
      let left = 15
      for (const negative of negatives(name)) {
        yield negative
        if (--left === 0) break
      }
    }
  }

  test('every negative has one fault, and the validator finds it where it is', () => {
    let count = 0
    let seen = 0
    for (const {schema, code, path, value} of isExhaustive ? negatives(...names) : firstNegatives()) {
      // What the native contract shares with the documented one is only sampled there.
      if (contract === native && ++seen % 4 !== 0 && isShared(schema)) continue
      const found = checkSchema(contract.schemas[schema]!, value).filter(({severity}) => severity === 'error')
      const outcome = found.map((issue) => `${issue.code} at ${issue.path}`)
      if (outcome.length !== 1 || outcome[0] !== `${code} at ${path}`)
        expect.fail(`${schema} ${JSON.stringify(value)}: ${code} at ${path}, found ${outcome.join()}`)
      count++
    }
    expect(count).toBeGreaterThan(amount(25, 1500))
  })

  test('an unknown schema is named', () => {
    expect(() => generate('Massage')).toThrow('unknown schema "Massage"')
  })
})

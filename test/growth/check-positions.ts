import {expect} from 'vitest'
import {validateRequest, validateResponse} from '../../src/messages/validate.ts'
import {growthOfReads} from '../count-reads.ts'
import {crowded, crowds, positionsOf} from './positions.ts'

const checks = {
  CreateMessageRequest: (body: unknown) => validateRequest('createMessage', body),
  CreateMessageBatchRequest: (body: unknown) => validateRequest('createMessageBatch', body),
  Message: (body: unknown) => validateResponse('createMessage', 200, body),
}

/** Expects work in proportion at every `step`th place of requests and responses. Returns how many places there were. */
export function checkPositions(step: number, n: number): number {
  let count = 0
  for (const [schema, check] of Object.entries(checks)) {
    for (const [index, position] of positionsOf(schema).entries()) {
      if (index % step !== 0) continue
      count++
      for (const [name, crowd] of Object.entries(crowds)) {
        const growth = growthOfReads((size) => crowded(position, crowd, size), check, n)
        expect([schema, position.tokens.join('/'), name, growth < 2.3]).toEqual([
          schema,
          position.tokens.join('/'),
          name,
          true,
        ])
      }
    }
  }
  return count
}

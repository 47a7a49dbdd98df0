import {expect, test} from 'vitest'
import {contract as documented} from '#generated/documented/contract.js'
import {contract as native} from '#generated/native/contract.js'
import {createValidator, noteLeniency} from '../../src/validate/index.ts'
import {request, tool} from '../messages/payloads.ts'

const {validateRequest} = noteLeniency(
  createValidator(documented),
  createValidator(native),
  'The native contract accepts this.',
)

test('an error that only the strict contract has says so', () => {
  const {issues} = validateRequest('createMessage', request({tools: [tool({description: undefined})], max_tokens: '5'}))
  expect(issues.map(({path, message}) => [path, message.endsWith('The native contract accepts this.')])).toEqual([
    ['/max_tokens', false],
    ['/tools/0/description', true],
  ])
})

test('what is valid stays as it is', () => {
  expect(validateRequest('createMessage', request()).issues).toEqual([])
})

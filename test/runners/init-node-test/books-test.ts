import assert from 'node:assert/strict'
import {test} from 'node:test'
import {assertions} from './api-contract/index.js'

test('assertions of the contract can be imported', () => {
  assertions.assertValidRequest({title: 'Emma'}, 'addBook')
  assert.throws(() => assertions.assertValidRequest({titel: 'Emma'}, 'addBook'), />   "titel": "Emma"/)
})

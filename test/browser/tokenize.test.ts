import {expect, test} from 'vitest'
import {tokenize} from '../../src/browser/tokenize.ts'

test('names are found as a whole and by their words', () => {
  expect(tokenize('stop_reason, (retry-after) ToolUseBlock')).toEqual(
    expect.arrayContaining(['stop_reason', 'stop', 'reason', 'retry-after', 'retry', 'Tool', 'Use', 'Block']),
  )
})

test('Chinese, which has no spaces, is found by its characters, also beside Latin words', () => {
  expect(tokenize('停止原因，stop_reason字段')).toEqual(
    expect.arrayContaining(['停', '止', '原', '因', 'stop_reason', '字', '段']),
  )
  expect(tokenize('停止')).toEqual(['停', '止'])
})

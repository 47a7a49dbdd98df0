import {expect, test} from 'vitest'
import {excerpt} from '../../src/testing/describe-issues.ts'

test('shows the neighbours of the place, which is marked', () => {
  const payload = {
    messages: [
      {role: 'user', content: [{type: 'image', source: {type: 'base64', media_type: 'image/bmp', data: 'Qk0='}}]},
    ],
  }
  expect(excerpt(payload, '/messages/0/content/0/source/media_type')).toBe(
    ['  {', '    "type": "base64",', '>   "media_type": "image/bmp",', '    "data": "Qk0="', '  }'].join('\n'),
  )
})

test('cuts short what is long and leaves out what is far', () => {
  const payload = Array.from({length: 9}, () => 'x'.repeat(200))
  const lines = excerpt(payload, '/4').split('\n')
  expect(lines).toHaveLength(11)
  expect([lines[1], lines[9]]).toEqual(['    …', '    …'])
  expect(lines[5]).toBe(`>   4: "${'x'.repeat(99)}…,`)
})

test('marks where a missing property belongs', () => {
  expect(excerpt({a: 1}, '/b')).toBe(['  {', '    "a": 1,', '>   "b": (missing)', '  }'].join('\n'))
})

test('shows the whole payload where the place is its root', () => {
  expect(excerpt('text', '')).toBe('> "text"')
})

test('tells values that are no JSON in words', () => {
  const throwing = {
    get name() {
      throw new Error('Gone.')
    },
  }
  expect(excerpt(10n, '')).toBe('> (no JSON: Do not know how to serialize a BigInt)')
  expect(excerpt(Symbol('x'), '')).toBe('> Symbol(x), which JSON cannot hold')
  expect(excerpt({a: () => 1, b: 2}, '/a')).toContain('"a": a function, which JSON cannot hold')
  expect(excerpt(throwing, '/name')).toContain('>   "name": (no JSON: Gone.)')
})

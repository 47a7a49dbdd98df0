import {describe, expect, test} from 'vitest'
import {judgeLicences} from '../../../scripts/licences/judge.ts'
import {listPackages} from '../../../scripts/licences/list-packages.ts'
import {permits} from '../../../scripts/licences/permits.ts'
import {makeFolder} from '../../cli/run-main.ts'

test.each([
  {expression: 'MIT', permitted: true},
  {expression: 'GPL-3.0-only', permitted: false},
  {expression: '(MIT OR GPL-3.0-only)', permitted: true},
  {expression: 'GPL-3.0-only OR AGPL-3.0-only', permitted: false},
  {expression: 'MIT AND GPL-3.0-only', permitted: false},
  {expression: 'MIT AND (GPL-2.0-only OR ISC)', permitted: true},
  {expression: 'MIT OR GPL-2.0-only AND LGPL-2.1-only', permitted: true},
  {expression: 'GPL-2.0-only AND LGPL-2.1-only OR GPL-3.0-only', permitted: false},
  {expression: 'Apache-2.0 WITH LLVM-exception', permitted: true},
  {expression: 'Apache-2.0+', permitted: true},
  {expression: 'SEE LICENSE IN LICENSE.txt', permitted: false},
  {expression: 'UNLICENSED', permitted: false},
  {expression: 'mit', permitted: false},
  {expression: '(MIT', permitted: false},
  {expression: 'MIT OR', permitted: false},
  {expression: 'MIT)', permitted: false},
  {expression: '', permitted: false},
])('"$expression" permits the use: $permitted', ({expression, permitted}) => {
  expect(permits(expression)).toBe(permitted)
})

const pack = (name: string, licence: string | undefined) => ({name, version: '1.0.0', licence})
const exception = {packages: /^tool(?:-\w+)?$/, licence: 'MPL-2.0', reason: 'It is not published.'}

describe('the verdict', () => {
  test('names what is neither permissive nor excepted, and counts all', () => {
    const packages = [
      pack('a', 'MIT'),
      pack('b', 'MIT'),
      pack('tool-linux', 'MPL-2.0'),
      pack('other', 'MPL-2.0'),
      pack('bare', undefined),
    ]
    expect(judgeLicences(packages, [exception])).toEqual({
      counts: [
        ['MIT', 2],
        ['MPL-2.0', 2],
        ['none', 1],
      ],
      refused: [pack('other', 'MPL-2.0'), pack('bare', undefined)],
      stale: [],
    })
  })

  test('excepts a package under the licence that was looked at alone', () => {
    expect(judgeLicences([pack('tool', 'GPL-3.0-only')], [exception])).toMatchObject({
      refused: [{name: 'tool'}],
      stale: [exception],
    })
  })
})

test('packages say their licence themselves, and the lock file what is not installed', () => {
  const folder = makeFolder({
    'package-lock.json': JSON.stringify({
      packages: {
        '': {name: 'root', license: 'MIT'},
        'node_modules/a': {version: '1.0.0', license: 'MIT'},
        'node_modules/a/node_modules/@of/b': {version: '2.0.0'},
        'node_modules/old': {version: '3.0.0'},
        'node_modules/other-platform': {version: '4.0.0', license: 'ISC', optional: true},
        'node_modules/bare': {version: '5.0.0'},
        'node_modules/linked': {link: true},
      },
    }),
    'node_modules/a/package.json': '{"license": "GPL-3.0-only"}',
    'node_modules/a/node_modules/@of/b/package.json': '{"license": {"type": "Apache-2.0"}}',
    'node_modules/old/package.json': '{"licenses": [{"type": "MIT"}, {"type": "BSD-3-Clause"}]}',
    'node_modules/bare/package.json': '{}',
  })
  expect(listPackages(folder)).toEqual([
    {name: 'a', version: '1.0.0', licence: 'GPL-3.0-only'},
    {name: '@of/b', version: '2.0.0', licence: 'Apache-2.0'},
    {name: 'old', version: '3.0.0', licence: '(MIT OR BSD-3-Clause)'},
    {name: 'other-platform', version: '4.0.0', licence: 'ISC'},
    {name: 'bare', version: '5.0.0', licence: undefined},
  ])
})

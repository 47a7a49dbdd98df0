import {beforeAll, expect, test} from 'vitest'
import {emit} from '../../src/codegen/emit/emit.ts'
import type {OpenApiDocument} from '../../src/codegen/read/document.ts'
import {readModel} from '../../src/codegen/read/model.ts'
import type {Contract} from '../../src/contract.ts'
import {checkSchema} from '../../src/schema/check-schema.ts'
import {assertedFormats} from '../../src/schema/formats.ts'
import {compile, described} from '../validate/compile.ts'

const label63 = 'a'.repeat(63)

/** Values by format, those that are of it first. */
const cases: Readonly<Record<string, readonly [valid: readonly unknown[], invalid: readonly unknown[]]>> = {
  'date-time': [
    ['2024-02-29T23:59:59Z', '1998-12-31T23:59:60Z', '1998-12-31T15:59:60.123-08:00', '2016-06-30T23:59:60Z'],
    [
      '2016-06-30T23:58:60Z',
      '2023-06-31T00:00:00Z',
      '2023-02-29T00:00:00Z',
      '2023-00-01T00:00:00Z',
      '2021-02-29T00:00:00Z',
      '1998-12-31T23:58:60Z',
      '1998-12-31T22:59:60Z',
      '2024-01-01T24:00:00Z',
      '2024-01-01',
    ],
  ],
  date: [
    ['2024-02-29', '2000-02-29', '2023-12-31', '2023-04-30', '2023-01-29', '2023-02-28'],
    ['2021-02-29', '2100-02-29', '2023-02-30', '2023-04-31', '2023-13-01', '2023-1-1'],
  ],
  time: [
    ['00:00:00Z', '12:30:00.5+01:00', '00:29:60+00:30'],
    ['24:00:00Z', '12:30:00', '12:00:60Z'],
  ],
  'date-time-local': [['2024-02-29T12:00:00'], ['2024-02-29T12:00:00Z', '2023-02-29T12:00:00']],
  'time-local': [['12:00:00'], ['12:00:00Z', '12:00']],
  duration: [
    ['P1Y2M3DT4H5M6S', 'P4W', 'PT1M', 'P1D'],
    ['P', 'PT', 'P1', '1D', 'P1Y2D', 'P1W1D', 'PT1D'],
  ],
  email: [
    ['a@b.example', '"a b"@b.example', 'a@[127.0.0.1]', 'a@[IPv6:::1]'],
    ['a', '@b', 'a@', '.a@b', 'a..b@c', 'a@b_c', `${'a'.repeat(400)}@b`],
  ],
  'idn-email': [
    ['실례@실례.테스트', '"ü"@b.example'],
    ['실례', '@a', 'a b@c'],
  ],
  hostname: [
    ['a', 'a.b-c.example', `${label63}.example`, 'xn--9n2bp8q.xn--9t4b11yi5a'],
    ['', '-a', 'a-', 'a_b', 'a.', `${label63}a`, 'xn--X', 'xn--07jt112bpxg.example', 'a\n'],
  ],
  'idn-hostname': [
    ['실례.테스트', 'l·l', 'a。b', 'xn--ihqwcrb4cv8a8dqg056pqjye'],
    ['〮실례', 'a·l', '', '-a', 'ـߺ', 'aא', 'xn--example-', `${label63}a`],
  ],
  ipv4: [['127.0.0.1'], ['127.0.0.256', '127.0.0', '01.0.0.1', '1.1.1.1/24']],
  ipv6: [
    ['::', '::1', '1::', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '::ffff:1.2.3.4'],
    ['1:2:3:4:5:6:7:8:9', '1:2:3:4::5:6:7:8', ':::', '1::2::3', '12345::', '::1%eth0', '1:2:3:4:5:6:7'],
  ],
  uri: [
    [
      'https://a.example/b?c=d#e',
      'urn:a:b',
      'mailto:a@b',
      'http://[::1]:80/',
      'a:',
      'tel:+1',
      'http://a:8/',
      'a://b/#/c?d',
    ],
    [
      '//a',
      'a',
      'http://[bad',
      'http://a/%zz',
      'http://a b/',
      'http://a/ü',
      ':',
      'http://a:b/',
      'a://b/#c#d',
      'a://b/[c]',
    ],
  ],
  'uri-reference': [
    ['', '/a', '//a', '#a', '?a', 'a/b:c', 'https://a.example/'],
    ['\\a', ':a', '/%z', 'ü'],
  ],
  iri: [['https://실례.테스트/ü?ä'], ['/ü', 'https://a b']],
  'iri-reference': [
    ['/ü', 'ü'],
    ['\\ü', 'a b'],
  ],
  'uri-template': [
    ['/a/{b}', '/{?a,b*}{#c:3}', '', 'https://a.example/{b}{/c}#d', '{/a,b}c'],
    ['/{a', '/a}', '/{a b}', '/{}', '/{{a}}', '/{a,}', '{?}', '/{a}{', '/%z{a}'],
  ],
  uuid: [
    ['00000000-0000-0000-0000-000000000000', 'ABCDEFab-0000-4000-8000-000000000000'],
    [
      '00000000000000000000000000000000',
      '00000000-0000-0000-0000-0000000000000',
      '0000000g-0000-0000-0000-000000000000',
    ],
  ],
  'json-pointer': [
    ['', '/a/~0~1', '/\n'],
    ['a', '/~', '/~2', '#/a'],
  ],
  'relative-json-pointer': [
    ['0', '1/a', '2#'],
    ['/a', '01', '-1', '1~', '0##'],
  ],
  regex: [
    ['^a+$', '\\p{L}'],
    ['(', '\\Z', '(?<!'],
  ],
  byte: [
    ['', 'AA==', 'AAA=', 'AAAA'],
    ['A', 'AA', 'A===', 'AA=A', 'AA-_'],
  ],
  base64url: [
    ['', 'AA', 'AA==', 'A-_'],
    ['A', 'AA=', 'A+/A'],
  ],
  char: [
    ['a', '💧'],
    ['', 'ab'],
  ],
  int8: [
    [-128, 127],
    [-129, 128, 0.5],
  ],
  int16: [[-32_768, 32_767], [32_768]],
  int32: [
    [-2_147_483_648, 2_147_483_647, 1e3],
    [2_147_483_648, -2_147_483_649, 0.5],
  ],
  int64: [
    [Number.MAX_SAFE_INTEGER, -(2 ** 63)],
    [2 ** 63, 1e20, 0.5],
  ],
  uint8: [
    [0, 255],
    [-1, 256],
  ],
  uint16: [
    [0, 65_535],
    [-1, 65_536],
  ],
  uint32: [
    [0, 4_294_967_295],
    [-1, 4_294_967_296],
  ],
  uint64: [
    [0, 2 ** 63],
    [-1, 2 ** 64],
  ],
  'double-int': [[-(2 ** 53 - 1)], [2 ** 53]],
  float: [
    [0.1, 3e38],
    [3.5e38, -1e39],
  ],
}

const names = Object.keys(assertedFormats)
let contract: Contract
beforeAll(async () => {
  contract = await compile(described(Object.fromEntries(names.map((format, index) => [`F${index}`, {format}]))))
})

test.each(names)(
  'the format %s has its values, the guard and the explanation agree, and others are of any type',
  (name) => {
    const schema = contract.schemas[`F${names.indexOf(name)}`]!
    const [valid, invalid] = cases[name]!
    expect(valid.filter((value) => !schema.is(value))).toEqual([])
    expect(invalid.filter((value) => schema.is(value))).toEqual([])
    for (const value of invalid) expect(checkSchema(schema, value).map(({code}) => code)).toEqual(['wrong-format'])
    const other = assertedFormats[name]!.type === 'string' ? 1.5 : 'text'
    expect([null, [], {}, true, other].every(schema.is)).toBe(true)
  },
)

test('a long text is checked without running out of the stack', () => {
  const long = 'AAAA'.repeat(2 ** 20)
  for (const [name, prefix] of [
    ['byte', ''],
    ['uri', 'https://a.example/%41'],
    ['iri', 'https://a.example/%41'],
    ['json-pointer', '/~1'],
    ['uri-template', '/{a}'],
  ] as const)
    expect(contract.schemas[`F${names.indexOf(name)}`]!.is(prefix + long)).toBe(true)
})

test('formats that are unknown are annotations, each named once; all are with `annotate`', () => {
  const document = described({
    A: {format: 'colour'},
    B: {format: 'colour'},
    C: {format: 'password'},
    D: {format: 'date'},
  }) as OpenApiDocument
  const notices: string[] = []
  const validators = (formats?: 'annotate') =>
    emit(readModel(document, {notice: (notice) => notices.push(notice), ...(formats && {formats})}))['validators.js']
  expect(validators()).toContain('RegExp')
  expect(notices).toEqual([
    'The format "colour" at #/components/schemas/A/format is not known: values are not checked by it.',
  ])
  expect(validators('annotate')).not.toContain('RegExp')
  expect(notices).toHaveLength(1)
})

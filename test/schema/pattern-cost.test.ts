import {expect, test} from 'vitest'
import {costOfPattern} from '../../src/schema/pattern/cost.ts'

/** Patterns as schemas of tools have them. A string of a thousand characters must cost little. */
const ordinary: readonly string[] = [
  '^[a-zA-Z0-9_-]{1,64}$',
  '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  '^\\d{4}-\\d{2}-\\d{2}$',
  '^(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?$',
  '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
  '^[\\w.+-]+@[\\w-]+\\.[\\w.-]+$',
  "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$",
  '^(\\w+\\.)*\\w+$',
  '^(?=.*[A-Z])(?=.*\\d).{8,}$',
  '^https?://[^\\s/$.?#].[^\\s]*$',
  '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
  '^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  '^\\+?[1-9]\\d{1,14}$',
  '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?$',
  '^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|::1)$',
  '^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}$',
  '^#(?:[0-9a-fA-F]{3}){1,2}$',
  '^/([^/]+/)*[^/]*$',
  '^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$',
  '^"(?:[^"\\\\]|\\\\.)*"$',
  '^\\p{L}+(?:[ -]\\p{L}+)*$',
  '^arn:aws:[a-z0-9-]+:[a-z0-9-]*:\\d{12}:.+$',
  '^(?:mon|tue|wed|thu|fri|sat|sun)$',
  '\\.(jpg|png|gif)$',
  '^\\s*\\S+\\s*$',
  '^[^<>]*$',
  '.*',
  '\\S',
  '',
]

test.each(ordinary)('%s takes little time', (pattern) => {
  const {degree, ways} = costOfPattern(pattern)
  expect(ways * 1000 ** degree).toBeLessThan(10_000_000)
})

/** Patterns that take for ever, with a string that shows it. */
const slow: readonly string[] = [
  '^(a+)+$',
  '(a*)*b',
  '^(a|a)*$',
  '^(a|aa)+$',
  '^([a-zA-Z]+)*$',
  '^(\\w+\\s?)*$',
  '^(\\d+|\\w+)*$',
  '(x+x+)+y',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '^(.*a){12}$',
  '^(?:.|\\n|\\s)*$',
  '^(?:a|b|ab)*c$',
  '^((ab)*|a)*$',
  '^(([^a]|b)*)c$',
  '(([a-z]+)*)+\\d',
  '^(\\p{L}|\\p{Lu})*$',
  '^([\\u{1230}-\\u{1234}]|[\\u1232-\\u1240])*$',
  '^(?=(a+)+$)',
  '^(?!(a|a)*$)b',
  '^(a?){30}a{30}$',
  '^(?:(?:a{1,30}){1,30})$',
  '(a+)+\\1',
  '^.*.*.*.*.*.*$',
  `^${'(?:a|a)'.repeat(30)}$`,
  `^${'a?'.repeat(30)}${'a'.repeat(30)}$`,
  `^(?:${'[a-z]{1,50}'.repeat(400)})+$`,
  'a'.repeat(3000),
]

test.each(slow)('%s may take very long', (pattern) => {
  const {degree, ways} = costOfPattern(pattern)
  expect(ways * 1000 ** degree).toBeGreaterThan(100_000_000)
})

test('to look at a pattern takes limited work, however it is made', () => {
  for (const pattern of [...ordinary, ...slow]) expect(costOfPattern(pattern).effort).toBeLessThan(300_000)
})

import {expect, test} from 'vitest'
import {createPatternChecker} from '../../../src/codegen/patterns/check-pattern.ts'
import {assertedFormats} from '../../../src/schema/formats.ts'

const words = Array.from({length: 60}, (_, index) => `word${index}`).join('|')

test.each([
  '^(a+)+$',
  '^(\\w+\\s?)*$',
  '^(a|a)*$',
  '(a|ab|b)*c',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '(x+x+)+y',
  '^(?:[a-z]|[a-z0-9])*$',
  '^(\\p{L}+\\s?)*$',
  '^(?!.*(a+)+$)b',
  '(?<=(a*)*c)b',
  '^(a{1,100}){1,100}$',
  '^([a-z]{0,1000}){0,1000}$',
  '^(a?){30}a{30}$',
  '^(a|a){30}$',
  '^(a?b?)*$',
  '^(a*)*$',
  '^((a|a)*b)*',
  '^(?:.|\\n)*(?:.|\\n)*(?:.|\\n)*x$',
])('%s takes exponential time, or about that', (pattern) => {
  expect(createPatternChecker()(pattern)).toMatchObject({kind: 'slow'})
})

test.each([
  {pattern: '^\\d+\\d+\\d+x$', growth: 'with the power of 3'},
  {pattern: '\\d+\\d+x', growth: 'with the power of 3'},
  {pattern: '^.*a.*b.*c.*d$', growth: 'with the power of 4'},
  {pattern: 'a*a[^a]*[^a]*$', growth: 'with the power of 3'},
  {pattern: '^a*a*-\\d?b*b*-c*c*$', growth: 'with the power of 4'},
  {pattern: 'a?'.repeat(20) + 'a'.repeat(20), growth: 'with the power of 21'},
])('$pattern takes time that grows $growth', ({pattern, growth}) => {
  expect(createPatternChecker()(pattern)).toMatchObject({kind: 'slow', growth})
})

test.each([
  '',
  '^$',
  'a',
  '^[a-z]+$',
  '^\\s+|\\s+$',
  'f.*o',
  '^(a|b)*$',
  '^([a-z0-9]+-)*[a-z]+$',
  '^[a-zA-Z0-9_-]{1,128}$',
  '^(?=.{1,253}$)[a-z]+$',
  '^(?:a*)*',
  '^(a|a)*',
  '^a+b+c+a+$',
  '\\d+[a-z]+-_+$',
  '^\\/[^/]+(?:\\/[^/]+)*$',
  '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?$',
  '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
  '^https?://[^\\s/$.?#].[^\\s]*$',
  '^([a-z]{1,63}\\.)+[a-z]{2,63}$',
  '^[a-z]{1,5000}$',
  `^(?:${words})(?:,(?:${words}))*$`,
])('%s takes no longer than the square of the length', (pattern) => {
  expect(createPatternChecker()(pattern)).toEqual({kind: 'fast'})
})

test.each(['(.*)\\1', '(?<a>.*)\\k<a>', 'ab'.repeat(2_000)])('%s is not decided', (pattern) => {
  expect(createPatternChecker()(pattern)).toEqual({kind: 'undecided'})
})

test.each(['^(a+)+$', '^(x+x+)+y', '^(?:[a-f]|[0-9a-f])*$', '^(é|é)+$'])(
  'the attack on %s is one that it reads in more and more ways, and that does not match',
  (pattern) => {
    const speed = createPatternChecker()(pattern)
    const attack = speed.kind === 'slow' ? speed.attack : ''
    const [, prefix = '', pump = '', suffix = ''] =
      /^("(?:[^"\\]|\\.)*") \+ ("(?:[^"\\]|\\.)*")\.repeat\(30\) \+ ("(?:[^"\\]|\\.)*")$/.exec(attack) ?? []
    const text = (times: number) =>
      `${String(JSON.parse(prefix))}${String(JSON.parse(pump)).repeat(times)}${String(JSON.parse(suffix))}`
    // Few repetitions, since to try them all is what takes long.
    for (const times of [1, 2, 3]) expect(new RegExp(pattern, 'u').test(text(times))).toBe(false)
  },
)

test('the work on all patterns of a description has an end', () => {
  const speedOf = createPatternChecker(10_000)
  expect(speedOf('^(a+)+$').kind).toBe('slow')
  expect(speedOf(`^(?:${words})+$`).kind).toBe('undecided')
  expect(speedOf('^(b+)+$').kind).toBe('undecided')
  expect(speedOf('^(a+)+$').kind).toBe('slow')
})

/** Of few characters, and without a loop. The checker takes the many repetitions with bounds in it for loops. */
const address = assertedFormats.ipv6!.pattern!.source.slice('^(?:'.length, -')$'.length)

test.each(Object.entries(assertedFormats).flatMap(([name, {pattern}]) => (pattern ? [[name, pattern] as const] : [])))(
  'the format %s is fast',
  (_name, {source}) => {
    expect(address).not.toMatch(/[*+]/)
    // The scripts of an IRI are so many ranges of one class.
    const short = source.replaceAll(address, ':').replaceAll(/\\u\{[^}]*\}-\\u\{[^}]*\}/g, '')
    expect(createPatternChecker()(short)).toEqual({kind: 'fast'})
  },
)

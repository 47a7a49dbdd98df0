import type {SchemaNode} from '../../contract.ts'
import {ownValue} from '../../json/own.ts'
import {isMultiple} from '../../schema/multiple.ts'
import {type Choose, TooLargeError} from './choose.ts'
import {drawPattern} from './draw-pattern.ts'

/** Values for the formats that are asserted, and for some that are not. */
const byFormat: Readonly<Record<string, readonly string[]>> = {
  'date-time': ['2025-01-01T00:00:00Z', '2024-02-29T23:59:59.123+01:00'],
  date: ['2025-01-01', '2024-02-29'],
  time: ['00:00:00Z', '23:59:59.5+01:00'],
  'date-time-local': ['2025-01-01T00:00:00'],
  'time-local': ['12:30:00'],
  duration: ['P1D', 'PT1H30M', 'P2W'],
  email: ['ada@example.com'],
  'idn-email': ['ada@example.com', 'günther@example.com'],
  hostname: ['example.com'],
  'idn-hostname': ['example.com', 'bücher.example'],
  ipv4: ['127.0.0.1'],
  ipv6: ['::1'],
  uri: ['https://example.com/', 'https://example.com/a?b=c#d'],
  'uri-reference': ['/a', 'https://example.com/'],
  'uri-template': ['https://example.com/{id}', '/items{?page}'],
  iri: ['https://example.com/', 'https://example.com/ü'],
  'iri-reference': ['/ü', 'https://example.com/'],
  uuid: ['00000000-0000-4000-8000-000000000000'],
  'json-pointer': ['', '/a/0'],
  'relative-json-pointer': ['0', '1/a'],
  byte: ['', 'AA==', 'aGVsbG8='],
  base64url: ['', 'AA', 'aGVsbG8'],
  char: ['a', '💧'],
  regex: ['^a+$'],
}

/** In characters. */
const longest = 1_000_000

const texts = ['a', 'Hello', 'naïve 😊', 'two\nlines', '"quoted" \\ <b>', '']

/** A string that the schema allows. Where no listed text matches the pattern, one is made from it. */
export function drawString(
  {format, isOfFormat = () => true, pattern, minLength = 0, maxLength = Infinity}: SchemaNode,
  choose: Choose,
): string {
  const matches = pattern === undefined ? () => true : (text: string) => new RegExp(pattern, 'u').test(text)
  const listed = (format !== undefined && ownValue(byFormat, format)) || texts
  const fits = (text: string) =>
    lengthOf(text) >= minLength && lengthOf(text) <= maxLength && matches(text) && isOfFormat(text)
  // Many formats and patterns go on with letters.
  const fitting = [listed, listed.map((text) => lengthened(text, minLength))]
    .map((texts) => texts.filter(fits))
    .find((some) => some.length > 0 || (format ?? pattern) === undefined)
  if (fitting !== undefined && fitting.length > 0) return fitting[choose(fitting.length)]!
  if (pattern !== undefined) return drawPattern(pattern, choose, minLength)
  if (minLength > longest)
    throw new TooLargeError(`The schema asks for ${minLength} characters, which is too long to generate.`)
  return 'a'.repeat(minLength)
}

function lengthened(text: string, length: number): string {
  const missing = Math.min(length, longest) - lengthOf(text)
  return missing > 0 ? text + 'a'.repeat(missing) : text
}

/** JSON Schema counts characters, not UTF-16 units. */
function lengthOf(text: string): number {
  return Array.from(text).length
}

const farAway = 1e9

/** A number that the schema allows: near its bounds, or a round one. */
export function drawNumber(schema: SchemaNode, isInteger: boolean, choose: Choose): number {
  const {
    minimum = -Infinity,
    maximum = Infinity,
    exclusiveMinimum = -Infinity,
    exclusiveMaximum = Infinity,
    multipleOf,
    isOfFormat = () => true,
  } = schema
  const step = multipleOf ?? (isInteger ? 1 : 0.5)
  const low = Math.max(minimum, exclusiveMinimum)
  const high = Math.min(maximum, exclusiveMaximum)
  // SDKs write the bounds of safe integers, from which nobody begins to count.
  const isNear = Number.isFinite(low) && (low > -farAway || high < 0)
  const first = isNear ? Math.ceil(low / step) * step : Math.min(0, Math.floor(high / step) * step)
  const candidates = [first, first + step, 2 * step, 100 * step, Math.floor(high / step) * step, (low + high) / 2]
  const fits = (number: number) =>
    Number.isFinite(number) &&
    number >= minimum &&
    number <= maximum &&
    number > exclusiveMinimum &&
    number < exclusiveMaximum &&
    (!isInteger || Number.isInteger(number)) &&
    (multipleOf === undefined || isMultiple(number, multipleOf)) &&
    isOfFormat(number)
  const fitting = [...new Set(candidates.filter(fits))]
  return fitting[choose(Math.max(1, fitting.length))] ?? first
}

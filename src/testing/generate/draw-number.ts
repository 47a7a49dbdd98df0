import type {SchemaNode} from '../../contract.ts'
import type {Choose} from './choose.ts'

/** A number that the schema allows: near its bounds, or a round one. */
export function drawNumber(schema: SchemaNode, isInteger: boolean, choose: Choose): number {
  const {
    minimum = -Infinity,
    maximum = Infinity,
    exclusiveMinimum = -Infinity,
    exclusiveMaximum = Infinity,
    multipleOf,
  } = schema
  const step = multipleOf ?? (isInteger ? 1 : 0.5)
  const low = Math.max(minimum, exclusiveMinimum)
  const high = Math.min(maximum, exclusiveMaximum)
  const first = Number.isFinite(low) ? Math.ceil(low / step) * step : Math.min(0, Math.floor(high / step) * step)
  const candidates = [first, first + step, 2 * step, 100 * step, Math.floor(high / step) * step, (low + high) / 2]
  const fits = (number: number) =>
    Number.isFinite(number) &&
    number >= minimum &&
    number <= maximum &&
    number > exclusiveMinimum &&
    number < exclusiveMaximum &&
    (!isInteger || Number.isInteger(number)) &&
    (multipleOf === undefined || Number.isInteger(number / multipleOf))
  const fitting = [...new Set(candidates.filter(fits))]
  return fitting[choose(Math.max(1, fitting.length))] ?? first
}

import {essence, headerParameter, isInRange} from './media-type.ts'

/**
 * Tells media types that an `Accept` header allows: the most specific of its ranges that covers one decides. An offered range is allowed if a
 * member of it is.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function accepts(accept: string, offered: string): boolean {
  const wanted = essence(offered)
  const ranges = accept
    .split(',')
    .map((item) => ({range: essence(item), weight: Number(headerParameter(item, 'q') ?? 1)}))
    .filter(({range}) => range !== '' && (isInRange(range, wanted) || isInRange(wanted, range)))
  const specificity = (range: string) => (range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2)
  const [best] = ranges.sort((one, other) => specificity(other.range) - specificity(one.range))
  return best !== undefined && best.weight !== 0
}

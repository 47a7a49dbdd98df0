import {essence, headerParameter, isInRange} from './media-type.ts'

/** Tells media types that an `Accept` header allows. An offered range is allowed if a member of it is. */
export function accepts(accept: string, offered: string): boolean {
  return acceptanceOf(accept, offered).weight > 0
}

/** The offered media types that an `Accept` header allows, by their weights, and those of one weight in the order of the header. */
export function acceptable(accept: string, offered: readonly string[]): string[] {
  return offered
    .map((mediaType) => ({mediaType, ...acceptanceOf(accept, mediaType)}))
    .filter(({weight}) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.position - other.position)
    .map(({mediaType}) => mediaType)
}

/** The most specific of the ranges that cover a media type decides. @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
function acceptanceOf(accept: string, offered: string): {readonly weight: number; readonly position: number} {
  const wanted = essence(offered)
  const ranges = accept
    .split(',')
    .map((item, position) => ({range: essence(item), weight: weightOf(item), position}))
    .filter(({range}) => range !== '' && (isInRange(range, wanted) || isInRange(wanted, range)))
  const specificity = (range: string) => (range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2)
  const [best] = ranges.sort((one, other) => specificity(other.range) - specificity(one.range))
  return best ?? {weight: 0, position: -1}
}

function weightOf(item: string): number {
  const weight = Number(headerParameter(item, 'q') ?? 1)
  return Number.isNaN(weight) ? 1 : weight
}

import {essence, formatFit, headerParameter, isInRange} from './media-type.ts'

/** Tells media types that an `Accept` header allows. An offered range is allowed if a member of it is. */
export function accepts(accept: string, offered: string): boolean {
  return acceptanceOf(accept, offered).weight > 0
}

/**
 * The offered media types that an `Accept` header allows, by their weights, those of one weight in the order of the header, and those of one
 * range by their parameters.
 */
export function acceptable(accept: string, offered: readonly string[]): string[] {
  return offered
    .map((mediaType) => ({mediaType, ...acceptanceOf(accept, mediaType)}))
    .filter(({weight}) => weight > 0)
    .sort(
      (one, other) =>
        other.weight - one.weight ||
        one.position - other.position ||
        // A range of several media types prefers none of them for having no parameters.
        (one.range.endsWith('*') ? 0 : other.fit - one.fit),
    )
    .map(({mediaType}) => mediaType)
}

/** The most specific of the ranges that cover a media type decides. @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
function acceptanceOf(accept: string, offered: string): Acceptance {
  const wanted = essence(offered)
  const ranges = (accept.match(items) ?? [])
    .map((item, position) => ({range: essence(item), weight: weightOf(item), position, fit: formatFit(offered, item)}))
    .filter((item): item is typeof item & Acceptance => item.range !== '' && item.fit !== undefined)
    .filter(({range}) => isInRange(range, wanted) || isInRange(wanted, range))
  const specificity = (range: string) => (range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2)
  const [best] = ranges.sort((one, other) => specificity(other.range) - specificity(one.range) || other.fit - one.fit)
  return best ?? {range: '', weight: 0, position: -1, fit: 0}
}

interface Acceptance {
  readonly range: string
  readonly weight: number
  readonly position: number
  /** The degree to which the parameters fit. */
  readonly fit: number
}

/** The members of a list, in whose quoted texts commas separate nothing. @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1 */
const items = /(?:"(?:[^"\\]|\\.)*(?:"|\\?$)|[^,"])+/g

function weightOf(item: string): number {
  const weight = Number(headerParameter(item, 'q') ?? 1)
  return Number.isNaN(weight) ? 1 : weight
}

import {setOwn} from '../json/own.ts'
import {decodePercent} from '../json/pointer.ts'
import {hasDotSegment} from './dot-segments.ts'
import {pathOf} from './split-target.ts'

/** A part of a path: text, or text and parameters in turn, such as `{id}.json`. */
export type TemplatePart = string | readonly string[]

/** The parts of a path template, one for each segment. */
export function parseTemplate(path: string): readonly TemplatePart[] {
  return path.split('/').slice(1).map(toTemplatePart)
}

/** The names of the parameters of the path of an operation, in its order. */
export function pathNamesOf(path: string): readonly string[] {
  return parseTemplate(pathOf(path)).flatMap((part) =>
    typeof part === 'string' ? [] : part.filter((_, index) => index % 2 === 1),
  )
}

function toTemplatePart(part: string): TemplatePart {
  return part.includes('{') ? part.split(/\{([^}]+)\}/) : part
}

export interface PathTemplate {
  readonly template: readonly TemplatePart[]
  /** The index of the segment whose parameter may hold slashes, or -1. */
  readonly greedy: number
}

/** A template that ends a path. */
export interface TemplateMatch {
  /** The values of the parameters as they stand in the path. */
  readonly encodedParams: Readonly<Record<string, string>>
  /** The length of what stands before the template. */
  readonly start: number
}

/**
 * Reads a path from its end, where those of a service differ most, and in place: this runs on every request. A greedy segment begins
 * at its place behind so many others, and has all up to the next one of the template.
 */
export function matchTemplate(
  {template, greedy}: PathTemplate,
  path: string,
  depth: number,
): TemplateMatch | undefined {
  const encodedParams: Record<string, string> = {}
  let end = path.length
  for (let index = template.length - 1; index >= 0; index--) {
    let slash = end === 0 ? -1 : path.lastIndexOf('/', end - 1)
    if (index === greedy) {
      slash = 0
      for (let count = depth + index; count > 0; count--) slash = path.indexOf('/', slash + 1) >>> 0
      if (slash >= end || hasDotSegment(path.slice(slash, end))) return undefined
    }
    if (slash < 0) return undefined
    const part = template[index]!
    const segment = {path, start: slash + 1, end}
    if (!(typeof part === 'string' ? isSameText(part, segment) : matchPart(part, segment, encodedParams)))
      return undefined
    end = slash
  }
  return {encodedParams, start: end}
}

/** A segment where it stands in its path. */
interface Segment {
  readonly path: string
  readonly start: number
  readonly end: number
}

/** The most characters that one has when it is percent-encoded: three bytes of three. */
const maxEncodedLength = 9

/** A template may have characters that a URL has percent-encoded. Longer segments than it can have are not decoded: there may be one for each path. */
function isSameText(part: string, {path, start, end}: Segment): boolean {
  if (end - start === part.length && path.startsWith(part, start)) return true
  if (end - start > part.length * maxEncodedLength) return false
  const segment = path.slice(start, end)
  return segment.includes('%') && decodePercent(part) === decodePercent(segment)
}

function matchPart(part: readonly string[], {path, start, end}: Segment, params: Record<string, string>): boolean {
  const first = part[0]!
  let at = start + first.length
  if (at > end || !path.startsWith(first, start)) return false
  // Names and the texts behind them in turn.
  for (let index = 1; index < part.length; index += 2) {
    const name = part[index]!
    const text = part[index + 1]!
    // The last text stands at the end; others where they first come, after at least one character.
    const stop = index + 2 === part.length ? end - text.length : path.indexOf(text, at + 1)
    if (stop <= at || stop + text.length > end || !path.startsWith(text, stop)) return false
    setOwn(params, name, path.slice(at, stop))
    at = stop + text.length
  }
  return true
}

import {setOwn} from '../json/own.ts'
import {decodePercent} from '../json/pointer.ts'

/** A part of a path: text, or text and parameters in turn, such as `{id}.json`. */
export type TemplatePart = string | readonly string[]

/** The parts of a path template, one for each segment. */
export function parseTemplate(path: string): readonly TemplatePart[] {
  return path.split('/').slice(1).map(toTemplatePart)
}

function toTemplatePart(part: string): TemplatePart {
  return part.includes('{') ? part.split(/\{([^}]+)\}/) : part
}

/** The parameters of a path, still encoded, if its segments from `start` on are those of the template. */
export function matchTemplate(
  template: readonly TemplatePart[],
  segments: readonly string[],
  start: number,
): Record<string, string> | undefined {
  const params: Record<string, string> = {}
  // From the end, where the paths of a service differ most.
  for (let index = template.length - 1; index >= 0; index--) {
    const part = template[index]!
    const segment = segments[start + index]!
    const fits = typeof part === 'string' ? isSameText(part, segment) : matchPart(part, segment, params)
    if (!fits) return undefined
  }
  return params
}

/** A template may have characters that a URL has percent-encoded. */
function isSameText(part: string, segment: string): boolean {
  return part === segment || (segment.includes('%') && decodePercent(part) === decodePercent(segment))
}

function matchPart(part: readonly string[], segment: string, params: Record<string, string>): boolean {
  const first = part[0]!
  if (!segment.startsWith(first)) return false
  let at = first.length
  // Names and the texts behind them in turn, read in place: this runs on every request.
  for (let index = 1; index < part.length; index += 2) {
    const name = part[index]!
    const text = part[index + 1]!
    // The last text stands at the end; others where they first come, after at least one character.
    const end = index + 2 === part.length ? segment.length - text.length : segment.indexOf(text, at + 1)
    if (end <= at || !segment.startsWith(text, end)) return false
    setOwn(params, name, segment.slice(at, end))
    at = end + text.length
  }
  return true
}

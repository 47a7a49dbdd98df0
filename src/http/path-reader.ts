import type {TemplatePart} from './path-template.ts'

/** Reads the paths of one operation alone. */
export class PathReader {
  /** The names of the parameters, in the order of the path. */
  readonly names: readonly string[]
  /** The texts around the parameters, one more than there are of these. */
  readonly #texts: readonly string[]

  private constructor(names: readonly string[], texts: readonly string[]) {
    this.names = names
    this.#texts = texts
  }

  /** Undefined where a parameter is but a part of a segment. */
  static of(segments: readonly TemplatePart[]): PathReader | undefined {
    const names: string[] = []
    const texts: string[] = []
    let text = ''
    for (const segment of segments) {
      if (typeof segment === 'string') text += `/${segment}`
      else {
        const [before, name = '', after, ...more] = segment
        if (before !== '' || after !== '' || more.length > 0) return undefined
        names.push(name)
        texts.push(`${text}/`)
        text = ''
      }
    }
    return new PathReader(names, [...texts, text])
  }

  /** The values of the parameters, of which none is encoded, in a path with its query; undefined for any other path. */
  read(target: string): readonly string[] | undefined {
    const texts = this.#texts
    const values: string[] = []
    let at = 0
    for (let index = 0; index < texts.length; index++) {
      if (index > 0) {
        const end = endOfSegment(target, at)
        if (end === at) return undefined
        values.push(target.slice(at, end))
        at = end
      }
      const text = texts[index]!
      if (!target.startsWith(text, at)) return undefined
      at += text.length
    }
    const next = at === target.length ? questionMark : target.charCodeAt(at)
    return next === questionMark || next === numberSign ? values : undefined
  }
}

/** The end of a segment, or the encoded character in it that makes it one to be read with care. */
function endOfSegment(target: string, start: number): number {
  let at = start
  for (; at < target.length; at++) {
    const unit = target.charCodeAt(at)
    if (unit === slash || unit === questionMark || unit === numberSign || unit === percentSign) break
  }
  return at
}

const [numberSign, percentSign, slash, questionMark] = [0x23, 0x25, 0x2f, 0x3f]

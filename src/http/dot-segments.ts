/** Tells texts that would lead to another path, once their dots are followed. @see https://url.spec.whatwg.org/#double-dot-path-segment */
export function hasDotSegment(text: string): boolean {
  return /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(text)
}

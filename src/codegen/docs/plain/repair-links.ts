/**
 * The page with its internal links checked: one to a place that is described only as a part of another leads to that, and one that a text
 * makes to nowhere leads to the top.
 */
export function repairLinks(page: string): string {
  const anchors = new Set(Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id!))
  return page.replaceAll(/ href="#([^"]*)"/g, (_link, anchor: string) => ` href="#${nearest(anchor, anchors)}"`)
}

function nearest(anchor: string, anchors: ReadonlySet<string>): string {
  for (
    let candidate = anchor;
    candidate !== '';
    candidate = candidate.slice(0, Math.max(0, candidate.lastIndexOf('/')))
  ) {
    if (anchors.has(candidate)) return candidate
  }
  return 'top'
}

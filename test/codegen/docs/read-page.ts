/**
 * The parts of a page that tests look at: its anchors, where its links lead, and whatever a browser would fetch for it.
 */
export function readPage(page: string) {
  const attributes = (name: string) =>
    Array.from(page.matchAll(new RegExp(`<[^<>]* ${name}="([^"]*)"`, 'g')), ([, value]) => unescape(value!))
  const ids = Array.from(page.matchAll(/<[^<>]* id="([^"]*)"/g), ([, id]) => unescape(id!))
  const links = Array.from(page.matchAll(/<a [^<>]*href="([^"]*)"/g), ([, address]) => unescape(address!))
  const fetched = [
    ...attributes('src'),
    ...attributes('srcset'),
    ...Array.from(page.matchAll(/<link [^<>]*href="([^"]*)"/g), ([, address]) => address!),
  ]
  const tags = new Set(Array.from(page.matchAll(/<([a-z][a-z0-9]*)/gi), ([, tag]) => tag!.toLowerCase()))
  return {ids, anchors: new Set(ids), links, fetched, tags}
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

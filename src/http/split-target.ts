/** A URL or a path, as far as it tells operations apart. */
export interface SplitTarget {
  /** Undefined where only a path is known. */
  readonly host: string | undefined
  readonly path: string
}

/** The parts of a URL, or of a path with its query. */
export function splitTarget(target: string | URL): SplitTarget {
  // A server is given a path with every request.
  if (typeof target === 'string' && (target.startsWith('/') || !/^[a-z][a-z\d+.-]*:\/\//i.test(target)))
    return {host: undefined, path: pathOf(target)}
  const {host, pathname} = new URL(target)
  return {host, path: pathname}
}

/** The texts between the slashes of a path. */
export function segmentsOf(path: string): string[] {
  return path === '' ? [] : path.split('/').slice(1)
}

/** The path of a target without its query. */
export function pathOf(target: string): string {
  const [query, fragment] = [target.indexOf('?'), target.indexOf('#')]
  const end = fragment >= 0 && (query < 0 || fragment < query) ? fragment : query
  return end < 0 ? target : target.slice(0, end)
}

/** The path or URL as a text shows it: without its query and without a user before its host, where credentials may stand. */
export function shownPathOf(target: string): string {
  return pathOf(target).replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/]*@/i, '$1//')
}

/** The path of a URL with its query, as it is written. */
export function requestTargetOf(url: string): string {
  const [origin = ''] = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i.exec(url) ?? []
  const fragment = url.indexOf('#', origin.length)
  const path = url.slice(origin.length, fragment < 0 ? undefined : fragment)
  return path.startsWith('/') ? path : `/${path}`
}

import {isLoopback} from './loopback.ts'

/** The source and the target of a request, as it tells them itself. */
export interface RequestSource {
  /** Each `Host` header. */
  readonly host: readonly string[]
  readonly origin: string | undefined
  /** `Sec-Fetch-Site`, which browsers send with all requests. */
  readonly site: string | undefined
}

export interface AllowedSources {
  /** Names under which clients may reach the listener, beyond those of the loopback interface; `*` allows all. */
  readonly hosts: readonly string[]
  /** Origins of pages that may use it, beyond those of the loopback interface; `*` allows all. */
  readonly origins: readonly string[]
}

/**
 * The reason to refuse a request, if there is one: it came under a name that is none of this machine's, as it does when
 * a page of a stranger has its own name lead here (DNS rebinding), or from a page of another origin, which could use
 * what the listener may.
 */
export function sourceFault({host: hosts, origin, site}: RequestSource, allowed: AllowedSources): string | undefined {
  const [host, ...others] = hosts
  if (others.length > 0) return 'Found several "host" headers, expected one.'
  if (host !== undefined && !isAllowedHost(host, allowed.hosts))
    return `Found the host ${JSON.stringify(host.slice(0, 100))}, expected a name of the loopback interface: allow others with "--allow-host".`
  if (origin !== undefined) {
    return isAllowedOrigin(origin, allowed.origins)
      ? undefined
      : `Found a page of the origin ${JSON.stringify(origin.slice(0, 100))}, expected one of the loopback interface: allow others with "--allow-origin".`
  }
  // Pages send some requests without their origin, but say that they are another site.
  if (site === 'cross-site' && !allowed.origins.includes('*'))
    return 'Found a request from a page of another site, which has not said its origin.'
  return undefined
}

function isAllowedHost(host: string, hosts: readonly string[]): boolean {
  const name = hostnameOf(`http://${host}`)
  if (name === undefined || !/^[\w.:[\]-]+$/.test(host)) return false
  return (
    isLoopback(name) ||
    hosts.some((allowed) => allowed === '*' || hostnameOf(`http://${allowed}`) === name || bracketed(allowed) === name)
  )
}

function isAllowedOrigin(origin: string, origins: readonly string[]): boolean {
  const name = /^https?:\/\//i.test(origin) ? hostnameOf(origin) : undefined
  return (
    (name !== undefined && isLoopback(name)) ||
    origins.some((allowed) => allowed === '*' || allowed.toLowerCase().replace(/\/$/, '') === origin.toLowerCase())
  )
}

function hostnameOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined
}

function bracketed(address: string): string {
  return address.includes(':') && !address.startsWith('[') ? `[${address.toLowerCase()}]` : address.toLowerCase()
}

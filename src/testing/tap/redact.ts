import type {SecurityScheme} from '../../contract.ts'

const secret = /^(?:authorization|proxy-authorization|cookie|set-cookie|token|key|password)$|(?:api|auth|secret|session|access)[-_]?(?:key|token)/i

/** Leaves credentials and cookies out: by their usual names, and by those that the description gives them. */
export interface Redactor {
  /** The headers in lower case. */
  readonly headers: (headers: Headers) => Record<string, string>
  /** A query with or without its question mark. */
  readonly query: (search: string) => string
}

/** A redactor for an operation with these security schemes. */
export function createRedactor(schemes: readonly SecurityScheme[]): Redactor {
  const named = (place: SecurityScheme['in']) => new Set(schemes.filter((scheme) => scheme.in === place).map(({name}) => name.toLowerCase()))
  const [header, query] = [named('header'), named('query')]
  return {
    headers: (headers) => Object.fromEntries([...headers].filter(([name]) => !isSecret(name, header))),
    query: (search) => search.replace(/^\?/, '').split('&').filter((pair) => !isSecret(nameOf(pair), query)).join('&'),
  }
}

function isSecret(name: string, described: ReadonlySet<string>): boolean {
  return secret.test(name) || described.has(name.toLowerCase())
}

function nameOf(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? ''
}

/** The requests of one test or program among others that use the same mock; what it remembers of them hangs on this object. */
export interface MockScope {
  /** The value of the header `x-mock-scope`; empty where there is none. */
  readonly name: string
}

/** The request header that names a scope. */
const scopeHeader = 'x-mock-scope'

/** Clients choose the names, so that not all scopes can be kept. */
const mostScopes = 1_000

/** The scopes of a mock. The one that has not been used for the longest time is forgotten first. */
export class Scopes {
  readonly #known = new Map<string, MockScope>()

  /** The scope of a request. */
  of(headers: Headers): MockScope {
    const name = headers.get(scopeHeader) ?? ''
    const scope = this.#known.get(name) ?? {name}
    this.#known.delete(name)
    this.#known.set(name, scope)
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= mostScopes) break
      this.#known.delete(oldest)
    }
    return scope
  }

  /** The scope of a request, as if it were its first: what was remembered is forgotten. */
  renewed(headers: Headers): MockScope {
    this.#known.delete(headers.get(scopeHeader) ?? '')
    return this.of(headers)
  }
}

/** A memory for each scope, made at first use and forgotten with the scope. */
export function perScope<Memory>(create: () => Memory): (scope: MockScope) => Memory {
  const known = new WeakMap<MockScope, Memory>()
  return (scope) => {
    const memory = known.get(scope) ?? create()
    known.set(scope, memory)
    return memory
  }
}

import type {Operation, SecurityScheme} from '../contract.ts'
import {base64Of} from '../http/binary.ts'
import {percentEncode} from '../http/percent-encode.ts'

/** Headers that carry a credential, and a `query` for one that goes into the address. */
export type CredentialHeaders = Readonly<Record<string, string>>

/** The credential as the first scheme of an operation asks for it; without an operation as a bearer token. */
export function credentialHeaders(operation: Operation | undefined, credential: string | undefined): CredentialHeaders {
  if (credential === undefined) return {}
  if (operation === undefined) return {authorization: `Bearer ${credential}`}
  const scheme = operation.security.flat().find(({type}) => type !== 'mutualTLS')
  return scheme === undefined ? {} : carry(scheme, credential)
}

/** A credential where a scheme has it. That of `basic` is `user:password`. */
export function carry(
  {type, in: location, name, scheme = 'bearer'}: SecurityScheme,
  credential: string,
): CredentialHeaders {
  switch (location) {
    case 'header':
      if (type === 'apiKey') return {[name.toLowerCase()]: credential}
      return {
        [name.toLowerCase()]:
          scheme.toLowerCase() === 'basic'
            ? `Basic ${base64Of(new TextEncoder().encode(credential))}`
            : `Bearer ${credential}`,
      }
    case 'query':
      return {query: `${percentEncode(name)}=${percentEncode(credential)}`}
    case 'cookie':
      return {cookie: `${name}=${percentEncode(credential)}`}
    default:
      return location satisfies never
  }
}

import type {Server, ServerVariable} from '../contract.ts'
import {ownValue} from '../json/own.ts'

/** A server of a description, ready to be compared with requests. */
export interface ServerMatcher {
  /** Tells hosts, with their port, that the server may have. Without it, the server has any: its URL is relative. */
  readonly host: RegExp | undefined
  /** The segments of its base path, as texts where they have no variables; none for `/`. */
  readonly basePath: readonly (string | RegExp)[]
}

/** Matches requests with the URL of a server, whose variables may have any of their values. @see https://spec.openapis.org/oas/v3.1.1#server-object */
export function createServerMatcher({url, variables = {}}: Server): ServerMatcher {
  // A variable may stand for the scheme, or for a host with its port.
  const [, authority, path = ''] = /^(?:(?:[a-z][a-z\d+.-]*|\{[^}]+\}):)?\/\/([^/?#]*)([^?#]*)/i.exec(url) ?? [
    '',
    undefined,
    url.replace(/[?#].*$/s, ''),
  ]
  return {
    host: authority === undefined ? undefined : new RegExp(`^${hostPattern(authority, variables)}$`, 'i'),
    basePath: path
      .split('/')
      .filter((segment) => segment !== '' && segment !== '.')
      .map((segment) => (segment.includes('{') ? new RegExp(`^${patternOf(segment, variables)}$`) : segment)),
  }
}

type Variables = Readonly<Record<string, ServerVariable>>

/** The source of a pattern of a host with its port, which requests leave out where it is that of the scheme. */
export function hostPattern(authority: string, variables: Variables): string {
  const [, host = '', port] = /^(.*?)(?::(\d+|\{[^}]*\}))?$/s.exec(authority) ?? []
  if (port === undefined) return patternOf(host, variables)
  const portPattern = patternOf(port, variables)
  const mayBeUsual = ['80', '443'].some((usual) => new RegExp(`^${portPattern}$`).test(usual))
  return `${patternOf(host, variables)}(?::${portPattern})${mayBeUsual ? '?' : ''}`
}

/** The source of a pattern of a template, whose variables may have any of their values. */
export function patternOf(template: string, variables: Variables): string {
  return template
    .split(/(\{[^}]*\})/)
    .map((piece) => {
      if (!/^\{.*\}$/s.test(piece)) return escapePattern(piece)
      const values = ownValue(variables, piece.slice(1, -1))?.enum
      return values === undefined ? '[^/]+' : `(?:${values.map(escapePattern).join('|')})`
    })
    .join('')
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

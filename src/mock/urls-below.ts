import type {Server} from '../contract.ts'
import {hostPattern, patternOf} from '../http/match-server.ts'

/**
 * A pattern of the URLs of a server, whose variables may have any of their values, and of all that is below them: its first group is the base. The
 * URL of the server must be absolute.
 */
export function urlsBelow({url, variables = {}}: Server): RegExp {
  const [, scheme = '', authority = '', path = ''] = /^([^/?#]*:\/\/)([^/?#]*)([^?#]*)/.exec(url) ?? []
  const base = [
    patternOf(scheme, variables),
    hostPattern(authority, variables),
    patternOf(path.replace(/\/$/, ''), variables),
  ]
  return new RegExp(`^(${base.join('')})(?:/.*)?$`)
}

import {createRedactor, redactedText} from '../http/credentials.ts'
import {headerPairs, lookUpHeader, type HeadersLike} from '../http/headers.ts'
import {pairsOf, queryOf} from '../http/pairs.ts'
import {pathOf, requestTargetOf} from '../http/split-target.ts'
import type {Issue} from '../issue.ts'
import {ownValue} from '../json/own.ts'
import {tokensOf} from '../json/pointer.ts'
import {cutShort, frameLines} from './code-frame.ts'

interface RequestLine {
  readonly method: string
  /** A URL, or a path with its query. */
  readonly target: string
  /** The values of the path's parameters as they stand in it, where the operation is known. */
  readonly params?: Readonly<Record<string, string>> | undefined
}

/** A message without its body. */
export interface MessageHead {
  /** Absent for a response. */
  readonly request?: RequestLine
  /** Absent for a request. */
  readonly status?: number
  readonly headers: HeadersLike
}

/**
 * The lines of a head around the place of an issue, as a code frame: a header among its neighbours, or the request line with the parameter
 * underlined. Credentials are left out.
 */
export function headExcerpt(head: MessageHead, {in: location, path}: Pick<Issue, 'in' | 'path'>): string {
  const [name = ''] = tokensOf(path)
  if (location === 'header') return headerFrame(head, name).join('\n')
  if (location === 'cookie') return headerFrame(head, 'cookie').join('\n')
  const line = startLine(head)
  const [start, length] = placeIn(head, line, name, location)
  const isShown = length > 0 && cutShort(line).length >= start + length
  return [`> ${cutShort(line)}`, ...(isShown ? [`  ${' '.repeat(start)}${'^'.repeat(length)}`] : [])].join('\n')
}

function startLine({request, status}: MessageHead): string {
  if (request === undefined) return String(status ?? '')
  const redact = createRedactor()
  const target = requestTargetOf(request.target)
  const query = redact.query(queryOf(target))
  return `${request.method.toUpperCase()} ${redact.path(pathOf(target))}${query === '' ? '' : `?${query}`}`
}

function headerFrame(head: MessageHead, name: string): string[] {
  const shown = createRedactor().headers(headerPairs(head.headers))
  const fields = Object.entries(shown).map(([field, value]) => `${field}: ${cutShort(value)}`)
  const found = Object.keys(shown).indexOf(name)
  const lines = [startLine(head), ...fields].filter((line) => line !== '')
  if (found >= 0) return frameLines(lines, lines.length - fields.length + found)
  const value = lookUpHeader(head.headers, name) === undefined ? '(missing)' : redactedText
  return frameLines([...lines, `${name}: ${value}`], lines.length)
}

type Span = readonly [start: number, length: number]

/** The first text of a parameter in the request line; of no length where it has none. */
function placeIn(head: MessageHead, line: string, name: string, location: Issue['in']): Span {
  const none: Span = [0, 0]
  const query = line.indexOf('?')
  if (location === 'path') {
    const value = ownValue(head.request?.params ?? {}, name)
    const end = query < 0 ? line.length : query
    const found = [...line.slice(0, end).matchAll(/[^/]+/g)].findLast(([segment]) => segment === value)
    return found === undefined ? none : [found.index, found[0].length]
  }
  for (const pair of query < 0 ? [] : line.slice(query + 1).matchAll(/[^&]+/g)) {
    const [own] = pairsOf(pair[0])
    if (own?.name === name || own?.name.startsWith(`${name}[`)) return [query + 1 + pair.index, pair[0].length]
  }
  return none
}

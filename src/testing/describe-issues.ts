import {messageOfThrown} from '../errors.ts'
import type {Issue} from '../issue.ts'
import {ownMember} from '../json/own.ts'
import {tokensOf, valueAt} from '../json/pointer.ts'
import {describeValue} from '../schema/explain/words.ts'
import {cutShort, frameLines} from './code-frame.ts'
import {headExcerpt, type MessageHead} from './head-excerpt.ts'

/** The message that issues are about. */
export interface DescribedMessage {
  /** Reads the payload, which only some issues need. */
  readonly payload: () => unknown
  /** Absent where only a payload is known. */
  readonly head?: MessageHead | undefined
}

/** The report of a failed expectation: each issue with its place, its code, and the lines of the message around it. */
export function describeIssues<Found extends Issue>(
  subject: string,
  issues: readonly Found[],
  messageOf: (issue: Found) => DescribedMessage,
): string {
  const errors = issues.filter(({severity}) => severity === 'error')
  const count = errors.length === 1 ? '1 issue' : `${errors.length} issues`
  return [
    `Expected a valid ${subject}, but it has ${count}.`,
    ...errors.map((issue) => describeIssue(issue, messageOf(issue))),
  ].join('\n\n')
}

function describeIssue(issue: Issue & {readonly part?: string}, {payload, head}: DescribedMessage): string {
  const part = issue.part === undefined ? '' : `${issue.part} `
  const place = issue.in === undefined ? issue.path || 'the whole payload' : `${issue.in} ${issue.path.slice(1)}`
  const heading = `${part}${place}: ${issue.message} (${issue.code})`
  if (issue.in === undefined) return `${heading}\n${indent(excerpt(payload(), issue.path))}`
  return head === undefined ? heading : `${heading}\n${indent(headExcerpt(head, issue))}`
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}

/**
 * The lines around the place that a JSON Pointer names, as a code frame: the object or array that holds it, with its other
 * values cut short and the place itself marked with `>`.
 */
export function excerpt(payload: unknown, path: string): string {
  const tokens = tokensOf(path)
  const last = tokens.pop()
  if (last === undefined) return `> ${shortened(() => payload)}`
  const parent = valueAt(payload, tokens)
  return frame(parent, last).join('\n')
}

function frame(parent: unknown, key: string): string[] {
  if (typeof parent !== 'object' || parent === null) return [`> ${shortened(() => parent)}`]
  const isArray = Array.isArray(parent)
  const entries = Object.keys(parent).map((name) => [name, shortened(() => ownMember(parent, name))] as const)
  const found = entries.findIndex(([name]) => name === key)
  const at = found === -1 ? entries.length : found
  const label = (name: string) => (isArray ? `${name}: ` : `${JSON.stringify(name)}: `)
  const texts = entries.map(([name, text]) => `${label(name)}${text}`)
  if (found === -1) texts.push(`${label(key)}(missing)`)
  const lines = texts.map((text, index) => (index === texts.length - 1 ? text : `${text},`))
  const [open, close] = isArray ? ['[', ']'] : ['{', '}']
  return [`  ${open}`, ...frameLines(lines, at, '  '), `  ${close}`]
}

/** A value as JSON on a line, or else in words: payloads of tests may hold what JSON cannot, and properties that throw. */
function shortened(read: () => unknown): string {
  try {
    const value = read()
    if (value === undefined) return 'undefined'
    const isJson = typeof value !== 'function' && typeof value !== 'symbol'
    return cutShort(isJson ? JSON.stringify(value) : describeValue(value))
  } catch (error) {
    return cutShort(`(no JSON: ${messageOfThrown(error)})`)
  }
}

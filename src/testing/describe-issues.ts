import type {Issue} from '../issue.ts'
import {tokensOf, valueAt} from '../json/pointer.ts'

/** The report of a failed expectation: each issue with its place, its code, and the lines of the payload around it. */
export function describeIssues<Found extends Issue>(
  subject: string,
  issues: readonly Found[],
  payloadOf: (issue: Found) => unknown,
): string {
  const errors = issues.filter(({severity}) => severity === 'error')
  const count = errors.length === 1 ? '1 issue' : `${errors.length} issues`
  return [
    `Expected a valid ${subject}, but it has ${count}.`,
    ...errors.map((issue) => describeIssue(issue, payloadOf(issue))),
  ].join('\n\n')
}

function describeIssue(issue: Issue & {readonly part?: string}, payload: unknown): string {
  const part = issue.part === undefined ? '' : `${issue.part} `
  const place = issue.in === undefined ? issue.path || 'the whole payload' : `${issue.in} ${issue.path.slice(1)}`
  const heading = `${part}${place}: ${issue.message} (${issue.code})`
  return issue.in === undefined ? `${heading}\n${indent(excerpt(payload, issue.path))}` : heading
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}

const neighbours = 3
const width = 100

/**
 * The lines around the place that a JSON Pointer names, as a code frame: the object or array that holds it, with its other
 * values cut short and the place itself marked with `>`.
 */
export function excerpt(payload: unknown, path: string): string {
  const tokens = tokensOf(path)
  const last = tokens.pop()
  if (last === undefined) return `> ${shorten(payload)}`
  const parent = valueAt(payload, tokens)
  return frame(parent, last).join('\n')
}

function frame(parent: unknown, key: string): string[] {
  if (typeof parent !== 'object' || parent === null) return [`> ${shorten(parent)}`]
  const isArray = Array.isArray(parent)
  const entries = Object.entries(parent)
  const found = entries.findIndex(([name]) => name === key)
  const at = found === -1 ? entries.length : found
  const label = (name: string) => (isArray ? `${name}: ` : `${JSON.stringify(name)}: `)
  const texts = entries.map(([name, value]) => `${label(name)}${shorten(value)}`)
  if (found === -1) texts.push(`${label(key)}(missing)`)
  const lines = texts.map(
    (text, index) => `${index === at ? '>' : ' '}   ${text}${index === texts.length - 1 ? '' : ','}`,
  )
  const from = Math.max(0, at - neighbours)
  const to = at + neighbours + 1
  const [open, close] = isArray ? ['[', ']'] : ['{', '}']
  return [
    `  ${open}`,
    ...(from > 0 ? ['    …'] : []),
    ...lines.slice(from, to),
    ...(to < lines.length ? ['    …'] : []),
    `  ${close}`,
  ]
}

function shorten(value: unknown): string {
  const text = value === undefined ? 'undefined' : JSON.stringify(value)
  return text.length > width ? `${text.slice(0, width)}…` : text
}

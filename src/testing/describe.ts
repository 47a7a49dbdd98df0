import type {Issue} from '../issue.ts'
import {excerpt} from './excerpt.ts'

/** The report of a failed expectation: each issue with its place, its code, and the lines of the payload around it. */
export function describe(subject: string, payload: unknown, issues: readonly Issue[]): string {
  const errors = issues.filter(({severity}) => severity === 'error')
  const count = errors.length === 1 ? '1 issue' : `${errors.length} issues`
  return [`Expected a valid ${subject}, but it has ${count}.`, ...errors.map((issue) => describeIssue(issue, payload))].join('\n\n')
}

function describeIssue(issue: Issue, payload: unknown): string {
  const place = issue.in === undefined ? issue.path || 'the whole payload' : `${issue.in} ${issue.path.slice(1)}`
  const heading = `${place}: ${issue.message} (${issue.code})`
  return issue.in === undefined ? `${heading}\n${indent(excerpt(payload, issue.path))}` : heading
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}

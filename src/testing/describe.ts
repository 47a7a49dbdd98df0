import type {Issue} from '../issue.ts'
import {excerpt} from './excerpt.ts'

/** The report of a failed expectation: each issue with its place, its code, and the lines of the payload around it. */
export function describe<Found extends Issue>(
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

import {styleText} from 'node:util'
import type {TapIssue} from '../../testing/index.ts'
import {toPrintable} from '../report/printable.ts'

/** Turns a finding of the traffic into a line of one output format. */
export type FormatFinding = (issue: TapIssue) => string

/** The output formats by name. */
export const findingFormats: Readonly<Record<string, (options: {readonly color: boolean}) => FormatFinding>> = {
  text: createTextFormat,
  ndjson: () => (issue) => `${JSON.stringify(issue)}\n`,
}

function createTextFormat({color}: {readonly color: boolean}): FormatFinding {
  const style = (format: 'red' | 'yellow', text: string) => (color ? styleText(format, text) : text)
  return ({method, url, part, in: location, path, severity, message, code}) => {
    const place = [part, location, path === '' ? '/' : path].filter((word) => word !== undefined).join(' ')
    const request = `${method} ${new URL(url).pathname}`
    return `${toPrintable(request)}: ${toPrintable(place)}: ${style(severity === 'error' ? 'red' : 'yellow', severity)} ${toPrintable(message)} (${code})\n`
  }
}

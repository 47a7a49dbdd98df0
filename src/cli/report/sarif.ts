import path from 'node:path'
import type {TextPosition} from '../../errors.ts'
import type {Checked, PlacedIssue} from '../check/checked.ts'
import {tellOmitted} from './omitted.ts'
import type {Reporter, ReporterOptions} from './reporter.ts'

/**
 * SARIF, the format of findings that code scanners exchange. The results come first, since which rules they cite is known at the end.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function createSarifReporter({version, summaries}: ReporterOptions): Reporter {
  const cited = new Map<string, {readonly index: number; readonly rule: object}>()
  let separator = '\n'

  function formatResult(checked: Checked, issue: PlacedIssue): string {
    const {code} = issue
    if (!cited.has(code)) cited.set(code, {index: cited.size, rule: toRule(issue, summaries.get(code))})
    const text = `${separator}  ${JSON.stringify({...toResult(checked, issue), ruleIndex: cited.get(code)!.index})}`
    separator = ',\n'
    return text
  }

  /** Not of a rule, and not of its own place: that there is more. */
  function formatOmitted(checked: Checked): string {
    const more = tellOmitted(checked)
    if (more === undefined) return ''
    const {file, line} = checked
    return `${separator}  ${JSON.stringify({level: 'note', message: {text: more}, locations: [toLocation(file, {line, column: 1})]})}`
  }

  return {
    begin: () =>
      `{"version": "2.1.0", "$schema": "${schemaUri}", "runs": [{"columnKind": "utf16CodeUnits", "results": [`,
    report: (checked) => checked.issues.map((issue) => formatResult(checked, issue)).join('') + formatOmitted(checked),
    end() {
      const driver = {name: 'messages-openapi', version, rules: [...cited.values()].map(({rule}) => rule)}
      return `\n], "tool": ${JSON.stringify({driver})}}]}\n`
    },
  }
}

const schemaUri = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

function toRule({code, docs}: PlacedIssue, summary: string | undefined): object {
  return {
    id: code,
    ...(summary !== undefined && {shortDescription: {text: summary}}),
    ...(docs !== undefined && URL.canParse(docs) && {helpUri: docs}),
  }
}

function toResult({file, id}: Checked, issue: PlacedIssue): object {
  const {code, severity, message, part, path: pointer, schema, description} = issue
  return {
    ruleId: code,
    level: severity,
    message: {text: message},
    locations: [{...toLocation(file, issue), logicalLocations: [{fullyQualifiedName: `${part}${pointer}`}]}],
    ...(description !== undefined && {
      relatedLocations: [{...toLocation(description.file, description), message: {text: 'What the description says.'}}],
    }),
    properties: {part, path: pointer, ...(id !== undefined && {exchange: id}), ...(schema !== undefined && {schema})},
  }
}

function toLocation(file: string, {line, column}: TextPosition): object {
  return {physicalLocation: {artifactLocation: {uri: toUri(file)}, region: {startLine: line, startColumn: column}}}
}

/** A relative reference: SARIF names files as URIs, with forward slashes. */
function toUri(file: string): string {
  const uri = encodeURI(file.split(path.sep).join('/')).replaceAll('?', '%3F').replaceAll('#', '%23')
  return path.isAbsolute(file) ? `file://${uri.startsWith('/') ? '' : '/'}${uri}` : uri
}

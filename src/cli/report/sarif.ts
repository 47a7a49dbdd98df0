import path from 'node:path'
import type {Checked, Finding} from './checked.ts'
import type {ListedRule, Reporter, ReporterOptions} from './reporter.ts'
import {tellOmitted} from './words.ts'

/**
 * SARIF, the format of findings that code scanners exchange. The results come first, since which rules they cite is known at the end.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function createSarifReporter({version, rules}: Pick<ReporterOptions, 'version' | 'rules'>): Reporter {
  const known = new Map(rules.map((rule) => [rule.code, rule]))
  const cited = new Map<string, {readonly index: number; readonly rule: object}>()
  let separator = '\n'

  function indexOf(code: string, toRule: () => object): number {
    const index = cited.get(code)?.index ?? cited.size
    if (index === cited.size) cited.set(code, {index, rule: toRule()})
    return index
  }

  function format(result: object): string {
    const text = `${separator}  ${JSON.stringify(result)}`
    separator = ',\n'
    return text
  }

  function formatResult(checked: Checked, issue: Finding): string {
    const ruleIndex = indexOf(issue.code, () => toRule(issue, known.get(issue.code)))
    return format({...toResult(checked, issue), ruleIndex})
  }

  /** Not of a rule, and not of its own place: that there is more. */
  function formatOmitted(checked: Checked): string {
    const more = tellOmitted(checked)
    if (more === undefined) return ''
    return format({level: 'note', message: {text: more}, locations: [toLocation(checked, checked)]})
  }

  return {
    begin: () =>
      `{"version": "2.1.0", "$schema": "${schemaUri}", "runs": [{"columnKind": "utf16CodeUnits", "results": [`,
    report: (checked) => checked.issues.map((issue) => formatResult(checked, issue)).join('') + formatOmitted(checked),
    rule(rule) {
      indexOf(rule.code, () => ({...toRule({code: rule.code, docs: rule.source}, rule), ...toConfiguration(rule)}))
      return ''
    },
    end() {
      const driver = {name: 'messages-openapi', version, rules: [...cited.values()].map(({rule}) => rule)}
      return `\n], "tool": ${JSON.stringify({driver})}}]}\n`
    },
  }
}

const schemaUri = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

function toRule({code, docs}: Pick<Finding, 'code' | 'docs'>, known: ListedRule | undefined): object {
  return {
    id: code,
    ...(known !== undefined && {shortDescription: {text: known.summary}}),
    ...(docs !== undefined && /^https?:/.test(docs) && URL.canParse(docs) && {helpUri: docs}),
  }
}

function toConfiguration({severity}: ListedRule): object {
  return {defaultConfiguration: severity === 'off' ? {enabled: false} : {level: severity}}
}

function toResult(checked: Checked, issue: Finding): object {
  const {code, severity, message, part, path: pointer, schema, description} = issue
  return {
    ruleId: code,
    level: severity,
    message: {text: message},
    locations: [{...toLocation(checked, issue), ...toLogicalLocation(checked, issue)}],
    ...(description !== undefined && {
      relatedLocations: [{...toLocation(description, description), message: {text: 'What the description says.'}}],
    }),
    properties: {part, path: pointer, ...(checked.id !== undefined && {exchange: checked.id}), schema},
  }
}

function toLocation(
  {file}: Pick<Checked, 'file'>,
  {line = 1, column = 1}: {readonly line?: number; readonly column?: number},
): object {
  if (file === undefined) return {}
  return {physicalLocation: {artifactLocation: {uri: toUri(file)}, region: {startLine: line, startColumn: column}}}
}

/** The value that is meant, after the name of the thing that holds it where that is no file. */
function toLogicalLocation({file, subject}: Checked, {part, path: pointer}: Finding): object {
  const words = [file === undefined ? subject : [], part === undefined ? [] : `${part}${pointer ?? ''}`].flat()
  return words.length === 0 ? {} : {logicalLocations: [{fullyQualifiedName: words.join(' ')}]}
}

/** A relative reference: SARIF names files as URIs, with forward slashes. */
function toUri(file: string): string {
  if (/^https?:/.test(file)) return file
  const uri = encodeURI(
    file
      .split(path.sep)
      .join('/')
      .replaceAll(/\p{Surrogate}/gu, '\uFFFD'),
  )
    .replaceAll('?', '%3F')
    .replaceAll('#', '%23')
  return path.isAbsolute(file) ? `file://${uri.startsWith('/') ? '' : '/'}${uri}` : uri
}

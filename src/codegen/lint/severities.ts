import type {Severity} from '../../issue.ts'
import {isJsonObject} from '../../json/object.ts'
import {ownMember, ownValue, setOwn} from '../../json/own.ts'
import type {RuleSettings} from '../../validate/index.ts'

/** The rules of this package for descriptions. The last two are checked by where there is no configuration of Redocly, the others in any case. */
export const lintRuleNames = [
  'messages/structure',
  'messages/no-impossible-schemas',
  'messages/no-refused-values',
  'messages/no-idle-keywords',
  'messages/no-misspelt-formats',
  'messages/no-slow-patterns',
  'messages/no-unreadable-patterns',
  'messages/tags-are-required',
  'messages/union-mapping-is-complete',
  'messages/union-members-have-const-tag',
] as const

export type LintRuleName = (typeof lintRuleNames)[number]

/** Levels as Redocly names them. @see https://redocly.com/docs/cli/rules/configure-rules */
const levels: Readonly<Record<string, Severity | 'off'>> = {off: 'off', warn: 'warning', error: 'error'}

/** The severities that the `rules` of a configuration of Redocly's set, by the names of the rules. */
export function severitiesIn(config: unknown): RuleSettings {
  const rules = ownMember(config, 'rules')
  const severities: Record<string, Severity | 'off'> = {}
  for (const [name, rule] of Object.entries(isJsonObject(rules) ? rules : {})) {
    const level = ownValue(levels, String(isJsonObject(rule) ? ownMember(rule, 'severity') : rule))
    if (level !== undefined) setOwn(severities, name, level)
  }
  return severities
}

/** The findings with the severities that are set for their rules, without those of rules that are off. */
export function withSeverities<Found extends {readonly rule: string; readonly severity: Severity}>(
  findings: readonly Found[],
  severities: RuleSettings,
): Found[] {
  return findings.flatMap((finding) => {
    const level = ownValue(severities, finding.rule) ?? finding.severity
    return level === 'off' ? [] : [{...finding, severity: level}]
  })
}

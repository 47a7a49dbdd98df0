export {defineConfig} from '../codegen/config.ts'
export type {Config, DescriptionConfig, DocsConfig, LintConfig} from '../codegen/config.ts'
export {defineLintRules} from '../codegen/lint/rule.ts'
export type {DescriptionNode, LintedDescription, LintRule, LintRuleFinding, ObjectName} from '../codegen/lint/rule.ts'

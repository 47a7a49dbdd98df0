import type {Rule} from 'eslint'

export declare const ownProperties: Rule.RuleModule

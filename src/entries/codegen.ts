export {buildDocs, bundle, findUnchanged, generate, lint} from '../codegen/index.ts'
export type {DocsOptions, GenerateOptions, GenerateResult, LintOptions, LintRun, Source} from '../codegen/index.ts'

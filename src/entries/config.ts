export {defineConfig} from '../codegen/config.ts'
export type {Config, DescriptionConfig, DocsConfig, LintConfig} from '../codegen/config.ts'

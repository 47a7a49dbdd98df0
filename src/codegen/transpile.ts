import {loadTool} from './load-tool.ts'

/** A module of TypeScript without its types. */
export function transpile(text: string): string {
  const {transpileModule, ModuleKind, ScriptTarget} = loadTool('typescript') as typeof import('typescript')
  return transpileModule(text, {
    compilerOptions: {module: ModuleKind.ESNext, target: ScriptTarget.ES2022, verbatimModuleSyntax: true},
  }).outputText
}

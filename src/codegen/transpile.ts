import {typescript} from './typescript.ts'

/** A module of TypeScript without its types. */
export function transpile(text: string): string {
  const {transpileModule, ModuleKind, ScriptTarget} = typescript()
  return transpileModule(text, {
    compilerOptions: {module: ModuleKind.ESNext, target: ScriptTarget.ES2022, verbatimModuleSyntax: true},
  }).outputText
}

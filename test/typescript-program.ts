import ts from 'typescript'

const parsed = new Map<string, ts.SourceFile | undefined>()

/**
 * The compiler's messages about the files, without those about their imports. The libraries are parsed once for all
 * programs of a kind.
 */
export function typeFaults(files: readonly string[], options: ts.CompilerOptions): string[] {
  const settings: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2023,
    ...options,
  }
  const program = ts.createProgram({rootNames: files, options: settings, host: hostOf(settings)})
  const diagnostics = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => {
      const source = program.getSourceFile(file)!
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    }),
  ]
  return diagnostics.map(({file, start, messageText}) => {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n')
    const position = file !== undefined && start !== undefined ? file.getLineAndCharacterOfPosition(start) : undefined
    return file === undefined || position === undefined
      ? text
      : `${file.fileName}:${position.line + 1}:${position.character + 1} ${text}`
  })
}

function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  return {
    ...host,
    getSourceFile(fileName, version, ...rest) {
      const isShared = /\/node_modules\/(?:typescript|@types|vitest|@vitest)\//.test(fileName)
      if (!isShared) return host.getSourceFile(fileName, version, ...rest)
      const key = `${fileName} ${JSON.stringify(version)} ${JSON.stringify(options)}`
      if (!parsed.has(key)) parsed.set(key, host.getSourceFile(fileName, version, ...rest))
      return parsed.get(key)
    },
  }
}

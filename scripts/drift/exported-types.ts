import ts from 'typescript'
import {createGap, type Gap} from './gap.ts'
import type {Surface} from './program.ts'
import {flatten} from './shape.ts'

/** The types that the imported namespaces of the SDK export, but that no operation of ours led to. */
export function* findUnreachedTypes({checker, file}: Surface, reached: ReadonlySet<ts.Type>): Generator<Gap> {
  for (const namespace of importedNamespaces(file, checker)) {
    for (const exported of checker.getExportsOfModule(namespace)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      if ((symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) === 0) continue
      const type = checker.getDeclaredTypeOfSymbol(symbol)
      const isReached = reached.has(type) || flatten(type).every((member) => reached.has(member))
      if (!isReached) yield createGap('unused', 'missing-type', exported.name.replace(/^Beta/, ''))
    }
  }
}

/** The modules that a file imports as `* as Name`. */
function* importedNamespaces(file: ts.SourceFile, checker: ts.TypeChecker): Generator<ts.Symbol> {
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue
    const bindings = statement.importClause?.namedBindings
    const symbol =
      bindings && ts.isNamespaceImport(bindings) ? checker.getSymbolAtLocation(statement.moduleSpecifier) : undefined
    if (symbol) yield symbol
  }
}

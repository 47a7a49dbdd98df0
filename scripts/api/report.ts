import path from 'node:path'
import ts from 'typescript'

/** The public surface as text: what each entry point exports, and every declaration that these names lead to, without comments. */
export function reportApi(root: string, entries: ReadonlyMap<string, string>): string {
  const program = ts.createProgram([...entries.values()], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    types: [],
    noEmit: true,
    skipLibCheck: true,
  })
  const checker = program.getTypeChecker()
  const printer = ts.createPrinter({removeComments: true})
  const declarations = new Map<string, string>()
  const seen = new Set<ts.Symbol>()

  const add = (symbol: ts.Symbol): void => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    if (seen.has(target)) return
    seen.add(target)
    for (const declaration of target.declarations ?? []) {
      const file = path.relative(root, declaration.getSourceFile().fileName)
      // Generated types have files of their own, and other packages have theirs.
      if (!isTopLevel(declaration) || !file.startsWith('dist/')) continue
      const printed = printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile())
      const text = ts.isVariableDeclaration(declaration) ? `const ${printed}` : printed
      const key = `${file.replace(/^dist\//, '').replace(/\.d\.ts$/, '')}#${target.name}`
      declarations.set(key, [declarations.get(key), text].filter(Boolean).join('\n'))
      visit(declaration)
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node)
      if (symbol !== undefined) add(symbol)
    }
    ts.forEachChild(node, visit)
  }

  const doors = [...entries].map(([door, file]) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(file)!)
    if (symbol === undefined) return `${door}\n  loads, and exports nothing`
    const exported = checker.getExportsOfModule(symbol)
    exported.forEach(add)
    const own = exported.filter((one) => !isGenerated(root, checker, one)).map(({name}) => name)
    const generated = exported.length - own.length
    const names = own.toSorted().map((name) => `  ${name}`)
    return [door, ...names, ...(generated > 0 ? [`  and ${generated} types of its contract`] : [])].join('\n')
  })
  const texts = [...declarations].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, text]) => `// ${key}\n${text}`)
  return `${[...doors, ...texts].join('\n\n')}\n`
}

/** Tells declarations of a module from those within one, such as of a property or a type parameter. */
function isTopLevel(declaration: ts.Declaration): boolean {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  return ts.isStatement(node) && ts.isSourceFile(node.parent)
}

function isGenerated(root: string, checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return (target.declarations ?? []).some((one) =>
    path.relative(root, one.getSourceFile().fileName).startsWith('generated/'),
  )
}

import ts from 'typescript'
import {InputError} from '../../src/errors.ts'

/** The types of a surface file, read by the compiler. */
export interface Surface {
  readonly checker: ts.TypeChecker
  readonly file: ts.SourceFile
  /** A type that the file exports. */
  readonly type: (name: string) => ts.Type
}

/** Without the types of pages and of Node.js, which no payload has in it, and which are as much to read as all others together. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
}

/** Changes the text of a file before it is compiled. */
export type Edit = (path: string, text: string) => string

/** Compiles the file with all that it imports. @throws {InputError} if it has faults: a type that is not found would hide its gaps. */
export function readSurface(path: string, edit: Edit = (_path, text) => text): Surface {
  const program = ts.createProgram([path], options, createHost(edit))
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(path)
  if (file === undefined) throw new InputError('The file cannot be read.', {file: path})
  const faults = program
    .getSemanticDiagnostics(file)
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '))
  if (faults.length > 0) throw new InputError(`The file does not compile: ${faults.join(' ')}`, {file: path})
  const symbol = checker.getSymbolAtLocation(file)
  const types = new Map(
    symbol && checker.getExportsOfModule(symbol).map((each) => [each.name, checker.getDeclaredTypeOfSymbol(each)]),
  )
  const type = (name: string) => {
    const found = types.get(name)
    if (found === undefined) throw new InputError(`The file exports no type "${name}".`, {file: path})
    return found
  }
  return {checker, file, type}
}

function createHost(edit: Edit): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const readFile = (path: string) => {
    const text = ts.sys.readFile(path)
    return text === undefined ? undefined : edit(path, text)
  }
  return {
    ...host,
    readFile,
    getSourceFile(path, version) {
      const text = readFile(path)
      return text === undefined ? undefined : ts.createSourceFile(path, text, version)
    },
    resolveTypeReferenceDirectiveReferences: (references) =>
      references.map(() => ({resolvedTypeReferenceDirective: undefined})),
  }
}

/** The type of a property of an object type, if it has that property. */
export function propertyType(checker: ts.TypeChecker, object: ts.Type, name: string): ts.Type | undefined {
  const property = checker.getPropertyOfType(object, name)
  return property && checker.getTypeOfSymbol(property)
}

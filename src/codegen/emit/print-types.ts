import type {InterfaceDeclaration, Node, Printer, PropertySignature, SourceFile, TypeAliasDeclaration} from 'typescript'
import type {Mark, MarkedText, Origin} from '../maps/origin.ts'
import {typescript} from '../typescript.ts'

/** A writer of the printer, which TypeScript does not declare. */
interface TextWriter {
  getText(): string
  getTextPos(): number
  isAtStartOfLine(): boolean
  getColumn(): number
}

interface Internals {
  createTextWriter(newLine: string): TextWriter
}

interface WritingPrinter extends Printer {
  writeFile(file: SourceFile, writer: TextWriter, map: undefined): void
}

/** Declarations as text, with a mark at each of their names where origins are given. */
export function printTypes(
  nodes: readonly Node[],
  origins: ReadonlyMap<Node, Origin | undefined> | undefined,
): MarkedText {
  const ts = typescript() as ReturnType<typeof typescript> & Internals
  const isNamed = (node: Node): node is InterfaceDeclaration | PropertySignature | TypeAliasDeclaration =>
    ts.isPropertySignature(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)
  const writer = ts.createTextWriter('\n')
  const marks: Mark[] = []
  let name: Node | undefined
  const printer = ts.createPrinter(
    {newLine: ts.NewLineKind.LineFeed},
    {
      isEmitNotificationEnabled: (node) => origins !== undefined && (node === name || isNamed(node)),
      onEmitNode(hint, node, emit) {
        // The indentation of a line is written with what follows it.
        const start = writer.getTextPos() + (writer.isAtStartOfLine() ? writer.getColumn() : 0)
        const index = marks.length
        if (isNamed(node)) ({name} = node)
        else marks.push({start, end: start, origin: origins?.get(node)})
        emit(hint, node)
        const mark = marks[index]
        if (mark === undefined) return
        const end = writer.getTextPos()
        marks[index] = isNamed(node) ? {...mark, close: end} : {...mark, end}
      },
    },
  ) as WritingPrinter
  const file = ts.createSourceFile('types.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS)
  Object.assign(file, {statements: ts.factory.createNodeArray(nodes)})
  printer.writeFile(file, writer, undefined)
  return {text: writer.getText(), marks}
}

import {readFileSync} from 'node:fs'
import path from 'node:path'
import {decode} from '@jridgewell/sourcemap-codec'
import ts from 'typescript'

/** A name of a declaration, and the line of the description that it leads to. */
export interface Mapped {
  readonly name: string
  readonly file: string
  /** From 1 on. */
  readonly line: number
  readonly text: string
}

/** All names in a file of declarations that lead to a description. Those before which no segment stands lead nowhere. */
export function readMap(declarations: string): readonly Mapped[] {
  const text = readFileSync(declarations, 'utf8')
  const map = JSON.parse(readFileSync(`${declarations}.map`, 'utf8')) as {sources: string[]; mappings: string}
  const files = map.sources.map((source) => path.resolve(path.dirname(declarations), source))
  const lines = files.map((file) => readFileSync(file, 'utf8').split('\n'))
  const segments = decode(map.mappings)
  const file = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest, true)
  const found: Mapped[] = []
  const visit = (node: ts.Node): void => {
    const {name} = node as {name?: ts.Node}
    if (name !== undefined && !ts.isParameter(node)) {
      const {line, character} = file.getLineAndCharacterOfPosition(name.getStart())
      const [, source, row] = segments[line]?.find(([column]) => column === character) ?? []
      if (source !== undefined && row !== undefined)
        found.push({
          name: ts.isStringLiteral(name) ? name.text : name.getText(),
          file: files[source]!,
          line: row + 1,
          text: lines[source]![row]!,
        })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

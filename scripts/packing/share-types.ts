import ts from 'typescript'

/**
 * The types of a contract, where each schema that another contract has too, with all that it refers to, is the one of that, and described there alone.
 * `from` is the module of the other.
 */
export function shareTypes(text: string, other: string, from: string): string {
  const [own, others] = [schemasIn(text), schemasIn(other)]
  const shared = new Map([...own].filter(([name, type]) => others.get(name)?.text === type.text))
  // A schema that refers to one with a difference differs as well.
  for (let before = -1; before !== shared.size;) {
    before = shared.size
    for (const [name, {refers}] of shared) if (!refers.every((target) => shared.has(target))) shared.delete(name)
  }
  let result = text
  for (const [name, {start, end}] of [...shared].toSorted(([, a], [, b]) => b.start - a.start)) {
    const key = JSON.stringify(name)
    result = `${result.slice(0, start)}${key}: Shared["schemas"][${key}];${result.slice(end)}`
  }
  return `import type {components as Shared} from ${JSON.stringify(from)};\n${result}`
}

interface SchemaType {
  readonly text: string
  /** The place of the member, with its comment. */
  readonly start: number
  readonly end: number
  /** The names of the schemas in it. Of another component, a name that no schema has. */
  readonly refers: readonly string[]
}

/** The members of `components["schemas"]`, by name. */
function schemasIn(text: string): Map<string, SchemaType> {
  const source = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest, true)
  const components = source.statements.filter(ts.isInterfaceDeclaration).find(({name}) => name.text === 'components')
  const schemas = components?.members
    .filter(ts.isPropertySignature)
    .find(({name}) => name.getText() === 'schemas')?.type
  if (schemas === undefined || !ts.isTypeLiteralNode(schemas)) throw new Error('Found no types of schemas.')
  return new Map(
    schemas.members.filter(ts.isPropertySignature).flatMap((member) => {
      const {name, type} = member
      if (type === undefined) return []
      const body = type.getText()
      const refers = [...body.matchAll(/\b(?:components|operations|paths)\["(\w+)"\](?:\["([^"]+)"\])?/g)]
      const key = ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : name.getText()
      return [
        [
          key,
          {
            text: body,
            start: member.getStart(source, true),
            end: member.getEnd(),
            refers: refers.map(([, kind, target]) => (kind === 'schemas' ? target! : `other ${kind}`)),
          },
        ],
      ]
    }),
  )
}

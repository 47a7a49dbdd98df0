import type {Names} from '../../read/names.ts'
import {findSharedParts, type SharedParts} from '../../read/schemas/shared-parts.ts'
import {code, identifier, type Code} from '../code.ts'
import type {Tree} from './tree.ts'

/** Variables for the trees that stand in several places of a module: most of the time that it takes to load is making its schemas. */
export class SharedTrees {
  readonly #parts: SharedParts
  readonly #names: Names
  readonly #variables = new Map<object, Code>()
  #statements: Code[] = []

  constructor(roots: readonly Tree[], names: Names) {
    this.#parts = findSharedParts(roots)
    this.#names = names
  }

  /** The variable of a tree, with a statement that makes it by `print` if it is new. Undefined for a tree that is written where it stands. */
  variableOf(tree: Tree, print: (part: Tree) => Code): Code | undefined {
    const part = tree.kind === 'reference' ? undefined : this.#parts.partOf(tree)
    if (part === undefined) return undefined
    const known = this.#variables.get(part)
    if (known !== undefined) return known
    const value = print(tree)
    const variable = identifier(this.#names.get(`part ${this.#variables.size}`, wordsOf(tree)))
    this.#variables.set(part, variable)
    this.#statements.push(code`const ${variable} = ${value}\n`)
    return variable
  }

  /** The statements of all variables since they were last asked for. */
  takeStatements(): readonly Code[] {
    const statements = this.#statements
    this.#statements = []
    return statements
  }
}

/** A name for what a tree allows, in short. */
function wordsOf(tree: Tree): string {
  switch (tree.kind) {
    case 'string':
      return tree.format ?? 'text'
    case 'number':
      return tree.isInteger ? 'integer' : 'number'
    case 'array':
      return `${wordsOf(tree.items)} list`
    case 'record':
      return `${wordsOf(tree.values)} record`
    case 'nullable':
    case 'optional':
      return `${tree.kind} ${wordsOf(tree.of)}`
    case 'reference':
      return tree.name
    default:
      return tree.kind
  }
}

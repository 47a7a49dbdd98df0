import type {Code} from '../code.ts'
import type {Tree} from './tree.ts'

/** A library of validators: the terms in which it writes a tree. */
export interface SchemaLibrary {
  /** The name of the package, and of the module that is written for it. */
  readonly name: string
  /** The start of the module. */
  readonly imports: Code
  /** Functions of the module by name, of which it has those that are used. */
  readonly helpers: Readonly<Record<string, Code>>
  /** The helpers that one calls, by its name. */
  readonly uses?: ReadonlyMap<string, readonly string[]>
  /** The code of a tree. That of the trees in it comes from the context. */
  readonly print: (tree: Tree, context: PrintContext) => Code
  /** A schema that a Standard Schema checks, too: `by` is code that makes one. */
  readonly checked: (schema: Code, by: Code, context: PrintContext) => Code
  /** The start of the declarations. */
  readonly types: Code
  /** The type of a schema for the values of a type. `tree` where that is all that makes the type. */
  readonly typeOf: (type: Code | undefined, tree?: Tree) => Code
}

export interface PrintContext {
  /** The code of a tree within another: a variable, where it stands in several places. */
  readonly print: (tree: Tree, context: PrintContext) => Code
  /** The variable of a named schema; `isLater` where it has no value yet. */
  readonly reference: (name: string) => {readonly variable: Code; readonly isLater: boolean}
  /** The tree of a named schema. */
  readonly treeOf: (name: string) => Tree
  /** The spaces before a line. */
  readonly indent: string
  /** The name of a helper, which the module then has. */
  readonly helper: (name: string) => Code
}

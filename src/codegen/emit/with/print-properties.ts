import {code, type Code} from '../code.ts'
import type {PrintContext} from './library.ts'
import {deeper, printMembers} from './members.ts'
import {allowsAbsent, type PropertyTree} from './tree.ts'

/** The properties of an object as a literal. `required` is the function of the library that refuses a property that is absent. */
export function printProperties(properties: readonly PropertyTree[], context: PrintContext, required: Code): Code {
  const inner = deeper(context)
  const print = ({name, value}: PropertyTree) => {
    const schema = context.print(value, inner)
    const isAbsent = value.kind !== 'optional' && allowsAbsent(value, context.treeOf)
    return [name, isAbsent ? code`/* @__PURE__ */ ${required}(${schema})` : schema] as const
  }
  return printMembers(properties.map(print), context)
}

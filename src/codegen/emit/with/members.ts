import {code, indented, joinCode, memberName, type Code} from '../code.ts'

/** The context of a literal that its members are written in. */
export function deeper<Context extends {readonly indent: string}>(context: Context): Context {
  return {...context, indent: `${context.indent}  `}
}

/** An object literal, or the type of one, with a line for each member. `before` stands before its name. */
export function printMembers(
  members: readonly (readonly [name: string, value: Code])[],
  {indent}: {readonly indent: string},
  before: Code = code``,
): Code {
  if (members.length === 0) return code`{}`
  const lines = members.map(([name, value]) => indented(code`${before}${memberName(name)}: ${value},\n`, `${indent}  `))
  return code`{\n${joinCode(lines)}${indented(code`}`, indent)}`
}

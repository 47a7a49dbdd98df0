import {code, identifier, joinCode, type Code} from '../emit/code.ts'
import {mapNodes, type LoweredSchema} from '../read/schemas/lower-schema.ts'
import type {NamedSchema} from '../read/schemas/schema-graph.ts'
import {hasScalarItems} from './array.ts'
import {withExclusiveMembers} from './exclusive-members.ts'
import {findRepeated} from './find-repeated.ts'
import {GuardModule} from './module.ts'
import {emitPart, emitSchema, testOf, testOfPart} from './schema.ts'
import type {Scope} from './scope.ts'
import {expression} from './test.ts'
import {Writer} from './writer.ts'

/** A module with a type guard `is<Name>` for each schema. */
export function emitGuards(given: readonly NamedSchema[]): Code {
  const schemas = withExclusiveMembers(given)
  const deep = findDeep(schemas)
  const module = new GuardModule(schemas, deep, findRepeated(schemas, deep))
  const functions = schemas.flatMap(({name}) => {
    if (!module.isDeep(name) && !module.isRepeated(name))
      return [code`export ${emitFunction(module.guard(name), name, module)}`]
    const own = emitFunction(module.isRepeated(name) ? module.finder(name) : module.matcher(name), name, module)
    const memory = module.isRepeated(name) ? [emitMemory(name, module)] : []
    return [own, ...memory, module.isDeep(name) ? emitDeepGuard(name, module) : emitGuard(name, module)]
  })
  const collectors: Code[] = []
  // The set grows while it is walked: what one schema has looked at may be for another to say.
  for (const name of module.collected)
    collectors.push(emitFunction(module.collector(name), name, module, identifier('evaluated')))
  const parts: Code[] = []
  for (const [part, name] of module.parts) parts.push(emitFunctionOf(part, name, module))
  const formats = module.formats()
  return joinCode([...module.declarations(), ...functions, ...collectors, ...parts, ...formats])
}

function emitFunction(name: Code, schemaName: string, module: GuardModule, evaluated?: Code): Code {
  return emitFunctionOf(module.schemaOf(schemaName), name, module, evaluated)
}

function emitFunctionOf(schema: LoweredSchema, name: Code, module: GuardModule, evaluated?: Code): Code {
  const writer = new Writer()
  const scope: Scope = {
    module,
    writer,
    data: identifier('data'),
    fail: code`return false`,
    evaluated,
    emit: emitPart,
    test: testOfPart,
  }
  const isCopy = evaluated === undefined && typeof schema !== 'boolean' && module.isCopy(schema)
  const test = isCopy ? testOfPart(schema, scope) : testOf(schema, scope)
  if (test === undefined) emitSchema(schema, scope)
  writer.line(test === undefined ? code`return true` : code`return ${expression(test)}`)
  return code`function ${name}(data${evaluated === undefined ? code`` : code`, evaluated`}) {\n${writer.text()}}\n`
}

function emitGuard(name: string, module: GuardModule): Code {
  return code`export function ${module.guard(name)}(data) {
  return ${module.matcher(name)}(data)
}
`
}

/** The matcher of a schema that one value may be held to again and again. */
function emitMemory(name: string, module: GuardModule): Code {
  return code`function ${module.matcher(name)}(data) {
  return ${module.call('remember')}(${module.finder(name)}, data)
}
`
}

function emitDeepGuard(name: string, module: GuardModule): Code {
  return code`export function ${module.guard(name)}(data) {
  try {
    return ${module.matcher(name)}(data)
  } catch (error) {
    return ${module.call('refuse')}(error)
  }
}
`
}

/** More functions that call one another than this may not have room on the stack. */
const longChain = 500

/** The schemas whose check goes deep: as deep as the value, if they reach themselves or compare items with one another, or along a long chain of others. */
function findDeep(schemas: readonly NamedSchema[]): ReadonlySet<string> {
  const usersOf = new Map<string, string[]>(schemas.map(({name}) => [name, []]))
  const open = new Map<string, number>()
  for (const {name, schema, pointer} of schemas) {
    const used = new Set<string>()
    const comparing = new Set<object>()
    mapNodes(schema, pointer, (node) => {
      if (node.$ref !== undefined) used.add(node.$ref)
      if (node.uniqueItems === true && !hasScalarItems(node)) comparing.add(node)
      return node
    })
    for (const other of used) usersOf.get(other)?.push(name)
    open.set(name, comparing.size > 0 ? Infinity : used.size)
  }
  const shallow = schemas.map(({name}) => name).filter((name) => open.get(name) === 0)
  const lengths = new Map<string, number>()
  for (const name of shallow) {
    const length = (lengths.get(name) ?? 0) + 1
    for (const user of length > longChain ? [] : usersOf.get(name)!) {
      lengths.set(user, Math.max(lengths.get(user) ?? 0, length))
      open.set(user, open.get(user)! - 1)
      if (open.get(user) === 0) shallow.push(user)
    }
  }
  const isShallow = new Set(shallow)
  return new Set(schemas.map(({name}) => name).filter((name) => !isShallow.has(name)))
}

import {keywordsWhere} from '../../schema/keywords.ts'
import {membersOf, type LoweredNode, type LoweredSchema} from '../read/schemas/lower-schema.ts'
import type {NamedSchema} from '../read/schemas/schema-graph.ts'

/** A schema, by what it asks other schemas for. */
export interface AskedSchema {
  /** Undefined for a schema that has no function of its own. */
  readonly name: string | undefined
  /** Those that it asks for the same value. If there are any, what it asks for values in it is one of them. */
  readonly same: readonly Question[]
  readonly inside: readonly Question[]
}

export interface Question {
  /** The values that are asked for: of a property by its name, or of any, or of items. */
  readonly step: string
  /** Of the questions in one group, at most one is asked for the same value. */
  readonly group: unknown
  readonly schema: AskedSchema
}

export const anyProperty = 'property'
export const anyItem = 'item'

const toItself = keywordsWhere(({to}) => to === 'itself')
/** The schemas that are asked beside the others, so that it may be asked for the same value. */
const asideOf = {item: 'contains', property: 'patternProperties'}
const toItems = keywordsWhere(({to}) => to === 'item').filter((keyword) => keyword !== asideOf.item)
const toOtherProperties = keywordsWhere(({to, value}) => to === 'property' && value === 'schema')

/** The schemas of a contract, with those in them that ask others. Of any other, it does not matter how often a value is held to it. */
export function readAskedSchemas(schemas: readonly NamedSchema[]): AskedSchema[] {
  const all: AskedSchema[] = []
  const byName = new Map<string, MutableSchema>(schemas.map(({name}) => [name, {name, same: [], inside: []}]))
  const read = (schema: LoweredSchema, known?: MutableSchema): MutableSchema | undefined => {
    if (typeof schema === 'boolean') return known
    const inside = questionsInside(schema, read)
    const same = questionsForSame(schema, read, byName)
    const into = known ?? (same.length + inside.length > 0 ? {name: undefined, same: [], inside: []} : undefined)
    if (into === undefined) return undefined
    all.push(into)
    if (same.length === 0) into.inside.push(...inside)
    else {
      const own: MutableSchema = {name: undefined, same: [], inside}
      all.push(own)
      into.same.push({step: '', group: own, schema: own}, ...same)
    }
    return into
  }
  for (const {name, schema} of schemas) read(schema, byName.get(name))
  return all
}

interface MutableSchema {
  readonly name: string | undefined
  readonly same: Question[]
  readonly inside: Question[]
}

type Read = (schema: LoweredSchema) => AskedSchema | undefined

function questionsForSame(node: LoweredNode, read: Read, byName: ReadonlyMap<string, AskedSchema>): Question[] {
  const target = node.$ref === undefined ? undefined : byName.get(node.$ref)
  const asked = target === undefined ? [] : [{step: '', group: target, schema: target}]
  for (const keyword of toItself) {
    const isTagged = keyword === 'oneOf' && node.discriminator !== undefined
    for (const member of membersOf(node, keyword)) ask(asked, '', isTagged ? node : {}, read(member))
  }
  return asked
}

function questionsInside(node: LoweredNode, read: Read): Question[] {
  const asked: Question[] = []
  for (const [name, member] of Object.entries(node.properties ?? {}))
    ask(asked, `${anyProperty} ${name}`, node, read(member))
  for (const keyword of toOtherProperties)
    for (const member of membersOf(node, keyword)) ask(asked, anyProperty, node, read(member))
  for (const member of membersOf(node, asideOf.property)) ask(asked, anyProperty, {}, read(member))
  for (const keyword of toItems) for (const member of membersOf(node, keyword)) ask(asked, anyItem, node, read(member))
  for (const member of membersOf(node, asideOf.item)) ask(asked, anyItem, {}, read(member))
  return asked
}

function ask(asked: Question[], step: string, group: unknown, schema: AskedSchema | undefined): void {
  if (schema !== undefined) asked.push({step, group, schema})
}

import {ownValue} from '../../json/own.ts'
import {holderOf} from '../../schema/keywords.ts'
import {openApiObjects, type Kind, type ObjectShape} from './objects.ts'

/** The fields that an object has in any version, with the kinds of their values, and the kind of all others. */
const objects = new Map(
  Object.entries<ObjectShape>(openApiObjects).map(([kind, {fields, since = {}, others}]) => {
    const all = Object.assign({}, fields, ...Object.values(since)) as Readonly<Record<string, Kind>>
    return [kind, {fields: all, others}]
  }),
)

const kindOfHolder = {schema: 'Schema', schemas: 'Schema[]', schemasByKey: '{Schema}'} as const

/** Keywords of schemas that mean nothing to validators. */
const unchecked: Readonly<Record<string, Kind>> = {
  contentSchema: 'Schema',
  additionalItems: 'Schema',
  dependencies: '{Schema}',
}

/** The kind of what stands in a value of `kind` under a name or an index; undefined for extensions, what OpenAPI does not know, and parts of data. */
export function kindWithin(kind: Kind, name: string): Kind | undefined {
  if (kind.endsWith('[]')) return kind.slice(0, -2)
  if (kind.startsWith('{')) return kind.slice(1, -1)
  if (kind === 'Schema') {
    const holder = holderOf(name)
    return holder === undefined ? ownValue(unchecked, name) : kindOfHolder[holder]
  }
  const object = name.startsWith('x-') ? undefined : objects.get(kind)
  return object && (ownValue(object.fields, name) ?? object.others)
}

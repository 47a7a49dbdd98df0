import {InputError} from '../../../errors.ts'
import {shorten} from '../../../json/shorten.ts'
import {keywords} from '../../../schema/keywords.ts'
import {postorder} from '../../graph.ts'
import {isNode, membersOf, type LoweredSchema} from './lower-schema.ts'

/** A schema as it was read, and where it stands. */
export interface ReadSchema {
  readonly node: LoweredSchema
  readonly pointer: string
}

/**
 * Refuses schemas that apply themselves to the same value, to which there is no answer: a validator would never end.
 *
 * @throws {InputError} that names the references.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-9.4.1
 */
export function assertWellFounded(schemas: ReadonlyMap<string, ReadSchema>): void {
  const applied = (name: string) => appliedReferences(schemas.get(name)?.node ?? true)
  postorder(schemas.keys(), applied, (cycle) => {
    const [first = '', ...others] = cycle.map((name) => schemas.get(name)?.pointer ?? name)
    const way = others.length === 0 ? '' : ` by way of ${shorten(others.join(', '))}`
    throw new InputError(`The schema at ${first} contains itself${way}, expected a property or an item in between.`)
  })
}

/** The names of the schemas that a schema applies to the same value. */
export function appliedReferences(schema: LoweredSchema): string[] {
  if (!isNode(schema)) return []
  const own = schema.$ref === undefined ? [] : [schema.$ref]
  return [
    ...own,
    ...Object.keys(schema).flatMap((keyword) =>
      keywords.get(keyword)?.to === 'itself' ? membersOf(schema, keyword).flatMap(appliedReferences) : [],
    ),
  ]
}

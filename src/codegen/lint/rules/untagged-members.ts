import {isJsonObject} from '../../../json/object.ts'
import {items} from '../../read/document.ts'
import type {LoadedDescription} from '../description-node.ts'
import type {MeaningFinding} from './finding.ts'
import {isOpenApi30, partsOfSame} from './same-value.ts'

/** The members of unions that do not require the property by which the `discriminator` tells them apart. */
export function* findUntaggedMembers(description: LoadedDescription): Generator<MeaningFinding> {
  const is30 = isOpenApi30(description)
  for (const node of description.objects('Schema')) {
    const name = node.get('discriminator', 'propertyName').value
    if (!isJsonObject(node.value) || !isJsonObject(node.value.discriminator) || typeof name !== 'string') continue
    const isRequired = (schema: typeof node) =>
      partsOfSame(schema, is30).some(({schema: part}) => items(part.required).includes(name))
    if (isRequired(node)) continue
    for (const union of ['oneOf', 'anyOf'])
      for (const [, member] of node.get(union).entries())
        if (!isUnion(member.target().value) && !isRequired(member))
          yield {
            rule: 'messages/tags-are-required',
            severity: 'warning',
            at: member,
            message: `Found a member that does not require ${JSON.stringify(name)}, by which the discriminator tells it from others.`,
          }
  }
}

/** The members of a union in a union have tags of their own, and null has none. */
function isUnion(value: unknown): boolean {
  return isJsonObject(value) && (value.oneOf !== undefined || value.anyOf !== undefined || value.type === 'null')
}

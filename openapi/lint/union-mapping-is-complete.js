import {leadsTo} from './leads-to.js'

/** Reports unions whose mapping is incomplete, because openapi-typescript derives wrong tags for the members that it omits. */
export const unionMappingIsComplete = () => ({
  Schema(schema, {report, location}) {
    if (!Array.isArray(schema.oneOf)) return
    if (schema.discriminator === undefined) {
      report({message: 'Found a `oneOf` without a `discriminator`: add one, or use `anyOf` if the members have no tag.', location: location.child('oneOf')})
      return
    }
    const mapping = Object.entries(schema.discriminator.mapping ?? {})
    for (const [index, {$ref}] of schema.oneOf.entries()) {
      if (mapping.some(([, target]) => leadsTo(target, $ref))) continue
      const message =
        $ref === undefined
          ? 'Found a member that is no reference, which no `discriminator.mapping` can lead to: make it a component.'
          : `Found no entry for \`${$ref}\` in \`discriminator.mapping\`: add its tag.`
      report({message, location: location.child(['oneOf', index])})
    }
    for (const [tag, target] of mapping) {
      if (schema.oneOf.some(({$ref}) => leadsTo(target, $ref))) continue
      const message = `Found \`${target}\` in the mapping for \`${tag}\`, but not in \`oneOf\`: add it there, or remove the entry.`
      report({message, location: location.child(['discriminator', 'mapping', tag])})
    }
  },
})

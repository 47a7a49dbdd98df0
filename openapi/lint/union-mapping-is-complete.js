/** Reports unions whose mapping is incomplete, because openapi-typescript derives wrong tags for the members that it omits. */
export const unionMappingIsComplete = () => ({
  Schema(schema, {report, location}) {
    if (schema.oneOf === undefined) return
    if (schema.discriminator === undefined) {
      report({message: 'Found a `oneOf` without a `discriminator`: add one, or use `anyOf` if the members have no tag.', location: location.child('oneOf')})
      return
    }
    const mapping = schema.discriminator.mapping ?? {}
    const mapped = new Set(Object.values(mapping))
    const members = new Set(schema.oneOf.map((member) => member.$ref))
    for (const [index, member] of schema.oneOf.entries()) {
      if (mapped.has(member.$ref)) continue
      const message = `Found no entry for \`${member.$ref}\` in \`discriminator.mapping\`: add its tag.`
      report({message, location: location.child(['oneOf', index])})
    }
    for (const [tag, target] of Object.entries(mapping)) {
      if (members.has(target)) continue
      const message = `Found \`${target}\` in the mapping for \`${tag}\`, but not in \`oneOf\`: add it there, or remove the entry.`
      report({message, location: location.child(['discriminator', 'mapping', tag])})
    }
  },
})

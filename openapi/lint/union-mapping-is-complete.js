/** openapi-typescript derives a wrong tag literal for any union member that the mapping omits. */
export const unionMappingIsComplete = () => ({
  Schema(schema, {report, location}) {
    if (schema.oneOf === undefined) return
    if (schema.discriminator === undefined) {
      report({message: 'A `oneOf` needs a `discriminator`; where there is no tag, use `anyOf`.', location: location.child('oneOf')})
      return
    }
    const mapping = schema.discriminator.mapping ?? {}
    const mapped = new Set(Object.values(mapping))
    const members = new Set(schema.oneOf.map((member) => member.$ref))
    for (const [index, member] of schema.oneOf.entries()) {
      if (mapped.has(member.$ref)) continue
      const message = `\`${member.$ref}\` has no entry in \`discriminator.mapping\`: add its tag.`
      report({message, location: location.child(['oneOf', index])})
    }
    for (const [tag, target] of Object.entries(mapping)) {
      if (members.has(target)) continue
      const message = `\`${tag}\` leads to \`${target}\`, which is not in \`oneOf\`.`
      report({message, location: location.child(['discriminator', 'mapping', tag])})
    }
  },
})

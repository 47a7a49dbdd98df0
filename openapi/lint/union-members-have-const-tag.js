/** A member is recognized by its tag alone, so the tag must be required, and must be just what the mapping says. */
export const unionMembersHaveConstTag = () => ({
  Schema(schema, {report, location, resolve}) {
    const {propertyName, mapping} = schema.discriminator ?? {}
    if (propertyName === undefined) return
    for (const [index, member] of (schema.oneOf ?? []).entries()) {
      const wanted = Object.keys(mapping ?? {}).filter((tag) => mapping[tag] === member.$ref)
      const found = tagsOf(resolve(member).node, propertyName)
      if (wanted.length === 0 || String(wanted.sort()) === String(found.sort())) continue
      report({
        message:
          `\`${member.$ref}\` is mapped to ${wanted.map((tag) => `\`${tag}\``).join(' and ')}: ` +
          `require its \`${propertyName}\`, with that as \`const\`.`,
        location: location.child(['oneOf', index]),
      })
    }
  },
})

/** The values that `schema` itself allows for a required property, if it lists them. */
function tagsOf(schema, propertyName) {
  if (!schema?.required?.includes(propertyName)) return []
  const {const: tag, enum: tags} = schema.properties?.[propertyName] ?? {}
  return tag === undefined ? [...(tags ?? [])] : [tag]
}

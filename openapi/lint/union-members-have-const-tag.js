import {leadsTo} from './leads-to.js'

/** Reports union members whose tag is optional or differs from the mapping, because the tag alone identifies a member. */
export const unionMembersHaveConstTag = () => ({
  Schema(schema, {report, location, resolve}) {
    const {propertyName, mapping} = schema.discriminator ?? {}
    if (propertyName === undefined || !Array.isArray(schema.oneOf)) return
    for (const [index, member] of schema.oneOf.entries()) {
      const wanted = Object.keys(mapping ?? {}).filter((tag) => leadsTo(mapping[tag], member.$ref))
      const found = tagsOf(resolve(member).node, propertyName)
      if (wanted.length === 0 || String(wanted.sort()) === String(found.sort())) continue
      report({
        message:
          `Found no matching tag in \`${member.$ref}\`, which is mapped to ${wanted.map((tag) => `\`${tag}\``).join(' and ')}: ` +
          `require its \`${propertyName}\`, with that value as \`const\`.`,
        location: location.child(['oneOf', index]),
      })
    }
  },
})

/** Values that `schema` itself allows for a required property, if it lists them. */
function tagsOf(schema, propertyName) {
  if (!schema?.required?.includes(propertyName)) return []
  const {const: tag, enum: tags} = schema.properties?.[propertyName] ?? {}
  return tag === undefined ? [...(tags ?? [])] : [tag]
}

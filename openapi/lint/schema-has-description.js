import {isNamedSchema} from './is-named-schema.js'

/** The description of a schema is what editors show for the type and what the docs page says of it. */
export const schemaHasDescription = () => ({
  Schema(schema, {report, location}) {
    if (!isNamedSchema(location) || schema.description?.trim()) return
    report({message: 'The schema has no `description`: say what it is, and what its user needs to know.', location})
  },
})

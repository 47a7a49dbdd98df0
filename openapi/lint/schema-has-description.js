import {isNamedSchema} from './is-named-schema.js'

/** Reports schemas without a description. Editors and the documentation show the description of a type. */
export const schemaHasDescription = () => ({
  Schema(schema, {report, location}) {
    if (!isNamedSchema(location) || schema.description?.trim()) return
    report({message: 'Found a schema without a `description`: say what it is and what its users need to know.', location})
  },
})

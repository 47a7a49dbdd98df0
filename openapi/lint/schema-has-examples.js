import {isNamedSchema} from './is-named-schema.js'

/** Reports schemas without examples, which the documentation shows, the mock returns, and tests validate. */
export const schemaHasExamples = () => ({
  Schema(schema, {report, location}) {
    if (!isNamedSchema(location) || schema.examples?.length > 0) return
    report({message: 'Found a schema without `examples`: add at least one realistic, valid example.', location})
  },
})

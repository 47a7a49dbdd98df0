import {isNamedSchema} from './is-named-schema.js'

/** Examples are shown in the docs, answer for the mock, and are validated: a schema without one is neither shown nor proven. */
export const schemaHasExamples = () => ({
  Schema(schema, {report, location}) {
    if (!isNamedSchema(location) || schema.examples?.length > 0) return
    report({message: 'The schema has no `examples`: give at least one, realistic and valid.', location})
  },
})

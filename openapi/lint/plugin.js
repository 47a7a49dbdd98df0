import {noRefInExtension} from './no-ref-in-extension.js'
import {operationFileIsOperationId} from './operation-file-is-operation-id.js'
import {requestObjectsAreClosed} from './request-objects-are-closed.js'
import {schemaFileIsPascalCase} from './schema-file-is-pascal-case.js'
import {schemaHasDescription} from './schema-has-description.js'
import {schemaHasExamples} from './schema-has-examples.js'
import {unionMappingIsComplete} from './union-mapping-is-complete.js'
import {unionMembersHaveConstTag} from './union-members-have-const-tag.js'

/** Lint rules of this description, by name. */
export const rules = {
  'no-ref-in-extension': noRefInExtension,
  'operation-file-is-operation-id': operationFileIsOperationId,
  'request-objects-are-closed': requestObjectsAreClosed,
  'schema-file-is-pascal-case': schemaFileIsPascalCase,
  'schema-has-description': schemaHasDescription,
  'schema-has-examples': schemaHasExamples,
  'union-mapping-is-complete': unionMappingIsComplete,
  'union-members-have-const-tag': unionMembersHaveConstTag,
}

/** Redocly plugin. Its configuration `messages/all` enables every rule, so a new rule takes one file and one line above. */
export default () => ({
  id: 'messages',
  rules: {oas3: rules},
  configs: {all: {rules: Object.fromEntries(Object.keys(rules).map((name) => [`messages/${name}`, 'error']))}},
})

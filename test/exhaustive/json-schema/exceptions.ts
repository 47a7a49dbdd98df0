/** Cases of the official suite in which a contract gives another answer, with the reason. */
export interface SuiteException {
  /** The draft, and the file in it. */
  readonly file: string
  /** The start of the name of a group and a case. */
  readonly name: string
  readonly reason: string
}

const metaSchema =
  'its meta-schema would have to be fetched from json-schema.org, which the policy of references refuses'
const draft4Identifiers = 'OpenAPI 3.0 has no keyword "id"'

export const exceptions: readonly SuiteException[] = [
  {file: 'draft2020-12/defs', name: 'validate definition against metaschema: ', reason: metaSchema},
  {file: 'draft2020-12/ref', name: 'remote ref, containing refs itself: ', reason: metaSchema},
  {
    file: 'draft2020-12/vocabulary',
    name: 'schema that uses custom metaschema with with no validation vocabulary: no validation: invalid number',
    reason: 'OpenAPI knows its own dialect alone: a meta-schema of another does not take keywords away',
  },
  {
    file: 'draft2020-12/optional/cross-draft',
    name: 'refs to historic drafts are processed as historic drafts: ',
    reason: 'OpenAPI 3.1 has one draft, which schemas that are referred to are read by',
  },
  {file: 'draft4/definitions', name: 'validate definition against metaschema: ', reason: metaSchema},
  {file: 'draft4/ref', name: 'remote ref, containing refs itself: ', reason: metaSchema},
  {file: 'draft4/ref', name: '$ref prevents a sibling id from changing the base uri: ', reason: draft4Identifiers},
  {file: 'draft4/ref', name: 'Recursive references between schemas: ', reason: draft4Identifiers},
  {file: 'draft4/ref', name: 'Location-independent identifier', reason: draft4Identifiers},
  {file: 'draft4/ref', name: 'id must be resolved against nearest parent, ', reason: draft4Identifiers},
  {file: 'draft4/refRemote', name: 'base URI change', reason: draft4Identifiers},
  {file: 'draft4/refRemote', name: 'root ref in remote ref: ', reason: draft4Identifiers},
  {file: 'draft4/refRemote', name: 'Location-independent identifier in remote ref: ', reason: draft4Identifiers},
  {file: 'draft4/optional/id', name: 'id inside an enum is not a real identifier: ', reason: draft4Identifiers},
  {
    file: 'draft4/optional/zeroTerminatedFloats',
    name: 'some languages do not distinguish between different types of numeric value: ',
    reason: 'JavaScript is one of these languages',
  },
]

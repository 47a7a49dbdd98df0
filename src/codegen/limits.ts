/** Limits for descriptions, so that any ends in a sentence or a contract within seconds and 1 GB. Published descriptions stay far below them. */
export const limits = {
  /** Bytes of a file. */
  bytes: 16 * 2 ** 20,
  /** Tokens of a YAML file: its parser makes objects of a few hundred bytes of each. */
  tokens: 1_500_000,
  /** Objects, arrays and scalars of a document. What a YAML alias stands for counts each time. */
  values: 500_000,
  /** Levels of objects and arrays in a document: the emitters, and the tools that they call, recurse over them. */
  depth: 450,
  /** Of a document that is handed to the Redocly CLI, as where there are several files: the levels of objects and arrays that it reads. */
  redoclyDepth: 100,
  /** References that lead to one another before anything else is met. Redocly takes the square of their number. */
  redoclyReferences: 100,
  /** Levels of objects and arrays on the way into one, with references followed where they are first met: Redocly recurses over them. */
  redoclyWalk: 750,
  /** Schemas in one list, such as the members of a union, and the branches that code for a schema may nest. */
  members: 10_000,
  /** Schemas by name in one schema, such as its properties. */
  properties: 10_000,
  /** Copies of schemas that mean another thing wherever they are referred to. */
  copies: 1_000,
  /** Properties that schemas take over from their `allOf`. Those beyond are checked where they stand. */
  mergedProperties: 500_000,
  /** Properties that the plain page repeats where schemas take them over. Beyond them, it names the schema that they are from. */
  repeatedProperties: 50_000,
  /** Schemas that the docs repeat in one that takes over their properties, each of which may stand in the one before it. */
  repeatedSchemas: 100,
  /** Characters of a description whose contract has source maps: of larger ones, they would take up to a quarter of the time. */
  mapped: 1_000_000,
} as const

import type {JsonObject} from '../json/object.ts'

/** The keywords that SDKs move into a description, since the service refuses them in the schema of an output. */
const keywords = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
]

interface Grammar {
  readonly byName: ReadonlyMap<string, string>
  /** The characters between two constraints. */
  readonly boundary: RegExp
}

let known: Grammar | undefined

/** The names of the keywords in both ways of writing. Made when it is first asked for: few programs have such schemas, and all would start later. */
function grammar(): Grammar {
  if (known !== undefined) return known
  const spaced = (keyword: string) => keyword.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  const byName = new Map(
    keywords.flatMap((keyword) => [keyword, spaced(keyword)].map((name) => [name, keyword] as const)),
  )
  return (known = {byName, boundary: new RegExp(`[;,] (?=(?:${[...byName.keys()].join('|')}): )`)})
}

/**
 * A schema with the constraints that an SDK has moved into its description, as its last line: `min items: 1; pattern: ^a.` of the AI SDK, or
 * `{minItems: 1, pattern: "^a"}` of the official one. Keywords that the schema has itself are left as they are.
 */
export function withDescribedConstraints(schema: JsonObject): JsonObject {
  const {description} = schema
  if (typeof description !== 'string') return schema
  const line = description.slice(description.lastIndexOf('\n') + 1)
  const [, list] = /^\{(.+)\}$/.exec(line) ?? /^(.+)\.$/.exec(line) ?? []
  const constraints = (list ?? '').split(grammar().boundary).map(readConstraint)
  return constraints.includes(undefined) ? schema : {...(Object.assign({}, ...constraints) as JsonObject), ...schema}
}

function readConstraint(text: string): JsonObject | undefined {
  const colon = text.indexOf(': ')
  const keyword = grammar().byName.get(text.slice(0, Math.max(0, colon)))
  return keyword === undefined ? undefined : {[keyword]: parseValue(text.slice(colon + 2))}
}

/** Strings may have no quotation marks. */
function parseValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

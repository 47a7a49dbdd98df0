import type {Operation} from '../../../contract.ts'
import {successesOf} from '../../../http/find-response.ts'
import {ownValue} from '../../../json/own.ts'
import {isNode, type LoweredNode, type LoweredSchema} from '../../read/schemas/lower-schema.ts'
import {isIdentifier} from '../code.ts'

/** The way from one page of a list to the next. */
export interface Pages {
  /** The parameter of the query that names a page. */
  readonly parameter: string
  /** The property of a page with the value of the parameter for the next one. */
  readonly next: string
  /** The property of a page that tells whether there is a next one. Absent where `next` tells it. */
  readonly more?: string
}

/** Properties from which a parameter takes its value, by the names that descriptions use, without case and punctuation. */
const nextNames: Readonly<Record<string, readonly string[]>> = {
  cursor: ['nextcursor', 'next'],
  pagecursor: ['nextpagecursor', 'nextcursor'],
  pagetoken: ['nextpagetoken', 'nexttoken'],
  nexttoken: ['nexttoken'],
  nextpagetoken: ['nextpagetoken'],
  continuationtoken: ['continuationtoken', 'nextcontinuationtoken'],
  marker: ['nextmarker', 'marker'],
  after: ['after', 'nextcursor', 'endcursor'],
  page: ['nextpage'],
  offset: ['nextoffset'],
}

/** Names of the last item of a page, which count only beside a property that tells whether there are more. */
const lastNames: Readonly<Record<string, readonly string[]>> = {
  afterid: ['lastid'],
  startingafter: ['lastid'],
  after: ['lastid'],
}
const moreNames = ['hasmore', 'hasnext', 'hasnextpage']

/** The pages of a list, where a parameter of its query and a property of its response say so by names that descriptions use. */
export function findPages(
  {parameters, responses}: Operation,
  schemas: ReadonlyMap<string, LoweredSchema>,
): Pages | undefined {
  const content = successesOf(responses).map(({response}) => ownValue(response.content, 'application/json'))
  const [name] = content.flatMap((media) => media?.schema ?? [])
  const page = content.length === 1 && name !== undefined ? resolve(schemas.get(name), schemas) : undefined
  if (page === undefined) return undefined
  const properties = Object.keys(page.properties ?? {}).filter(isIdentifier)
  const propertyOf = (names: readonly string[] | undefined) => properties.find((one) => names?.includes(plain(one)))
  for (const {name: parameter, in: location} of parameters) {
    const isFree = parameters.filter((other) => other.name === parameter).length === 1
    if (location !== 'query' || !isFree || !isIdentifier(parameter)) continue
    const next = propertyOf(ownValue(nextNames, plain(parameter)))
    if (next !== undefined) return {parameter, next}
    const last = propertyOf(ownValue(lastNames, plain(parameter)))
    const more = propertyOf(moreNames)
    if (last !== undefined && more !== undefined) return {parameter, next: last, more}
  }
  return undefined
}

function resolve(
  schema: LoweredSchema | undefined,
  schemas: ReadonlyMap<string, LoweredSchema>,
): LoweredNode | undefined {
  const seen = new Set<LoweredSchema>()
  while (schema !== undefined && isNode(schema) && schema.$ref !== undefined && !seen.has(schema)) {
    seen.add(schema)
    schema = schemas.get(schema.$ref)
  }
  return schema !== undefined && isNode(schema) ? schema : undefined
}

/** The name of a parameter, for comparing it: no program text has it. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

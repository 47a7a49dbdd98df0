import {isJson, isMultipart, isUrlEncoded} from '../../../http/media-type.ts'
import type {Issue} from '../../../issue.ts'
import {isJsonObject} from '../../../json/object.ts'
import {ownMember} from '../../../json/own.ts'
import {tokensOf} from '../../../json/pointer.ts'
import type {PatternSpeed} from '../../patterns/check-pattern.ts'
import type {LoadedDescription, LoadedNode} from '../description-node.ts'
import type {MeaningFinding} from './finding.ts'
import type {ImpossiblePlaces} from './impossible-places.ts'
import {ReadableSchemas} from './readable-schemas.ts'
import {isOpenApi30} from './same-value.ts'

/** A value that a description gives for a schema. */
interface GivenValue {
  readonly kind: 'default' | 'example' | 'enum' | 'const'
  readonly node: LoadedNode
  /** The schema. */
  readonly of: LoadedNode
  /** The schema, by its name among those that values are checked by. */
  readonly schema: string
  /** The keyword by which the schema allows no other values than those that are given together. Default: the schema allows others. */
  readonly list?: LoadedNode
  /** The rule of Redocly's that checks it. Default: none. */
  readonly likeRule?: string
}

const schemaExamples = {kind: 'example', likeRule: 'no-invalid-schema-examples'} as const
const parameterExamples = {kind: 'example', likeRule: 'no-invalid-parameter-examples'} as const
const bodyExamples = {kind: 'example', likeRule: 'no-invalid-media-type-examples'} as const

const words = {default: 'default', example: 'example', enum: 'listed value', const: 'constant'} as const

interface RefusedValueOptions {
  readonly places: ImpossiblePlaces
  readonly speedOf: (pattern: string) => PatternSpeed
}

/**
 * The values that a description gives and its own schemas refuse: defaults, examples, constants and members of enumerations. What is refused at
 * one of the impossible `places` is the fault of the schema.
 */
export function* findRefusedValues(
  description: LoadedDescription,
  {places: impossible, speedOf}: RefusedValueOptions,
): Generator<MeaningFinding> {
  const is30 = isOpenApi30(description)
  const schemas = new ReadableSchemas({isOpenApi30: is30, speedOf})
  const groups = [
    ...description.objects('Schema').flatMap((node) => [...valuesOfSchema(node, schemas, is30)]),
    ...description.objects('Parameter').map((node) => examplesOf(node, schemas, parameterExamples)),
    ...description.objects('Header').map((node) => examplesOf(node, schemas, parameterExamples)),
    ...description
      .objects('MediaType')
      .map((node) => examplesOf(node, schemas, bodyExamples).filter(isReadable(node.key))),
  ]
  // A schema that refuses all that it lists is impossible, too.
  const isList = (group: readonly GivenValue[]) => group.some(({list}) => list !== undefined)
  for (const group of [...groups.filter(isList), ...groups.filter((other) => !isList(other))])
    yield* refused(group, schemas, impossible)
}

/** The values of one keyword each. */
function* valuesOfSchema(node: LoadedNode, schemas: ReadableSchemas, is30: boolean): Generator<readonly GivenValue[]> {
  const {value} = node
  if (!isJsonObject(value)) return
  const whole = () => ({of: node, schema: schemas.add(node)})
  if (ownMember(value, 'default') !== undefined) yield [{kind: 'default', node: node.get('default'), ...whole()}]
  if (ownMember(value, 'example') !== undefined) yield [{...schemaExamples, node: node.get('example'), ...whole()}]
  if (Array.isArray(ownMember(value, 'examples')))
    yield node
      .get('examples')
      .entries()
      .map(([, example]) => ({...schemaExamples, node: example, ...whole()}))
  if (is30 && typeof value.$ref === 'string') return
  const rest = () => ({of: node, schema: schemas.add(node, ['enum', 'const'])})
  if (ownMember(value, 'const') !== undefined)
    yield [{kind: 'const', node: node.get('const'), ...rest(), list: node.get('const')}]
  if (Array.isArray(ownMember(value, 'enum')))
    yield node
      .get('enum')
      .entries()
      .map(([, member]) => ({kind: 'enum', node: member, ...rest(), list: node.get('enum')}))
}

/** Other media types than JSON have examples as texts, which only a parser could read. */
function isReadable(mediaType: string): (given: GivenValue) => boolean {
  const isForm = isUrlEncoded(mediaType) || isMultipart(mediaType)
  return ({node}) => isJson(mediaType) || (isForm && typeof node.value === 'object')
}

function examplesOf(
  node: LoadedNode,
  schemas: ReadableSchemas,
  is: Pick<GivenValue, 'kind' | 'likeRule'>,
): readonly GivenValue[] {
  const schema = node.get('schema')
  if (schema.value === undefined) return []
  const several = node.get('examples').entries()
  const values = [node.get('example'), ...several.flatMap(([, one]) => [one.get('value'), one.get('dataValue')])]
  const given = values.filter(({value}) => value !== undefined)
  return given.map((example) => ({...is, node: example, of: schema, schema: schemas.add(schema)}))
}

function* refused(
  group: readonly GivenValue[],
  schemas: ReadableSchemas,
  impossible: ImpossiblePlaces,
): Generator<MeaningFinding> {
  const faults = group.map((given) => ({
    given,
    issues: schemas.check(given.schema, given.node.value).filter((issue) => !impossible.have(given.of, placeOf(issue))),
  }))
  const first = faults[0]?.issues[0]
  const {kind, list, of: schema} = group[0] ?? {}
  if (
    first !== undefined &&
    list !== undefined &&
    schema !== undefined &&
    faults.every(({issues}) => issues.length > 0)
  ) {
    const message = `The schema refuses ${kind === 'const' ? 'its constant' : 'each of its listed values'}: ${lower(first.message)}`
    yield {rule: 'messages/no-impossible-schemas', severity: 'error', at: list, message, schema}
    impossible.add(schema)
    return
  }
  for (const {given, issues} of faults)
    for (const {at, message} of places(issues, given.node))
      yield {
        rule: 'messages/no-refused-values',
        severity: 'warning',
        at,
        message: `The schema refuses its ${words[given.kind]}: ${lower(message)}`,
        ...(given.likeRule !== undefined && {likeRule: given.likeRule}),
      }
}

/** The issues with their places in the description. What an object lacks is told once for each object. */
function* places(issues: readonly Issue[], value: LoadedNode): Generator<Pick<MeaningFinding, 'at' | 'message'>> {
  const lacking = new Map<string, {at: LoadedNode; message: string; others: number}>()
  for (const issue of issues) {
    const {message} = issue
    const isMissing = lacks(issue)
    const at = placeOf(issue).reduce((node, token) => node.below(token), value)
    const known = isMissing ? lacking.get(at.pointer) : undefined
    if (known !== undefined) known.others++
    else if (isMissing) lacking.set(at.pointer, {at, message, others: 0})
    else yield {at, message}
  }
  for (const {at, message, others} of lacking.values()) {
    // The end of a sentence for people, and no program text.
    const rest = others === 1 ? 'one other' : `${others} others`
    yield {at, message: others === 0 ? message : `${message.replace(/\.$/, '')}, nor ${rest} that are.`}
  }
}

function lacks({code}: Issue): boolean {
  return code === 'missing-property'
}

/** The place of a fault in a value: for a property that is missing, the object. */
function placeOf(issue: Issue): readonly string[] {
  const tokens = tokensOf(issue.path)
  return lacks(issue) ? tokens.slice(0, -1) : tokens
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

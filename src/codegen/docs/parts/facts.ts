import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {entries, items} from '../../read/document.ts'
import {tellSchema} from '../extensions.ts'
import {html, joinHtml, type Content, type Html} from '../html.ts'
import {renderSummary} from '../markdown.ts'

type Telling = (value: unknown, schema: JsonObject) => Content

const code: Telling = (value) => html`<code>${typeof value === 'string' ? value : JSON.stringify(value)}</code>`
const json: Telling = (value) => html`<code>${JSON.stringify(value)}</code>`
const counted =
  (words: string, one: string, more = `${one}s`): Telling =>
  (count) =>
    `${words} ${String(count)} ${count === 1 ? one : more}`
const compared =
  (words: string): Telling =>
  (value) =>
    html`${words} ${json(value, {})}`
const flag =
  (words: string): Telling =>
  (value) =>
    value === true ? words : undefined

/** The constraints of a schema besides its type, in few words. */
const tellings: Readonly<Record<string, Telling>> = {
  deprecated: flag('deprecated'),
  readOnly: flag('only in responses'),
  writeOnly: flag('only in requests'),
  default: compared('default'),
  minimum: compared('at least'),
  exclusiveMinimum: compared('more than'),
  maximum: compared('at most'),
  exclusiveMaximum: compared('less than'),
  multipleOf: compared('a multiple of'),
  minLength: counted('at least', 'character'),
  maxLength: counted('at most', 'character'),
  pattern: (pattern, {'x-expected': expected}) => [
    typeof expected === 'string' ? `${expected}: ` : 'matches ',
    code(pattern, {}),
  ],
  $id: (id) => html`known as ${code(id, {})}`,
  $schema: (dialect) => html`in the dialect ${code(dialect, {})}`,
  $vocabulary: (vocabularies) => html`with the vocabularies ${json(vocabularies, {})}`,
  $anchor: (anchor) => html`known as ${code(`#${String(anchor)}`, {})}`,
  $dynamicAnchor: (anchor) => html`known as ${code(`#${String(anchor)}`, {})}, which a schema around it may redefine`,
  $dynamicRef: (reference) => html`whatever ${code(reference, {})} is in the schema around it`,
  required: (names, {properties}) =>
    listed(
      items(names).filter((name) => !isJsonObject(properties) || !Object.hasOwn(properties, String(name))),
      'must have',
    ),
  dependentRequired: needed,
  dependencies: needed,
  contentEncoding: (encoding, {type}) => (type === 'string' ? undefined : html`encoded as ${code(encoding, {})}`),
  minItems: counted('at least', 'item'),
  maxItems: counted('at most', 'item'),
  uniqueItems: flag('no item twice'),
  minProperties: counted('at least', 'property', 'properties'),
  maxProperties: counted('at most', 'property', 'properties'),
  contentMediaType: (value) => html`holds ${code(value, {})}`,
  additionalProperties: (value) => (value === false ? 'no other properties' : undefined),
  unevaluatedProperties: (value) => (value === false ? 'no other properties' : undefined),
  items: (value, {prefixItems}) => (value === false ? (prefixItems === undefined ? 'no items' : noOthers) : undefined),
  additionalItems: (value) => (value === false ? noOthers : undefined),
  unevaluatedItems: (value) => (value === false ? noOthers : undefined),
  xml: (value) => html`in XML ${json(value, {})}`,
}

const noOthers = 'no other items'

function listed(names: readonly unknown[], words: string): Content {
  if (names.length === 0) return undefined
  return html`${words} ${joinHtml(
    names.map((name) => code(name, {})),
    ' and ',
  )}`
}

/** The properties that one needs beside it. */
function needed(value: unknown): Content {
  const told = entries(value).map(([name, others]) => listed(items(others), `if ${name} is there, must have`))
  const shown = told.filter((content) => content !== undefined)
  return shown.length === 0 ? undefined : joinHtml(shown, '; ')
}

/** The constraints of a schema, its extensions, and the values that it allows. */
export function facts(schema: JsonObject): Html {
  const told = entries(schema).map(([keyword, value]) => ownValue(tellings, keyword)?.(value, schema))
  const shown = told.filter((content) => content !== undefined)
  const extensions = tellSchema(schema).map((text) => html`<p class="note">${renderSummary(text)}</p>`)
  return html`${
    shown.length > 0
      ? html`<p class="facts">${joinHtml(
          shown.map((fact) => html`<span>${fact}</span>`),
          ' ',
        )}</p>`
      : undefined
  }${extensions}${values(schema)}`
}

/** The values of an `enum`, with what `x-enumDescriptions` says of them. */
function values({enum: allowed, 'x-enumDescriptions': descriptions}: JsonObject): Html | undefined {
  if (!Array.isArray(allowed)) return undefined
  const told = new Map(entries(descriptions))
  if (told.size === 0)
    return html`<p class="facts">One of ${joinHtml(
      allowed.map((value) => json(value, {})),
      ' ',
    )}</p>`
  return html`<ul class="values">${allowed.map((value) => html`<li>${json(value, {})} ${renderSummary(told.get(String(value)))}</li>`)}</ul>`
}

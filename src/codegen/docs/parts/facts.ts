import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {entries, items} from '../../read/document.ts'
import {tellSchema} from '../extensions.ts'
import {html, joinHtml, type Content, type Html} from '../html.ts'
import {renderSummary} from '../markdown.ts'
import {say} from '../say.ts'

type Telling = (value: unknown, schema: JsonObject) => Content

const code: Telling = (value) => html`<code>${typeof value === 'string' ? value : JSON.stringify(value)}</code>`
const json: Telling = (value) => html`<code>${JSON.stringify(value)}</code>`
type PhraseKey = Parameters<typeof say>[0]
const counted =
  (key: PhraseKey): Telling =>
  (count) =>
    say(key, {count: typeof count === 'number' ? count : String(count)})
const compared =
  (key: PhraseKey): Telling =>
  (value) =>
    say(key, {value: json(value, {})})
const coded =
  (key: PhraseKey): Telling =>
  (value) =>
    say(key, {value: code(value, {})})
const flag =
  (key: PhraseKey): Telling =>
  (value) =>
    value === true ? say(key) : undefined

/** The constraints of a schema besides its type, in few words. */
const tellings: Readonly<Record<string, Telling>> = {
  deprecated: flag('deprecated'),
  readOnly: flag('readOnly'),
  writeOnly: flag('writeOnly'),
  default: compared('default'),
  minimum: compared('minimum'),
  exclusiveMinimum: compared('exclusiveMinimum'),
  maximum: compared('maximum'),
  exclusiveMaximum: compared('exclusiveMaximum'),
  multipleOf: compared('multipleOf'),
  minLength: counted('minLength'),
  maxLength: counted('maxLength'),
  pattern: (pattern, {'x-expected': expected}) => [
    typeof expected === 'string' ? html`${expected}: ${code(pattern, {})}` : say('matches', {value: code(pattern, {})}),
  ],
  $id: coded('knownAs'),
  $schema: coded('dialect'),
  $vocabulary: compared('vocabularies'),
  $anchor: (anchor) => say('knownAs', {value: code(`#${String(anchor)}`, {})}),
  $dynamicAnchor: (anchor) => say('dynamicAnchor', {value: code(`#${String(anchor)}`, {})}),
  $dynamicRef: coded('dynamicRef'),
  required: (names, {properties}) =>
    mustHave(items(names).filter((name) => !isJsonObject(properties) || !Object.hasOwn(properties, String(name)))),
  dependentRequired: needed,
  dependencies: needed,
  contentEncoding: (encoding, {type}) =>
    type === 'string' ? undefined : say('encodedAs', {value: code(encoding, {})}),
  minItems: counted('minItems'),
  maxItems: counted('maxItems'),
  uniqueItems: flag('uniqueItems'),
  minProperties: counted('minProperties'),
  maxProperties: counted('maxProperties'),
  contentMediaType: coded('holds'),
  additionalProperties: (value) => (value === false ? say('noOtherProperties') : undefined),
  unevaluatedProperties: (value) => (value === false ? say('noOtherProperties') : undefined),
  items: (value, {prefixItems}) =>
    value === false ? say(prefixItems === undefined ? 'noItems' : 'noOtherItems') : undefined,
  additionalItems: (value) => (value === false ? say('noOtherItems') : undefined),
  unevaluatedItems: (value) => (value === false ? say('noOtherItems') : undefined),
  xml: compared('xml'),
}

function mustHave(names: readonly unknown[], name?: string): Content {
  if (names.length === 0) return undefined
  const list = joinHtml(
    names.map((one) => code(one, {})),
    say('and'),
  )
  return name === undefined ? say('mustHave', {names: list}) : say('ifThereMustHave', {name, names: list})
}

/** The properties that one needs beside it. */
function needed(value: unknown): Content {
  const told = entries(value).map(([name, others]) => mustHave(items(others), name))
  const shown = told.filter((content) => content !== undefined)
  return shown.length === 0 ? undefined : joinHtml(shown, say('semicolon'))
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
    return html`<p class="facts">${say('oneOfValues', {
      values: joinHtml(
        allowed.map((value) => json(value, {})),
        ' ',
      ),
    })}</p>`
  return html`<ul class="values">${allowed.map((value) => html`<li>${json(value, {})} ${renderSummary(told.get(String(value)))}</li>`)}</ul>`
}

import {isXml} from '../../../http/media-type.ts'
import {type JsonObject} from '../../../json/object.ts'
import {entries, items} from '../../read/document.ts'
import {html, joinHtml, type Html} from '../html.ts'
import {renderMarkdown} from '../markdown.ts'
import type {SchemaExample} from '../samples/schema-examples.ts'
import {writeXml} from '../samples/write-xml.ts'
import {say, sayText} from '../say.ts'
import {extensionFields} from './extension-fields.ts'
import {link} from './link.ts'
import {type Page, type Place, follow, under} from './page.ts'

const shownExamples = 3

export interface ExampleOptions {
  /** Default: `application/json`. */
  readonly mediaType?: string
  /** Shows the first one unfolded. Default: `false`. */
  readonly isOpen?: boolean
}

/** The `example` and `examples` of a Media Type or Parameter Object. @see https://spec.openapis.org/oas/v3.1.1#example-object */
export function namedExamples(
  page: Page,
  source: JsonObject,
  place: Place,
  {mediaType = 'application/json', isOpen = false}: ExampleOptions = {},
): Html {
  const inType = (value: unknown) => inMediaType(page, {mediaType, schema: source.schema}, value)
  const one = inType(source.example)
  const only: readonly ShownExample[] =
    one === undefined
      ? []
      : [(isFirst) => (isShort(one) ? inLine([one]) : example(sayText('example'), one, {mediaType, isOpen: isFirst}))]
  const named = [...entries(source.examples), ...entries(source['x-transcripts'])].map(
    ([name, entry]): ShownExample =>
      (isFirst) => {
        const {value} = follow(page, entry, under(place, 'examples', name))
        const title = typeof value.summary === 'string' ? value.summary : name
        const told = html`${renderMarkdown(value.description, 6)}${extensionFields(value)}`
        if (typeof value.externalValue === 'string')
          return html`<p>${say('exampleOf', {title: html`${title === name ? undefined : html`${title}, `}${link(value.externalValue)}`})}</p>${told}`
        const [data, text] = [inType(value.value ?? value.dataValue), value.serializedValue]
        if (data === undefined && text === undefined) return html`<p>${say('exampleOf', {title})}</p>${told}`
        const shown =
          data === undefined
            ? undefined
            : example(sayText('exampleOf', {title}), data, {mediaType, told, isOpen: isFirst})
        const isSentOpen = isFirst && shown === undefined
        return text === undefined
          ? html`${shown}`
          : html`${shown}${example(sayText('exampleSent', {title}), text, {mediaType: 'text/plain', told, isOpen: isSentOpen})}`
      },
  )
  return fold([...only, ...named], isOpen)
}

/** An example as markup, unfolded if it is the first of those that are. */
type ShownExample = (isOpen: boolean) => Html

/** Many examples would push what follows out of sight. */
function fold(examples: readonly ShownExample[], isOpen: boolean): Html {
  const [first, ...others] = examples
  if (isOpen && first !== undefined) return html`${first(true)}${foldAll(others, 'moreExamples')}`
  return foldAll(examples, 'exampleCount')
}

function foldAll(examples: readonly ShownExample[], label: 'exampleCount' | 'moreExamples'): Html {
  const shown = examples.map((one) => one(false))
  if (shown.length <= shownExamples) return html`${shown}`
  return html`<details><summary>${say(label, {count: shown.length})}</summary><div class="nested">${shown}</div></details>`
}

/** A value as it is shown for a media type: XML as the text that is sent, where that can hold it. */
function inMediaType(page: Page, {mediaType, schema}: {mediaType: string; schema: unknown}, value: unknown): unknown {
  return !isXml(mediaType) || value === undefined || typeof value === 'string'
    ? value
    : (writeXml(page, schema, value) ?? value)
}

/** The examples of a schema in the column beside the text. */
export function examplesAside(
  page: Page,
  examples: readonly SchemaExample[],
  {mediaType = 'application/json', isOpen = false, schema}: ExampleOptions & {readonly schema?: unknown} = {},
): Html {
  const shown = examples.map(({value, isGenerated}, index): ShownExample => {
    const title = examples.length === 1 ? sayText('example') : sayText('exampleAt', {index: index + 1})
    const sent = inMediaType(page, {mediaType, schema}, value)
    return (isFirst) => example(isGenerated ? sayText('exampleGenerated') : title, sent, {mediaType, isOpen: isFirst})
  })
  return fold(shown, isOpen)
}

/** The examples of a schema. Short ones are told in a line. */
export function schemaExamples({examples, example: single}: JsonObject): Html | undefined {
  const all = single === undefined ? items(examples) : [single, ...items(examples)]
  if (all.length === 0) return undefined
  if (all.every(isShort)) return inLine(all)
  return html`${all.map((value, index) => example(all.length === 1 ? sayText('example') : sayText('exampleAt', {index: index + 1}), value))}`
}

function isShort(value: unknown): boolean {
  return JSON.stringify(value).length < 60
}

function inLine(values: readonly unknown[]): Html {
  const shown = values.map((value) => html`<code>${JSON.stringify(value)}</code>`)
  return html`<p class="facts">${say(values.length === 1 ? 'example' : 'examples')} ${joinHtml(shown, ' ')}</p>`
}

function example(
  title: string,
  value: unknown,
  {mediaType = 'application/json', isOpen = false, told}: ExampleOptions & {readonly told?: Html} = {},
): Html {
  const text = typeof value === 'string' && !/json$/.test(mediaType) ? value : JSON.stringify(value, null, 2)
  return html`<details class="example"${isOpen ? html` open` : undefined}><summary>${title}</summary>${told}<pre tabindex="0"><code>${text}</code></pre></details>`
}

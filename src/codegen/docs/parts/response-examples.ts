import {isEventStream, isJson, isXml} from '../../../http/media-type.ts'
import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {entries} from '../../read/document.ts'
import {html, type Html} from '../html.ts'
import type {FindSchemaExamples} from '../samples/schema-examples.ts'
import {examplesAside, namedExamples} from './examples.ts'
import {type Page, type Place, under} from './page.ts'

export interface ResponseExampleOptions {
  readonly findExamples: FindSchemaExamples
  /** Shows the first example unfolded. */
  readonly isOpen: boolean
}

/** The examples of a response by media type, for the column beside the text. JSON and XML that have none show one of their schema. */
export function responseExamples(
  page: Page,
  {value, place}: {value: JsonObject; place: Place},
  {findExamples, isOpen}: ResponseExampleOptions,
): Html[] {
  const shown: Html[] = []
  for (const [mediaType, object] of entries(value.content)) {
    if (!isJsonObject(object)) continue
    const at = under(place, 'content', mediaType)
    const isFirst = isOpen && shown.length === 0
    const told = namedExamples(page, object, at, {mediaType, isOpen: isFirst})
    const ofSchema = () =>
      isJson(mediaType) || isXml(mediaType) ? findExamples(object.schema, under(at, 'schema').pointer, 'response') : []
    const shownIn = {mediaType, schema: object.schema, isOpen: isFirst}
    const content = told.text === '' ? examplesAside(page, ofSchema(), shownIn) : told
    if (content.text !== '')
      shown.push(
        html`<div class="${isEventStream(mediaType) ? 'transcripts' : 'bodies'}"><p class="media-type"><code>${mediaType}</code></p>${content}</div>`,
      )
  }
  return shown
}

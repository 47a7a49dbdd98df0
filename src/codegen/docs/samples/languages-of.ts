import type {JsonObject} from '../../../json/object.ts'
import {sayText} from '../say.ts'
import {clientKeys, clientsOf} from './clients.ts'
import {languages, type Language} from './languages.ts'
import type {SampleRequest} from './sample-request.ts'

/** The languages that requests of a description are shown in, by their keys, in the order in which they are offered. */
export function languagesOf(document: JsonObject): Readonly<Record<string, Language>> {
  const {curl, ...others} = languages
  return {curl, ...clientsOf(document), json: {label: sayText('body'), write: bodyText}, ...others}
}

/** The keys of all languages that any description may have. */
export const languageKeys: readonly string[] = ['json', ...clientKeys, ...Object.keys(languages)]

function bodyText({body}: SampleRequest): string {
  return body === undefined ? sayText('noBody') : (body.text ?? JSON.stringify(body.value, null, 2))
}

import type {JsonObject} from '../../../json/object.ts'
import {html, type Html} from '../html.ts'

/** Extensions that the page tells in words of its own, and one that is about generated types alone. */
const told = new Set([
  'x-beta',
  'x-clients',
  'x-codeSamples',
  'x-displayName',
  'x-enumDescriptions',
  'x-expected',
  'x-extensible',
  'x-opaque',
  'x-parent',
  'x-response-by',
  'x-sse',
  'x-tagGroups',
  'x-transcripts',
])

const short = 80

/** The extensions of an object that are not told otherwise, by their names. @see https://spec.openapis.org/oas/v3.1.1#specification-extensions */
export function extensionFields(object: JsonObject): Html | undefined {
  const fields = Object.entries(object).filter(([name]) => name.startsWith('x-') && !told.has(name))
  if (fields.length === 0) return undefined
  return html`${fields.map(([name, value]) => extensionField(name, JSON.stringify(value), JSON.stringify(value, null, 2)))}`
}

function extensionField(name: string, line: string, text: string): Html {
  return line.length <= short
    ? html`<p class="facts"><code>${name}</code> <code>${line}</code></p>`
    : html`<details><summary><code>${name}</code></summary><pre tabindex="0"><code>${text}</code></pre></details>`
}

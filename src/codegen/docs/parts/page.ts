import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {escapeFragmentToken} from '../../../json/pointer.ts'
import {atPointer, dereference, tokens, type OpenApiDocument} from '../../read/document.ts'
import {html, type Html} from '../html.ts'

/** The context that every part of the page is made from. */
export interface Page {
  readonly document: OpenApiDocument
  /** Components outside of the components, by their pointers, with the list that they belong in. */
  readonly elsewhere: ReadonlyMap<string, string>
  /** The number of properties that may still be repeated where a schema takes them over. */
  readonly repeats: {left: number}
  /** Shows in place what is in the components that a schema refers to. Default: there are only links to them. */
  readonly unfold?: (schema: unknown) => Html | undefined
  /** Shows a component as it was shown under the same key before. Default: it is made each time. */
  readonly once?: (key: string, make: () => Html | undefined) => Html | undefined
  /** True where the examples of bodies are shown elsewhere. */
  readonly hasExamplesAside?: true
}

/** A place in the document. Its anchor is written where it is described, and left out where that is only repeated. */
export interface Place {
  readonly pointer: string
  readonly isRepeated?: true
  /** The components that have been repeated in the description of one schema: the second time, as in themselves, they are only named. */
  readonly shown?: Set<string>
}

export function under(place: Place, ...path: readonly (string | number)[]): Place {
  return {...place, pointer: place.pointer + path.map((token) => `/${escapeFragmentToken(String(token))}`).join('')}
}

/** A value with its place: a reference is followed, and what it leads to is described elsewhere. */
export function follow(page: Page, value: unknown, place: Place): {value: JsonObject; place: Place} {
  const found = dereference(page.document, value, place.pointer)
  return {
    value: found.value,
    place: found.pointer === place.pointer ? place : {pointer: found.pointer, isRepeated: true},
  }
}

/** A component, or a part of it, in the words of `make`, which are the same wherever it is shown. */
export function shownOnce(page: Page, key: string, make: () => Html): Html {
  return page.once?.(key, make) ?? make()
}

/** The value at a pointer, if that is an object. */
export function lookUp({document}: Pick<Page, 'document'>, pointer: string): JsonObject {
  const value = atPointer(document, pointer)
  return isJsonObject(value) ? value : {}
}

/** Tells whether a place has a section of its own on the page. */
export function isComponent({elsewhere}: Page, {pointer}: Place): boolean {
  return (
    (pointer.startsWith('#/components/') && tokens(pointer).length === 3) ||
    (elsewhere.size > 0 && elsewhere.has(canonical(pointer)))
  )
}

/**
 * The anchor of a place is its JSON Pointer, so that the `schema` of an issue, put behind the address of the page, leads to what it broke.
 * A browser looks for a fragment as its own parser wrote it.
 *
 * @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element
 */
export function anchorOf(pointer: string): string {
  return /^#[\w/.~-]*$/.test(pointer) ? pointer.slice(1) : new URL(`docs:${pointer}`).hash.slice(1)
}

/** The anchor of an operation, besides that of its place. */
export function operationAnchor(id: string): string {
  return anchorOf(`#operation/${id}`)
}

/** The `id` attribute of a place. */
export function idOf({pointer, isRepeated}: Place): Html | undefined {
  return isRepeated ? undefined : html` id="${anchorOf(pointer)}"`
}

/** The same place may be written in several ways. */
export function canonical(pointer: string): string {
  return /^#(?:\/[\w.-]*)*$/.test(pointer) ? pointer : under({pointer: '#'}, ...tokens(pointer)).pointer
}

/** The last name on the way to a place. */
export function lastName(pointer: string): string {
  return tokens(pointer).at(-1) ?? pointer
}

/** A link to a place, under `text`. Default: the last part of its pointer. */
export function linkTo(pointer: string, text: string = lastName(pointer)): Html {
  return html`<a href="#${anchorOf(canonical(pointer))}">${text}</a>`
}

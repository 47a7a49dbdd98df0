import {ownValue} from '../../json/own.ts'

/** The name in the head of each page, by which a page is known as one that may be written again. */
export const generator = 'messages-openapi'

/** Markup that is safe to put into a page as it is. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** The values that a template takes: markup as it is, text to escape, lists of both, and nothing. */
export type Content = Html | string | number | undefined | readonly Content[]

/** Markup from a template. Whatever is put in that is not markup itself is escaped, so that no text of a description can become any. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  let text = parts[0]!
  for (let index = 0; index < values.length; index++) text += write(values[index]) + parts[index + 1]!
  return new Html(text)
}

/** The contents with `separator` between them. */
export function joinHtml(contents: readonly Content[], separator: Content): Html {
  return html`${contents.map((content, index) => [index === 0 ? undefined : separator, content])}`
}

function write(content: Content): string {
  if (content === undefined) return ''
  if (content instanceof Html) return content.text
  if (typeof content !== 'object') return escapeHtml(String(content))
  // Engines append to a text without copying it, which joining does at each level of markup.
  let text = ''
  for (const one of content) text += write(one)
  return text
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\uFFFD',
}

const characters = new Map(Object.entries(entities).map(([character, entity]) => [entity, character]))

/** A text that `html` has escaped, as it was; a null character stays replaced. Both are markup or data, and no program text. */
export function unescapeHtml(text: string): string {
  return text.includes('&') ? text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters.get(entity)!) : text
}

function escapeHtml(text: string): string {
  // A text for markup, in which no character is left that could end it.
  return /[&<>"'\0]/.test(text) ? text.replaceAll(/[&<>"'\0]/g, (character) => ownValue(entities, character)!) : text
}

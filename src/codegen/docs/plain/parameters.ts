import {type JsonObject} from '../../../json/object.ts'
import {entries, items} from '../../read/document.ts'
import {html, type Html} from '../html.ts'
import {renderMarkdown} from '../markdown.ts'
import {contentDetails} from './content.ts'
import {namedExamples} from './examples.ts'
import {type Page, type Place, follow, isComponent, linkTo, under} from './page.ts'
import {row} from './schema.ts'

/** The parameters of an operation, those of its path included. @see https://spec.openapis.org/oas/v3.1.1#parameter-object */
export function parameterList(page: Page, lists: readonly {list: unknown; place: Place}[]): Html | undefined {
  const byKey = new Map<string, Html>()
  for (const {list, place} of lists) {
    for (const [index, entry] of items(list).entries()) {
      const found = follow(page, entry, under(place, index))
      byKey.set(`${String(found.value.in)} ${String(found.value.name)}`, parameter(page, found.value, found.place))
    }
  }
  return byKey.size === 0 ? undefined : html`<dl class="properties">${[...byKey.values()]}</dl>`
}

export function parameter(page: Page, value: JsonObject, place: Place): Html {
  const name = html`<code>${String(value.name)}</code> <span class="in">${String(value.in)}</span>`
  return described(page, {name, value, place})
}

/** The headers of a response. @see https://spec.openapis.org/oas/v3.1.1#header-object */
export function headerList(page: Page, headers: unknown, place: Place): Html | undefined {
  const all = entries(headers).map(([name, header]) => ({
    name,
    found: follow(page, header, under(place, 'headers', name)),
  }))
  if (all.length === 0) return undefined
  const rows = all.map(({name, found}) => {
    const label = isComponent(found.place) ? linkTo(found.place.pointer, name) : name
    return described(page, {name: html`<code>${label}</code>`, value: found.value, place: found.place})
  })
  return html`<details><summary>${all.length} header${all.length === 1 ? '' : 's'}</summary><dl class="properties">${rows}</dl></details>`
}

/** The parts that parameters and headers have in common: a description of their own, then a schema or one media type. */
export function described(
  page: Page,
  {name, value, place}: {readonly name: Html; readonly value: JsonObject; readonly place: Place},
): Html {
  const {description, schema, required, deprecated} = value
  const told = {
    ...(typeof schema === 'object' && schema),
    ...(description !== undefined && {description}),
    ...(deprecated === true && {deprecated}),
  }
  const more = [
    schema === undefined ? contentDetails(page, value.content, place) : undefined,
    namedExamples(page, value, place),
  ]
  const shown = schema === undefined ? renderMarkdown(description, 5) : undefined
  return row(
    page,
    {name, value: schema === undefined ? {} : told, place: under(place, 'schema'), isRequired: required === true},
    shown,
    ...more,
  )
}

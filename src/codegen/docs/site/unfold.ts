import {isJsonObject} from '../../../json/object.ts'
import {entries, items} from '../../read/document.ts'
import {html, type Html} from '../html.ts'
import {facts} from '../parts/facts.ts'
import {type Page, canonical, lookUp, lastName, shared} from '../parts/page.ts'
import {readSchema} from '../parts/schema-object.ts'
import {propertyDetails, unionDetails} from '../parts/schema.ts'
import {say} from '../say.ts'

/** Properties that may be shown in place on one page. Beyond them there are links. */
const mostProperties = 400
const mostLevels = 5

/**
 * The parts of a page that is shown by `show`, with components unfolded in place: as many levels deep as stay below a number of properties in all,
 * so that neither what comes first nor what comes last is left out.
 */
export function showUnfolded(page: Page, show: (page: Page) => Html): Html {
  for (let levels = mostLevels; levels > 1; levels--) {
    const shown = showWithin(page, show, levels)
    if (shown !== undefined) return shown
  }
  return show(withUnfolding(page, 1, {left: Number.MAX_SAFE_INTEGER}))
}

/** The parts of a page with components unfolded so many levels deep; undefined where these are too much. */
function showWithin(page: Page, show: (page: Page) => Html, levels: number): Html | undefined {
  const budget = {left: mostProperties}
  try {
    return show(withUnfolding(page, levels, budget))
  } catch (error) {
    if (error instanceof TooMuch) return undefined
    throw error
  }
}

/** Ends what is being shown, of which nothing would be used. */
class TooMuch extends Error {}

function withUnfolding(page: Page, levels: number, budget: {left: number}): Page {
  /** The components that are being shown, the outermost first. */
  const open: string[] = []
  const spend = (properties: number) => {
    budget.left -= properties
    if (budget.left < 0) throw new TooMuch()
  }
  /** The components that were met since the innermost open one began, also those that are open and so not shown again. */
  let met = new Set<string>()
  const own: Page = {
    ...page,
    unfold: (value) => {
      const shown = targetsOf(page, value).map((pointer) => show(pointer))
      return shown.every((one) => one === undefined) ? undefined : html`${shown}`
    },
    once: (key, make) => once(`${levels - open.length} ${key}`, make),
  }
  /** The markup of `make`, or that of before, unless that would lack something that is open here. */
  const once = (key: string, make: () => Html | undefined): Html | undefined => {
    const known = page.unfolded?.get(key)
    if (known !== undefined && !known.inside.some((one) => open.includes(one))) {
      spend(known.cost)
      for (const one of known.inside) met.add(one)
      return known.content
    }
    const [outer, before] = [met, budget.left]
    met = new Set()
    const made = make()
    const content = made && shared(page, made)
    const inside = [...met]
    met = new Set([...outer, ...met])
    if (!inside.some((one) => open.includes(one)))
      page.unfolded?.set(key, {content, cost: before - budget.left, inside})
    return content
  }
  const show = (pointer: string): Html | undefined => {
    if (open.length >= levels) return undefined
    met.add(pointer)
    if (open.includes(pointer)) return undefined
    return once(`${levels - open.length} ${pointer}`, () => {
      open.push(pointer)
      const content = unfoldOne(own, pointer, spend)
      open.pop()
      return content
    })
  }
  return own
}

/** The inside of a component: short facts at once, properties and choices when the reader asks for them. */
function unfoldOne(page: Page, pointer: string, spend: (properties: number) => void): Html | undefined {
  const schema = readSchema(page, lookUp(page, pointer))
  const place = {pointer, isRepeated: true as const}
  spend(1 + entries(schema.properties).length)
  const hasMore = ['properties', 'allOf', 'oneOf', 'anyOf', 'discriminator'].some((keyword) =>
    Object.hasOwn(schema, keyword),
  )
  if (!hasMore) return facts(schema)
  return html`<details class="inside"><summary>${say('insideOf', {name: html`<code>${lastName(pointer)}</code>`})}</summary>${facts(schema)}${unionDetails(page, schema, place)}${propertyDetails(page, schema, place)}</details>`
}

/** The components that a schema stands for, has as items or values, or as members of a union. */
function targetsOf(page: Page, value: unknown): string[] {
  const schema = readSchema(page, value)
  if (typeof schema.$ref === 'string') return schema.$ref.startsWith('#/') ? [canonical(schema.$ref)] : []
  // Properties and tagged unions show what is in them where they stand.
  if (schema.discriminator !== undefined) return []
  const inner = [schema.items, schema.additionalProperties, ...items(schema.anyOf), ...items(schema.oneOf)]
  return [...new Set(inner.filter(isJsonObject).flatMap((one) => targetsOf(page, one)))]
}

import {isJsonObject} from '../../../json/object.ts'
import {entries, items} from '../../read/document.ts'
import {html, Html, type Content} from '../html.ts'
import {facts} from '../parts/facts.ts'
import {type Page, canonical, lookUp, lastName} from '../parts/page.ts'
import {readSchema} from '../parts/schema-object.ts'
import {propertyDetails, unionDetails} from '../parts/schema.ts'
import {say} from '../say.ts'
import type {SharedMarkup} from './shared-markup.ts'

/** Properties that may be shown in place on one page. Beyond them there are links. */
const mostProperties = 400
const mostLevels = 5

/**
 * Shows components in place, on the pages of one site. How deep that may go depends on all that a page shows. So the page is made once, with a slot
 * wherever components may stand, and then its slots are filled: five levels deep, or four, and so on, until they have few enough properties,
 * so that neither what comes first nor what comes last is left out. What fills a slot is kept for the other slots and pages that show the same.
 */
export class Unfolder {
  readonly #shared: SharedMarkup
  readonly #known: KnownUnits = new Map()

  /** Puts into `shared` what pages may show alike. */
  constructor(shared: SharedMarkup) {
    this.#shared = shared
  }

  /** The markup that `show` makes of a page, with components unfolded in place. */
  show(page: Page, show: (page: Page) => Html): Html {
    const unfolding = new Unfolding(page, this.#known, this.#shared)
    const {text} = show(unfolding.outline)
    for (let levels = mostLevels; ; levels--) {
      const shown = unfolding.fill(levels, levels === 1 ? Number.MAX_SAFE_INTEGER : mostProperties)
      // Between null characters, which no text of a description can have in markup, stand the indexes of slots, apart from the marks of shared markup.
      if (shown !== undefined)
        return new Html(text.replaceAll(/\0slot (\d+)\0/g, (_mark, slot) => shown[Number(slot)]!))
    }
  }
}

/** Ends what is being shown, of which nothing would be used. */
class TooMuch extends Error {}

/** A component, or a part of one, to be shown in a slot. */
interface Unit {
  /** Tells it from others, whatever the levels. */
  readonly key: string
  readonly make: () => Html | undefined
}

/** A unit as it is shown in any slot that has as many levels left. */
interface ShownUnit {
  readonly content: Html | undefined
  /** The number of properties that it shows; infinite where it has too many for any page. */
  readonly cost: number
  /** The components that are shown within it. */
  readonly inside: readonly string[]
}

/** Units by the levels that were left for them, and their keys. */
type KnownUnits = Map<string, ShownUnit>

/** One page, while components are unfolded on it. */
class Unfolding {
  readonly #known: KnownUnits
  readonly #shared: SharedMarkup
  /** Pages show units in slots, to be filled when all are known. */
  readonly #slots: (readonly Unit[])[] = []
  /** The levels that may be unfolded. None while slots are made. */
  #levels = 0
  /** The properties that may still be shown. */
  #left = 0
  /** The components that are being shown, the outermost first. */
  #open: string[] = []
  /** The components that were met since the innermost open one began, also those that are open and so not shown again. */
  #met = new Set<string>()
  /** The page, with a slot wherever components may be shown. */
  readonly outline: Page

  constructor(page: Page, known: KnownUnits, shared: SharedMarkup) {
    this.#known = known
    this.#shared = shared
    this.outline = {
      ...page,
      unfold: (value) => {
        const targets = targetsOf(page, value)
        if (this.#levels === 0) return this.#slot(targets.map((pointer) => this.#unitOf(pointer)))
        const shown = targets.map((pointer) => this.#show(pointer))
        return shown.every((one) => one === undefined) ? undefined : html`${shown}`
      },
      once: (key, make) => (this.#levels === 0 ? this.#slot([{key, make}]) : this.#once({key, make})),
    }
  }

  /** The markup of all slots, so many levels deep; undefined where these have more than `most` properties. */
  fill(levels: number, most: number): string[] | undefined {
    this.#levels = levels
    let left = most
    const filled: string[] = []
    for (const slot of this.#slots) {
      const contents: Content[] = []
      for (const unit of slot) {
        const shown = this.#alone(unit, most)
        if (shown === undefined || shown.cost > left) return undefined
        left -= shown.cost
        contents.push(shown.content)
      }
      filled.push(html`${contents}`.text)
    }
    return filled
  }

  #slot(units: readonly Unit[]): Html | undefined {
    return units.length === 0 ? undefined : new Html(`\0slot ${this.#slots.push(units) - 1}\0`)
  }

  /** A unit in a slot, if it has at most so many properties, whatever stands beside it. */
  #alone(unit: Unit, most: number): Pick<ShownUnit, 'content' | 'cost'> | undefined {
    ;[this.#left, this.#open, this.#met] = [most, [], new Set()]
    const key = this.#keyOf(unit)
    if (this.#levels > 1 && this.#known.get(key)?.cost === Infinity) return undefined
    try {
      const content = this.#once(unit)
      return {content, cost: most - this.#left}
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error
      if (!this.#known.has(key)) this.#known.set(key, {content: undefined, cost: Infinity, inside: []})
      return undefined
    }
  }

  #keyOf({key}: Unit): string {
    return `${this.#levels - this.#open.length} ${key}`
  }

  #spend(properties: number): void {
    this.#left -= properties
    if (this.#left < 0) throw new TooMuch()
  }

  #unitOf(pointer: string): Unit {
    return {
      key: pointer,
      make: () => {
        this.#open.push(pointer)
        const content = unfoldOne(this.outline, pointer, (properties) => this.#spend(properties))
        this.#open.pop()
        return content
      },
    }
  }

  #show(pointer: string): Html | undefined {
    if (this.#open.length >= this.#levels) return undefined
    this.#met.add(pointer)
    return this.#open.includes(pointer) ? undefined : this.#once(this.#unitOf(pointer))
  }

  /** The markup of a unit, or that of before, unless that would lack something that is open here. */
  #once(unit: Unit): Html | undefined {
    const key = this.#keyOf(unit)
    const known = this.#known.get(key)
    const isOpen = (pointer: string) => this.#open.includes(pointer)
    if (known !== undefined && known.cost < Infinity && !known.inside.some(isOpen)) {
      this.#spend(known.cost)
      for (const one of known.inside) this.#met.add(one)
      return known.content
    }
    const [outer, before] = [this.#met, this.#left]
    this.#met = new Set()
    const made = unit.make()
    const content = made && this.#shared.share(made)
    const inside = [...this.#met]
    for (const one of inside) outer.add(one)
    this.#met = outer
    if (!inside.some(isOpen)) this.#known.set(key, {content, cost: before - this.#left, inside})
    return content
  }
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

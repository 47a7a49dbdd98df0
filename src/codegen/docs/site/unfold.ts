import {isJsonObject} from '../../../json/object.ts'
import {entries, items} from '../../read/document.ts'
import {html, Html, type Content} from '../html.ts'
import {facts} from '../parts/facts.ts'
import {type Page, canonical, lookUp, lastName} from '../parts/page.ts'
import {readSchema} from '../parts/schema-object.ts'
import {propertyDetails, unionDetails} from '../parts/schema.ts'
import {say} from '../say.ts'

/** Properties that may be shown in place on one page. Beyond them there are links. */
const mostProperties = 400
const mostLevels = 5

/**
 * The parts of a page that is shown by `show`, with components unfolded in place: as many levels deep as stay below a number of properties in all,
 * so that neither what comes first nor what comes last is left out. The page is made once, and its components for each number of levels.
 */
export function showUnfolded(page: Page, show: (page: Page) => Html): Html {
  const unfolding = new Unfolding(page)
  const {text} = show(unfolding.outline)
  for (let levels = mostLevels; ; levels--) {
    const shown = unfolding.fill(levels, levels === 1 ? Number.MAX_SAFE_INTEGER : mostProperties)
    // Between null characters, which no text of a description can have in markup, stand the indexes of slots, apart from the marks of shared markup.
    if (shown !== undefined) return new Html(text.replaceAll(/\0slot (\d+)\0/g, (_mark, slot) => shown[Number(slot)]!))
  }
}

/** Ends what is being shown, of which nothing would be used. */
class TooMuch extends Error {}

/** A component to show in a place of a page. */
interface Unit {
  /** Tells it from others, whatever the levels. */
  readonly key: string
  readonly make: () => Html | undefined
}

class Unfolding {
  readonly #page: Page
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

  constructor(page: Page) {
    this.#page = page
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
        const content = this.#within(unit, most)
        left -= most - this.#left
        if (left < 0) return undefined
        contents.push(content)
      }
      filled.push(html`${contents}`.text)
    }
    return filled
  }

  #slot(units: readonly Unit[]): Html | undefined {
    return units.length === 0 ? undefined : new Html(`\0slot ${this.#slots.push(units) - 1}\0`)
  }

  /** The markup of a unit, if that has at most so many properties, whatever stands beside it. */
  #within(unit: Unit, most: number): Html | undefined {
    ;[this.#left, this.#open, this.#met] = [most, [], new Set()]
    const {unfolded} = this.#page
    const key = this.#keyOf(unit)
    try {
      if (this.#levels > 1 && unfolded?.get(key)?.cost === Infinity) this.#spend(Infinity)
      return this.#once(unit)
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error
      if (unfolded?.has(key) === false) unfolded.set(key, {content: undefined, cost: Infinity, inside: []})
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
    const known = this.#page.unfolded?.get(key)
    const isOpen = (pointer: string) => this.#open.includes(pointer)
    if (known !== undefined && known.cost < Infinity && !known.inside.some(isOpen)) {
      this.#spend(known.cost)
      for (const one of known.inside) this.#met.add(one)
      return known.content
    }
    const [outer, before] = [this.#met, this.#left]
    this.#met = new Set()
    const made = unit.make()
    const content = made && (this.#page.share?.(made) ?? made)
    const inside = [...this.#met]
    for (const one of inside) outer.add(one)
    this.#met = outer
    if (!inside.some(isOpen)) this.#page.unfolded?.set(key, {content, cost: before - this.#left, inside})
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

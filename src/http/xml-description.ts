import {groupBy} from '../json/group-by.ts'
import {isJsonObject} from '../json/object.ts'
import {ownMember} from '../json/own.ts'
import {splitName} from './xml-names.ts'
import {
  isAttribute,
  isOfNodeType,
  isWrapped,
  soughtPart,
  textsOfViews,
  type SoughtPart,
  type XmlView,
} from './xml-views.ts'

/** All schemas that describe one value: those that a schema refers to and is put together from too. */
export type ViewsOf = (schema: unknown) => readonly XmlView[]

/** The descriptions of the values of a document. Schemas lead to themselves in many ways, so that there is one of each for the same schemas. */
export class XmlDescriptions {
  readonly #viewsOf: ViewsOf
  readonly #all = new Map<string, XmlDescription>()
  readonly #numbers = new Map<unknown, number>()

  constructor(viewsOf: ViewsOf) {
    this.#viewsOf = viewsOf
  }

  /** A value that each of the schemas describes. Those that say nothing are passed over. */
  of(schemas: readonly unknown[]): XmlDescription {
    const forms = new Map([...new Set(schemas)].map((schema) => [schema, this.#viewsOf(schema)] as const))
    const telling = [...forms.keys()].filter((schema): schema is object => forms.get(schema)!.length > 0)
    const key = String(telling.map((schema) => this.#numberOf(schema)).sort((one, other) => one - other))
    const known = this.#all.get(key)
    if (known !== undefined) return known
    const description = new XmlDescription(
      telling,
      telling.map((schema) => forms.get(schema)!),
      this,
    )
    this.#all.set(key, description)
    return description
  }

  #numberOf(schema: unknown): number {
    const number = this.#numbers.get(schema) ?? this.#numbers.size
    this.#numbers.set(schema, number)
    return number
  }
}

/** A property of an object. */
export interface XmlProperty {
  readonly name: string
  readonly description: XmlDescription
  readonly isRequired: boolean
  /** Its element or attribute; of a list, that around it. */
  readonly own: SoughtPart
  /** The elements of its items. */
  readonly item: SoughtPart
}

/** The properties of an object: all of them, and the places of those that a part with a name may belong to, and of those that need none. */
interface PropertyIndex {
  readonly all: readonly XmlProperty[]
  readonly byPart: ReadonlyMap<string, readonly {readonly place: number}[]>
  readonly partless: readonly number[]
}

/** All that schemas say of one value in XML. */
export class XmlDescription {
  readonly schemas: readonly object[]
  /** Those schemas and their parts, each once. */
  readonly views: readonly XmlView[]
  /** True if each schema makes it an attribute. */
  readonly isAttribute: boolean
  readonly #known: XmlDescriptions
  #items: XmlDescription | undefined
  #properties: ReadonlyMap<string, XmlDescription> | undefined
  #index: PropertyIndex | undefined
  #other: XmlDescription | undefined

  constructor(schemas: readonly object[], forms: readonly (readonly XmlView[])[], known: XmlDescriptions) {
    this.schemas = schemas
    this.views = [...new Set(forms.flat())]
    this.isAttribute = forms.length > 0 && forms.every(isAttribute)
    this.#known = known
  }

  get items(): XmlDescription {
    return (this.#items ??= this.#known.of(this.views.map(({items}) => items)))
  }

  /** The properties that schemas name. */
  get properties(): ReadonlyMap<string, XmlDescription> {
    return (this.#properties ??= this.#findProperties())
  }

  property(name: string): XmlDescription {
    return this.properties.get(name) ?? (this.#other ??= this.#known.of(this.views.map(othersOf)))
  }

  /**
   * The properties that an object with such parts may have, in the order of its schemas: those to which a part may belong by its name, and those that
   * may have a value without a part.
   */
  propertiesFor(parts: Iterable<string>): readonly XmlProperty[] {
    const {all, byPart, partless} = (this.#index ??= this.#indexProperties())
    const places = new Set(partless)
    for (const part of parts) for (const {place} of byPart.get(part) ?? []) places.add(place)
    return [...places].sort((one, other) => one - other).map((place) => all[place]!)
  }

  #indexProperties(): PropertyIndex {
    const required = new Set(
      this.views.flatMap(({required: names}) => (Array.isArray(names) ? (names as unknown[]) : [])),
    )
    const all = Array.from(this.properties, ([name, description]) => {
      const {views, items} = description
      const [usual = name] = isWrapped(views) ? textsOfViews(views, 'name') : []
      const item = soughtPart(items.views, usual)
      return {name, description, isRequired: required.has(name), own: soughtPart(views, name), item}
    })
    const named = all.flatMap(({name, own, item}, place) =>
      [splitName(name).local, ...own.names, ...item.names].map((part) => ({part, place})),
    )
    const partless = [...all.keys()].filter(
      (place) => all[place]!.isRequired || isOfNodeType(all[place]!.description.views, 'text', 'cdata', 'none'),
    )
    return {all, byPart: groupBy(named, ({part}) => part), partless}
  }

  #findProperties(): ReadonlyMap<string, XmlDescription> {
    const members = this.views.flatMap(({properties}) => (isJsonObject(properties) ? Object.entries(properties) : []))
    const open = this.views.filter(({additionalProperties}) => isJsonObject(additionalProperties))
    return new Map(
      Array.from(
        groupBy(members, ([name]) => name),
        ([name, found]) => {
          const others = open.filter(({properties}) => ownMember(properties, name) === undefined)
          return [name, this.#known.of([...found.map(([, schema]) => schema), ...others.map(othersOf)])] as const
        },
      ),
    )
  }
}

function othersOf({additionalProperties}: XmlView): unknown {
  return additionalProperties
}

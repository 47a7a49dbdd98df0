import {groupBy} from '../json/group-by.ts'
import type {XmlAttribute, XmlElement} from './parse-xml.ts'
import {textsOfViews, type XmlView} from './xml-views.ts'

/** The names that the part of a value may have, and its schemas. */
export interface SoughtPart {
  readonly views: readonly XmlView[]
  readonly names: readonly string[]
}

/** The parts of an element, of which each is taken for one property. */
export class XmlParts {
  /** Undefined once it is taken. */
  text: string | undefined
  readonly #elements: ReadonlyMap<string, readonly XmlElement[]>
  readonly #attributes: ReadonlyMap<string, readonly XmlAttribute[]>
  readonly #entered = new Set<XmlView>()
  readonly #taken = new Set<XmlElement | XmlAttribute>()

  constructor({attributes, children, text}: XmlElement) {
    this.#elements = groupBy(children, ({name}) => name)
    this.#attributes = groupBy(attributes, ({name}) => name)
    this.text = text
  }

  /** The names of elements and attributes, with those that are taken. */
  get names(): Iterable<string> {
    return [...this.#elements.keys(), ...this.#attributes.keys()]
  }

  /** Those with one of the names that are left, in the described namespace if any of them are. */
  takeElements(sought: SoughtPart): readonly XmlElement[] {
    return this.#takeOf(this.#elements, sought)
  }

  takeAttribute(sought: SoughtPart): XmlAttribute | undefined {
    return this.#takeOf(this.#attributes, sought)[0]
  }

  /** Takes a part; false if it was taken before. */
  take(part: XmlElement | XmlAttribute): boolean {
    return !this.#taken.has(part) && Boolean(this.#taken.add(part))
  }

  /** Notes an object without an element of its own; false for one that was read before, as one that has itself inside. */
  enter([view]: readonly XmlView[]): boolean {
    return view !== undefined && !this.#entered.has(view) && Boolean(this.#entered.add(view))
  }

  #takeOf<Part extends XmlElement | XmlAttribute>(
    byName: ReadonlyMap<string, readonly Part[]>,
    {views, names}: SoughtPart,
  ): readonly Part[] {
    const named = names.flatMap((name) => byName.get(name) ?? []).filter((part) => !this.#taken.has(part))
    const namespaces = textsOfViews(views, 'namespace')
    const exact = named.filter(({namespace}) => namespaces.includes(namespace))
    return (exact.length > 0 ? exact : named).filter((part) => this.take(part))
  }
}

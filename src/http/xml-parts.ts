import {groupBy} from '../json/group-by.ts'
import type {XmlAttribute, XmlElement} from './parse-xml.ts'
import type {XmlProperty} from './xml-description.ts'
import {isAttribute, isWrapped, type SoughtPart, type XmlView} from './xml-views.ts'

/** The parts of an element, of which each is taken for one property. */
export class XmlParts {
  /** Undefined once it is taken. */
  text: string | undefined
  readonly #elements: ReadonlyMap<string, readonly XmlElement[]>
  readonly #attributes: ReadonlyMap<string, readonly XmlAttribute[]>
  readonly #reserved: ReadonlyMap<string, readonly XmlAttribute[]>
  readonly #around: XmlElement
  /** By their names, the elements and attributes that properties have. */
  readonly #wantedElements = new Map<string, SoughtPart[]>()
  readonly #wantedAttributes = new Map<string, SoughtPart[]>()
  readonly #entered = new Set<XmlView>()
  readonly #taken = new Set<XmlElement | XmlAttribute>()

  constructor(around: XmlElement) {
    const {attributes, reserved, children, text} = around
    this.#around = around
    this.#elements = groupBy(children, ({name}) => name)
    this.#attributes = groupBy(attributes, ({name}) => name)
    this.#reserved = groupBy(reserved, ({name}) => name)
    this.text = text
  }

  /** The names of elements and attributes, with those that are taken. */
  get names(): Iterable<string> {
    return [...this.#elements.keys(), ...this.#attributes.keys(), ...this.#reserved.keys()]
  }

  /** Notes the parts of properties, of which none is taken for another property. */
  want(properties: readonly XmlProperty[]): void {
    for (const {description, own, item} of properties) {
      if (isAttribute(description.views)) addTo(this.#wantedAttributes, own)
      const isAlone = description.items.views.length > 0 && !isWrapped(description.views)
      if (!description.isAttribute) addTo(this.#wantedElements, isAlone ? item : own)
    }
  }

  /** Those with one of the names that are left, in the described namespace if any of them are. */
  takeElements(sought: SoughtPart): readonly XmlElement[] {
    return this.#takeOf(this.#elements, sought, this.#wantedElements)
  }

  takeAttribute(sought: SoughtPart): XmlAttribute | undefined {
    const reserved = sought.names.flatMap((name) => this.#reserved.get(name) ?? [])
    return (
      this.#takeOf(this.#attributes, sought, this.#wantedAttributes)[0] ??
      reserved.find((part) => this.#isMeant(part, sought) && this.take(part))
    )
  }

  /** True for a part in the namespace around it, or in none, as those mostly are of which no schema tells the namespace. */
  isAtHome(part: XmlElement | XmlAttribute): boolean {
    const {namespace, prefix} = this.#around
    if (part.namespace === '' && part.prefix === '') return true
    // Of prefixes that nothing declares, each is another namespace.
    return 'children' in part && part.namespace === namespace && (namespace !== '' || part.prefix === prefix)
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
    sought: SoughtPart,
    wanted: ReadonlyMap<string, readonly SoughtPart[]>,
  ): readonly Part[] {
    const named = sought.names.flatMap((name) => byName.get(name) ?? []).filter((part) => !this.#taken.has(part))
    const meant = named.filter((part) => this.#isMeant(part, sought))
    const left = () => named.filter((part) => !wanted.get(part.name)?.some((other) => this.#isMeant(part, other)))
    return (meant.length > 0 ? meant : left()).filter((part) => this.take(part))
  }

  #isMeant(part: XmlElement | XmlAttribute, {namespaces, prefixes}: SoughtPart): boolean {
    if (namespaces.length > 0) return namespaces.includes(part.namespace)
    return prefixes.length > 0 ? prefixes.includes(part.prefix) : this.isAtHome(part)
  }
}

function addTo(wanted: Map<string, SoughtPart[]>, part: SoughtPart): void {
  for (const name of part.names) {
    const same = wanted.get(name)
    if (same === undefined) wanted.set(name, [part])
    else same.push(part)
  }
}

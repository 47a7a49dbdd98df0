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
  readonly #properties: XmlProperty[] = []
  readonly #wanted = new Map<typeof elementOf, ReadonlyMap<string, readonly NamedPart[]>>()
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
    for (const property of properties) this.#properties.push(property)
    this.#wanted.clear()
  }

  /** Those with one of the names that are left, in the described namespace if any of them are. */
  takeElements(sought: SoughtPart): readonly XmlElement[] {
    return this.#takeOf(this.#elements, sought)
  }

  takeAttribute(sought: SoughtPart): XmlAttribute | undefined {
    const reserved = sought.names.flatMap((name) => this.#reserved.get(name) ?? [])
    return (
      this.#takeOf(this.#attributes, sought)[0] ??
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
  ): readonly Part[] {
    const named = sought.names.flatMap((name) => byName.get(name) ?? []).filter((part) => !this.#taken.has(part))
    if (named.length === 0) return named
    const meant = named.filter((part) => this.#isMeant(part, sought))
    return (meant.length > 0 ? meant : this.#withoutWanted(named)).filter((part) => this.take(part))
  }

  /** Those that no property has. Mostly, each part is that of the property that asks for it. */
  #withoutWanted<Part extends XmlElement | XmlAttribute>(parts: readonly Part[]): readonly Part[] {
    const wanted = this.#wantedBy('children' in parts[0]! ? elementOf : attributeOf)
    return parts.filter((part) => !wanted.get(part.name)?.some((other) => this.#isMeant(part, other.part)))
  }

  /** By their names, the parts that properties have. */
  #wantedBy(partOf: typeof elementOf): ReadonlyMap<string, readonly NamedPart[]> {
    const known = this.#wanted.get(partOf)
    if (known !== undefined) return known
    const all = this.#properties.flatMap((property): NamedPart[] => {
      const part = partOf(property)
      return part === undefined ? [] : part.names.map((name) => ({name, part}))
    })
    const wanted = groupBy(all, ({name}) => name)
    this.#wanted.set(partOf, wanted)
    return wanted
  }

  #isMeant(part: XmlElement | XmlAttribute, {namespaces, prefixes}: SoughtPart): boolean {
    if (namespaces.length > 0) return namespaces.includes(part.namespace)
    return prefixes.length > 0 ? prefixes.includes(part.prefix) : this.isAtHome(part)
  }
}

interface NamedPart {
  readonly name: string
  readonly part: SoughtPart
}

function attributeOf({description, own}: XmlProperty): SoughtPart | undefined {
  return isAttribute(description.views) ? own : undefined
}

/** The element of a property, or those of its items where there is none around them. */
function elementOf({description, own, item}: XmlProperty): SoughtPart | undefined {
  if (description.isAttribute) return undefined
  return description.items.views.length > 0 && !isWrapped(description.views) ? item : own
}

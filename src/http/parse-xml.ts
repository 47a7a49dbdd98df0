import {characterOf, entities, withLineFeeds} from './xml-characters.ts'
import {quoted, splitName} from './xml-names.ts'

/** An element of an XML document. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  /** The URI that its prefix stands for; empty for none. */
  readonly namespace: string
  /** As it is written; empty for none. */
  readonly prefix: string
  /** Without those that XML itself has. */
  readonly attributes: readonly XmlAttribute[]
  /** Those that XML itself has, and declarations of namespaces, which tell of a value only where a schema names them. */
  readonly reserved: readonly XmlAttribute[]
  readonly children: XmlElement[]
  /** True where `xsi:nil` says that there is no value. @see https://www.w3.org/TR/xmlschema-1/#xsi_nil */
  readonly isNil: boolean
  /** Between its children, with what CDATA sections hold. */
  text: string
}

/** An attribute of an element: with its name without a prefix. */
export interface XmlAttribute {
  readonly name: string
  readonly namespace: string
  readonly prefix: string
  readonly value: string
}

/** The fault of a text that is no XML, with its place. */
export interface XmlFault {
  readonly fault: string
}

/** Elements in each other, beyond which a text is refused: readers go down once for each. */
const mostLevels = 200

/**
 * The root element of an XML document. Comments and processing instructions are passed over. A text with declarations in its document type is refused,
 * since those may be of entities, which grow.
 *
 * @see https://www.w3.org/TR/xml/
 * @see https://www.w3.org/TR/xml-names/
 */
export function parseXml(text: string): XmlElement | XmlFault {
  try {
    return new XmlParser(text).parse()
  } catch (fault) {
    if (fault instanceof XmlError) return {fault: fault.message}
    throw fault
  }
}

class XmlError extends Error {}

/** The namespaces that an element declares, by their prefixes, and those around it. Nothing is copied: strangers may declare very many. */
interface Scope {
  readonly own: ReadonlyMap<string, string>
  readonly outer: Scope | undefined
}

const xsi = 'http://www.w3.org/2001/XMLSchema-instance'
const xmlns = 'http://www.w3.org/2000/xmlns/'
const xml = 'http://www.w3.org/XML/1998/namespace'
const outermost: Scope = {own: new Map(Object.entries({xml, xmlns})), outer: undefined}

const tagName = /[^\s/>=<"'&!?]+/y
const attribute = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
/** A document type without declarations of its own. What it refers to is not read. */
const doctype = /<!DOCTYPE\s+[^\s<>[\]"']+(?:\s+(?:PUBLIC\s+)?(?:SYSTEM\s+)?(?:"[^"]*"|'[^']*'))*\s*>/y
const tagEnd = /\s*(\/?)>/y

class XmlParser {
  readonly #text: string
  #at = 0
  readonly #open: {readonly tag: string; readonly element: XmlElement; readonly scope: Scope}[] = []
  #root: XmlElement | undefined

  constructor(text: string) {
    this.#text = text
  }

  parse(): XmlElement {
    const text = this.#text
    while (this.#at < text.length) {
      const start = text.indexOf('<', this.#at)
      this.#characters(start < 0 ? text.length : start)
      if (start < 0) break
      if (text.startsWith('<!--', start)) this.#skip('-->', 'a comment')
      else if (text.startsWith('<![CDATA[', start)) this.#cdata()
      else if (text.startsWith('<?', start)) this.#skip('?>', 'a processing instruction')
      else if (this.#root === undefined && this.#match(doctype)) continue
      else if (text.startsWith('<!', start))
        throw this.#fault('a document type or another declaration', 'elements alone')
      else if (text.startsWith('</', start)) this.#end()
      else this.#start()
    }
    const open = this.#open.at(-1)
    if (open !== undefined) throw this.#fault('the end of the text', quoted(`</${open.tag}>`))
    if (this.#root === undefined) throw this.#fault('no element', 'one')
    return this.#root
  }

  #characters(end: number): void {
    const raw = this.#text.slice(this.#at, end)
    const open = this.#open.at(-1)
    if (open !== undefined) open.element.text += this.#unescape(raw)
    else if (/[^\s\uFEFF]/.test(raw)) throw this.#fault('a text beside the root element', 'none')
    this.#at = end
  }

  #skip(end: string, kind: string): void {
    const found = this.#text.indexOf(end, this.#at)
    if (found < 0) throw this.#fault(`${kind} without an end`, `"${end}"`)
    this.#at = found + end.length
  }

  #cdata(): void {
    const start = this.#at + '<![CDATA['.length
    const open = this.#open.at(-1)
    if (open === undefined) throw this.#fault('a text beside the root element', 'none')
    this.#skip(']]>', 'a CDATA section')
    open.element.text += withLineFeeds(this.#text.slice(start, this.#at - ']]>'.length))
  }

  #start(): void {
    this.#at++
    const tag = this.#match(tagName)?.[0]
    if (tag === undefined) throw this.#fault('"<"', 'the name of an element after it, or "&lt;"')
    const given = this.#attributes(tag)
    const scope = scopeOf(given, this.#open.at(-1)?.scope ?? outermost)
    const element = toElement(tag, given, scope)
    const end = this.#match(tagEnd)
    if (end === undefined)
      throw this.#fault(`a fault in the tag of ${quoted(tag)}`, 'attributes with their values in quotes, or ">"')
    this.#add(element)
    if (end[1] !== '/') this.#open.push({tag, element, scope})
    if (this.#open.length > mostLevels) throw this.#fault(`more than ${mostLevels} elements in each other`, 'fewer')
  }

  #attributes(tag: string): Map<string, string> {
    const given = new Map<string, string>()
    for (let found; (found = this.#match(attribute)) !== undefined;) {
      const [, name = '', doubleQuoted, singleQuoted = ''] = found
      if (given.has(name)) throw this.#fault(`the attribute ${quoted(name)} of ${quoted(tag)} twice`, 'each once')
      // White space in an attribute is a space, but for that which is written as a reference.
      const raw = (doubleQuoted ?? singleQuoted).replaceAll(/\r\n|[\t\n\r]/g, ' ')
      given.set(name, this.#unescape(raw))
    }
    return given
  }

  #end(): void {
    this.#at += 2
    const tag = this.#match(tagName)?.[0] ?? ''
    const open = this.#open.pop()
    if (open?.tag !== tag || this.#match(tagEnd) === undefined)
      throw this.#fault(quoted(`</${tag}>`), open === undefined ? 'no end of an element' : quoted(`</${open.tag}>`))
  }

  #add(element: XmlElement): void {
    const parent = this.#open.at(-1)?.element
    if (parent !== undefined) parent.children.push(element)
    else if (this.#root === undefined) this.#root = element
    else throw this.#fault('a second root element', 'one')
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found === null) return undefined
    this.#at = pattern.lastIndex
    return found
  }

  #unescape(raw: string): string {
    const text = withLineFeeds(raw)
    if (!text.includes('&')) return text
    return text.replaceAll(
      /&(?:#(\d{1,7}|x[\da-fA-F]{1,6})|(\w{1,9}));|&/g,
      (written, code?: string, name?: string) => {
        const value = code === undefined ? entities.get(name ?? '') : characterOf(code)
        if (value === undefined) throw this.#fault(`"${written}"`, 'one of the entities of XML, or "&amp;"')
        return value
      },
    )
  }

  #fault(found: string, expected: string): XmlError {
    const before = this.#text.slice(0, this.#at).split('\n')
    const place = `in line ${before.length}, column ${before.at(-1)!.length + 1}`
    return new XmlError(`Found ${found} ${place} of the XML, expected ${expected}.`)
  }
}

function scopeOf(given: ReadonlyMap<string, string>, outer: Scope): Scope {
  const own = [...given].flatMap(([name, uri]) =>
    name === 'xmlns' ? [['', uri] as const] : name.startsWith('xmlns:') ? [[name.slice(6), uri] as const] : [],
  )
  return own.length === 0 ? outer : {own: new Map(own), outer}
}

/** The namespace that a prefix stands for; none for one that nothing declares. */
function namespaceOf(prefix: string, scope: Scope): string {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const found = at.own.get(prefix)
    if (found !== undefined) return found
  }
  return ''
}

function toElement(tag: string, given: ReadonlyMap<string, string>, scope: Scope): XmlElement {
  const all = Array.from(given, ([name, value]): XmlAttribute => {
    const {prefix, local} = splitName(name)
    // Without a prefix, an attribute is in no namespace.
    return {prefix, name: local, namespace: prefix === '' ? '' : namespaceOf(prefix, scope), value}
  })
  const {prefix, local} = splitName(tag)
  return {
    name: local,
    namespace: namespaceOf(prefix, scope),
    prefix,
    attributes: all.filter((one) => !isReserved(one)),
    reserved: all.filter(isReserved),
    children: [],
    isNil: all.some(({name, namespace, value}) => name === 'nil' && namespace === xsi && /^(?:true|1)$/.test(value)),
    text: '',
  }
}

function isReserved({name, namespace}: XmlAttribute): boolean {
  return name === 'xmlns' || namespace === xml || namespace === xmlns || namespace === xsi
}

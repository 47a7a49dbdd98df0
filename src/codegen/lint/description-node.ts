import {isJsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import {fragmentTokensOf, join, tokensOf} from '../../json/pointer.ts'
import {visitSubSchemas} from '../../schema/keywords.ts'
import type {LoadedDocuments} from '../load/loaded-documents.ts'
import {resolveId} from '../load/reference-policy.ts'
import {kindWithin} from '../structure/kind-within.ts'
import type {Kind} from '../structure/objects.ts'
import type {DescriptionNode, LintedDescription, ObjectName} from './rule.ts'

type Documents = LoadedDocuments['documents']

/** A node among the documents that were read. */
export class LoadedNode implements DescriptionNode {
  readonly value: unknown
  readonly file: string
  readonly pointer: string
  readonly #documents: Documents

  constructor(documents: Documents, {file, pointer, value}: Pick<DescriptionNode, 'file' | 'pointer' | 'value'>) {
    this.#documents = documents
    this.file = file
    this.pointer = pointer
    this.value = value
  }

  get key(): string {
    return tokensOf(this.pointer).at(-1) ?? ''
  }

  get(...tokens: readonly (string | number)[]): LoadedNode {
    return tokens.reduce<LoadedNode>((node, token) => {
      const beside = node.below(String(token))
      return beside.value === undefined ? node.target().below(String(token)) : beside
    }, this)
  }

  entries(): (readonly [string, LoadedNode])[] {
    const node = this.target()
    const {value} = node
    return typeof value === 'object' && value !== null
      ? Object.keys(value).map((key) => [key, node.below(key)] as const)
      : []
  }

  target(): LoadedNode {
    const seen = new Set<string>()
    let target = this.#next()
    if (target === undefined) return this
    for (let next = target.#next(); next !== undefined; next = next.#next()) {
      const {file, pointer} = target
      // A circle of references leads nowhere.
      if (seen.has(`${file}#${pointer}`)) return new LoadedNode(this.#documents, {file, pointer, value: undefined})
      seen.add(`${file}#${pointer}`)
      target = next
    }
    return target
  }

  /** The file that it stands in. */
  document(): LoadedNode {
    return new LoadedNode(this.#documents, {file: this.file, pointer: '', value: this.#documents.get(this.file)?.value})
  }

  /** The node that a reference names; undefined for what is no reference. */
  #next(): LoadedNode | undefined {
    const reference = isJsonObject(this.value) ? ownMember(this.value, '$ref') : undefined
    return typeof reference === 'string' ? this.follow(reference) : undefined
  }

  /** The node at a reference that stands in this file. */
  follow(reference: string): LoadedNode {
    const [uri = '', fragment = ''] = reference.split(/#(.*)/s)
    const file = uri === '' ? this.file : resolveId(this.file, uri)
    const whole = new LoadedNode(this.#documents, {file, pointer: '', value: this.#documents.get(file)?.value})
    return fragmentTokensOf(fragment).reduce<LoadedNode>((node, token) => node.below(token), whole)
  }

  /** The node directly within it, as in data: a reference is only an object there. */
  below(token: string): LoadedNode {
    return new LoadedNode(this.#documents, {
      file: this.file,
      pointer: join(this.pointer, token),
      value: ownMember(this.value, token),
    })
  }
}

/** A description for rules. */
export class LoadedDescription implements LintedDescription {
  readonly root: LoadedNode
  #objects: ReadonlyMap<string, readonly LoadedNode[]> | undefined

  constructor({documents, root}: Pick<LoadedDocuments, 'documents' | 'root'>) {
    this.root = new LoadedNode(documents, {file: root, pointer: '', value: documents.get(root)?.value})
  }

  objects(kind: ObjectName): readonly LoadedNode[] {
    this.#objects ??= this.#find()
    return this.#objects.get(kind) ?? []
  }

  /** Depth first, in the order of the description, without the call stack. */
  #find(): ReadonlyMap<string, readonly LoadedNode[]> {
    const found = new Map<string, LoadedNode[]>()
    if (ownMember(this.root.value, 'openapi') === undefined) return found
    const seen = new Set<string>()
    const open: (readonly [LoadedNode, Kind])[] = [[this.root, 'OpenAPI']]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [node, kind] = next
      const target = node.target()
      if (target !== node) open.push([target, kind])
      const {value} = node
      const isOwn = target === node || (kind === 'Schema' && isJsonObject(value) && Object.keys(value).length > 1)
      const place = `${kind} ${node.file}#${node.pointer}`
      if (!isOwn || typeof value !== 'object' || value === null || seen.has(place)) continue
      seen.add(place)
      if (found.has(kind)) found.get(kind)!.push(node)
      else found.set(kind, [node])
      open.push(...partsOf(node, kind).reverse())
    }
    return found
  }
}

/** The objects that are directly within one, with their kinds. */
function partsOf(node: LoadedNode, kind: Kind): (readonly [LoadedNode, Kind])[] {
  if (kind === 'Schema') return schemasIn(node)
  return node.entries().flatMap(([name, below]) => {
    const part = kindWithin(kind, name)
    return part === undefined ? [] : [[below, part] as const]
  })
}

function schemasIn(node: LoadedNode): (readonly [LoadedNode, Kind])[] {
  const inner: (readonly [LoadedNode, Kind])[] = []
  if (isJsonObject(node.value))
    visitSubSchemas(node.value, (_, keyword, key) =>
      inner.push([node.get(keyword, ...(key === undefined ? [] : [key])), 'Schema']),
    )
  return inner
}

import type {InterfaceDeclaration, Node, PropertySignature, TypeElement, TypeNode} from 'typescript'
import {ownMember} from '../../json/own.ts'
import {valueAt} from '../../json/pointer.ts'
import {below, type Origin, originOf, tokensOfOrigin} from '../maps/origin.ts'
import {dereference, items, type OpenApiDocument} from '../read/document.ts'
import type {ListedOperation} from '../read/list-operations.ts'
import {typescript} from '../typescript.ts'
import {propertyName} from './type-comments.ts'
import {type Given, givenMember, listLiterals, listObjects, typeMembers} from './type-parts.ts'

export interface Typed {
  /** The bundled document. */
  readonly document: OpenApiDocument
  /** The same as it is given to openapi-typescript. */
  readonly given: OpenApiDocument
  /** The pointers to the schemas that are components there alone, by key. */
  readonly pointers: ReadonlyMap<string, string>
  readonly listed: readonly ListedOperation[]
}

/** The places in the description that the names in the declarations of openapi-typescript stand for, by their nodes. */
export function findTypeOrigins(nodes: readonly Node[], typed: Typed): Map<Node, Origin | undefined> {
  const finder = new Finder(typed)
  for (const node of nodes) if (typescript().isInterfaceDeclaration(node)) finder.visitRoot(node)
  return finder.origins
}

class Finder {
  readonly origins = new Map<Node, Origin | undefined>()
  readonly #typed: Typed
  readonly #operations: ReadonlyMap<string, ListedOperation>
  readonly #byPath: ReadonlyMap<string, ListedOperation>

  constructor(typed: Typed) {
    this.#typed = typed
    this.#operations = new Map(typed.listed.map((one) => [one.id, one]))
    this.#byPath = new Map(typed.listed.map((one) => [`${one.method} ${one.path}`, one]))
  }

  visitRoot({name: {text: name}, name: node, members}: InterfaceDeclaration): void {
    const whole = {value: this.#typed.given, origin: undefined}
    if (name !== 'operations') this.origins.set(node, below(undefined, name))
    if (name === 'operations') this.#each(members, (member, id) => this.#operation(member, this.#operations.get(id)))
    else if (name === 'paths' || name === 'webhooks')
      this.#each(members, (member, key) =>
        this.#pathItem(member, this.#name(member, givenMember(whole, name), key), key),
      )
    else if (name === 'components')
      this.#each(members, (member, kind) => {
        const all = this.#name(member, givenMember(whole, name), kind)
        this.#each(typeMembers(member.type), (one, key) => this.#component(one, kind, all, key))
      })
  }

  #component(member: PropertySignature, kind: string, all: Given, key: string): void {
    const hoisted = kind === 'schemas' ? this.#typed.pointers.get(key) : undefined
    const found = this.#name(member, all, key)
    const own = hoisted === undefined ? found : {...found, origin: originOf(hoisted)}
    this.origins.set(member.name, own.origin)
    if (kind === 'schemas') this.#schema(member.type, own)
    else if (kind === 'parameters' || kind === 'headers') this.#schema(member.type, givenMember(own, 'schema'))
    else if (kind === 'responses') this.#response(member.type, own)
    else if (kind === 'requestBodies') this.#content(member.type, own)
    else if (kind === 'pathItems') this.#pathItem(member, own, '')
  }

  #pathItem(item: PropertySignature, own: Given, path: string): void {
    this.#each(typeMembers(item.type), (member, method) => {
      const listed = this.#byPath.get(`${method} ${path}`)
      if (method === 'parameters') this.#parameters(member, [own])
      else if (listed !== undefined) this.origins.set(member.name, originOf(listed.operation.pointer))
      else this.#bodyOfOperation(member.type, this.#name(member, own, method), own)
    })
  }

  #operation(member: PropertySignature, listed: ListedOperation | undefined): void {
    if (listed === undefined) return
    const {path, method, operation, pathItem} = listed
    const items = ownMember(this.#typed.given, 'paths')
    const value = ownMember(ownMember(items, path), method) ?? ownMember(ownMember(items, `${method} ${path}`), 'post')
    const origin = originOf(operation.pointer)
    this.origins.set(member.name, operation.value.operationId === undefined ? origin : below(origin, 'operationId'))
    this.#bodyOfOperation(member.type, {value, origin}, {value: pathItem.value, origin: originOf(pathItem.pointer)})
  }

  #bodyOfOperation(type: TypeNode | undefined, own: Given, pathItem: Given): void {
    this.#each(typeMembers(type), (member, name) => {
      if (name === 'parameters') this.#parameters(member, [own, pathItem])
      else if (name === 'requestBody') this.#content(member.type, this.#name(member, own, name))
      else if (name === 'responses') {
        const all = this.#name(member, own, name)
        this.#each(typeMembers(member.type), (one, status) => this.#response(one.type, this.#name(one, all, status)))
      }
    })
  }

  /** The parameters by location and name: those of an operation go before those of its path. */
  #parameters(member: PropertySignature, holders: readonly Given[]): void {
    const lists = holders.map((holder) => givenMember(holder, 'parameters'))
    const nearest = lists.find(({value}) => value !== undefined)?.origin
    this.origins.set(member.name, nearest)
    this.#each(typeMembers(member.type), (group, location) => {
      if (typeMembers(group.type).length > 0) this.origins.set(group.name, nearest)
      this.#each(typeMembers(group.type), (parameter, name) => {
        const found = lists.flatMap((list) => this.#parameter(list, location, name)).slice(0, 1)
        for (const own of found) {
          this.origins.set(parameter.name, below(own.origin, 'name'))
          this.#schema(parameter.type, givenMember(own, 'schema'))
        }
      })
    })
  }

  /** Those that are given may be fewer than those that the document has. */
  #parameter({value, origin}: Given, location: string, name: string): Given[] {
    const find = (list: readonly unknown[], document: OpenApiDocument) =>
      list.findLastIndex((parameter) => {
        const {in: at, name: own} = dereference(document, parameter, '').value
        return own === name && (at === location || (at === 'querystring' && location === 'query'))
      })
    const {given, document} = this.#typed
    const written = origin === undefined ? [] : items(valueAt(document, tokensOfOrigin(origin)))
    const index = find(written, document)
    const list = items(value)
    return index < 0 ? [] : [{value: list[find(list, given)], origin: below(origin, index)}]
  }

  #response(type: TypeNode | undefined, own: Given): void {
    this.#each(typeMembers(type), (member, name) => {
      if (name === 'content') this.#media(member, own)
      if (name !== 'headers') return
      const headers = this.#name(member, own, name)
      this.#each(typeMembers(member.type), (header, key) =>
        this.#schema(header.type, givenMember(this.#name(header, headers, key), 'schema')),
      )
    })
  }

  #content(type: TypeNode | undefined, own: Given): void {
    this.#each(typeMembers(type), (member, name) => {
      if (name === 'content') this.#media(member, own)
    })
  }

  #media(member: PropertySignature, own: Given): void {
    const content = this.#name(member, own, 'content')
    this.#each(typeMembers(member.type), (one, key) =>
      this.#schema(one.type, givenMember(this.#name(one, content, key), 'schema')),
    )
  }

  /** Each object type is that of the next schema in place which has the same properties. */
  #schema(type: TypeNode | undefined, own: Given): void {
    const objects = [...listObjects(own)]
    if (objects.length === 0) return
    const literals = listLiterals(type)
    let next = 0
    for (const members of literals) {
      const names = members.map(propertyName)
      const fits = (_: unknown, index: number) => haveSame(names, objects[(next + index) % objects.length]!.names)
      const index = objects.findIndex(fits)
      if (index < 0) continue
      const found = objects[(next + index) % objects.length]!
      next += index + 1
      members.forEach((member, at) => this.#schema(member.type, this.#name(member, found.properties, names[at]!)))
    }
  }

  /** Keeps what a name stands for: a member of an object. */
  #name(member: PropertySignature, given: Given, key: string): Given {
    const own = givenMember(given, key)
    this.origins.set(member.name, own.value === undefined ? undefined : own.origin)
    return own
  }

  #each(members: readonly TypeElement[], visit: (member: PropertySignature, name: string) => void): void {
    for (const member of members) if (typescript().isPropertySignature(member)) visit(member, propertyName(member))
  }
}

function haveSame(names: readonly string[], others: readonly string[]): boolean {
  return names.length === others.length && names.every((name, index) => name === others[index])
}

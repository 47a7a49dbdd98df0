import ts from 'typescript'
import {readShape} from './shape.ts'

/** A property of one or more objects that are compared as one. */
export interface Property {
  readonly types: ts.Type[]
  /** The values of "required" among the objects that have it: one value if they agree, two if not. */
  readonly isRequired: Set<boolean>
}

/** The members of a union by the single value of their `type`, or by an empty text if they have none. */
export function groupByTag(objects: readonly ts.Type[], checker: ts.TypeChecker): Map<string, ts.Type[]> {
  const groups = new Map<string, ts.Type[]>()
  for (const object of objects) {
    const tag = tagOf(object, checker)
    groups.set(tag, [...(groups.get(tag) ?? []), object])
  }
  return groups
}

function tagOf(object: ts.Type, checker: ts.TypeChecker): string {
  const property = checker.getPropertyOfType(object, 'type')
  if (property === undefined) return ''
  const {literals, kinds} = readShape([checker.getTypeOfSymbol(property)], checker)
  return literals.size === 1 && kinds.size === 0 ? (JSON.parse([...literals][0]!) as string) : ''
}

/** The properties of all `objects`; `*` stands for those that only an index signature allows. */
export function readProperties(objects: readonly ts.Type[], checker: ts.TypeChecker): Map<string, Property> {
  const properties = new Map<string, Property>()
  const add = (name: string, type: ts.Type, isRequired: boolean) => {
    const property = properties.get(name) ?? {types: [], isRequired: new Set()}
    property.types.push(type)
    property.isRequired.add(isRequired)
    properties.set(name, property)
  }
  for (const object of objects) {
    for (const symbol of checker.getPropertiesOfType(object)) {
      add(symbol.name, checker.getTypeOfSymbol(symbol), (symbol.flags & ts.SymbolFlags.Optional) === 0)
    }
    for (const {type} of checker.getIndexInfosOfType(object)) add('*', type, false)
  }
  return properties
}

/** The name that the SDK gives to all `objects`, with or without beta features; nothing if it gives none, or several. */
export function nameOf(objects: readonly ts.Type[]): string | undefined {
  const symbols = objects.map((object): ts.Symbol | undefined => object.aliasSymbol ?? object.getSymbol())
  return nameShared(symbols.map((symbol) => symbol?.name))
}

/** The name of the union that the SDK gives to all `types`, as `nameOf` is that of objects. */
export function aliasOf(types: readonly ts.Type[]): string | undefined {
  return nameShared(types.map(({aliasSymbol}) => aliasSymbol?.name))
}

function nameShared(names: readonly (string | undefined)[]): string | undefined {
  const [name, ...others] = new Set(names.map((each) => each?.replace(/^Beta/, '')))
  return others.length === 0 && !name?.startsWith('__') ? name : undefined
}

import ts from 'typescript'

/** The values that a type allows, separated by kind, however many unions it was written as. */
export interface Shape {
  readonly isNullable: boolean
  /** Kinds of which every value goes, as far as single values, lists and objects do not say more. `unknown` is one. */
  readonly kinds: ReadonlySet<string>
  /** Single values, as JSON. */
  readonly literals: ReadonlySet<string>
  /** The types of list items. */
  readonly items: readonly ts.Type[]
  readonly objects: readonly ts.Type[]
}

const {
  Any,
  Unknown,
  Null,
  Undefined,
  String: AnyString,
  Number: AnyNumber,
  BooleanLiteral,
  Object: AnyObject,
  Intersection,
} = ts.TypeFlags

/** The shape of a value that may be of any of `types`. */
export function readShape(types: readonly ts.Type[], checker: ts.TypeChecker): Shape {
  const members = [...new Set(types.flatMap(flatten))]
  const lists = members.filter((member) => checker.isArrayType(member) || checker.isTupleType(member))
  const objects = members.filter((member) => isObject(member) && !lists.includes(member))
  const kinds = new Set(members.flatMap(primitives))
  if (lists.length > 0) kinds.add('list')
  if (objects.length > 0) kinds.add('object')
  const booleans = new Set(members.filter(({flags}) => flags & BooleanLiteral))
  if (booleans.size > 1) kinds.add('boolean')
  return {
    isNullable: members.some(({flags}) => flags & Null),
    kinds,
    literals: new Set(members.flatMap((member) => (booleans.size > 1 && booleans.has(member) ? [] : literal(member)))),
    items: lists.flatMap((list) => checker.getTypeArguments(list as ts.TypeReference)),
    objects,
  }
}

/** The members of a union, those of its unions included. A property that may be missing is another matter than one that is `undefined`. */
export function flatten(type: ts.Type): ts.Type[] {
  if (type.isUnion()) return type.types.flatMap(flatten)
  return type.flags & Undefined ? [] : [type]
}

function literal(type: ts.Type): string[] {
  if (type.isStringLiteral() || type.isNumberLiteral()) return [JSON.stringify(type.value)]
  return type.flags & BooleanLiteral ? [(type as ts.Type & {intrinsicName: string}).intrinsicName] : []
}

/** `string & {}` is any string, too: it keeps editors from dropping the known values that stand beside it. */
function primitives(type: ts.Type): string[] {
  const parts = type.isIntersection() ? type.types : [type]
  const names = [
    [AnyString, 'string'],
    [AnyNumber, 'number'],
    [Any | Unknown, 'unknown'],
  ] as const
  return names.flatMap(([flag, name]) => (parts.some(({flags}) => flags & flag) ? [name] : []))
}

function isObject(type: ts.Type): boolean {
  return (type.flags & (AnyObject | Intersection)) !== 0 && primitives(type).length === 0
}

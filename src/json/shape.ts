import {isJsonObject} from './object.ts'
import {ownMember} from './own.ts'

/** Tells whether a value has a shape. */
export type Shape = (value: unknown) => boolean

export const isString: Shape = (value) => typeof value === 'string'

/** A whole number that is not negative. */
export const isCount: Shape = (value) => Number.isSafeInteger(value) && Number(value) >= 0

export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value)
}

export function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape)
}

/** An object whose members have their shapes; further members may have any. A shape is asked about a missing member with `undefined`. */
export function objectOf(members: Readonly<Record<string, Shape>>): Shape {
  return (value) =>
    isJsonObject(value) && Object.entries(members).every(([name, shape]) => shape(ownMember(value, name)))
}

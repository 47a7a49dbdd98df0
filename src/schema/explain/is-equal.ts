import {ownValue} from '../../json/own.ts'
/** Equality of JSON values. `walk` pays for what is compared. */
export function isEqual(one: unknown, other: unknown, walk: {readonly spend: (steps: number) => void}): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  walk.spend(keys.length)
  const values = other as Record<string, unknown>
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        isEqual(ownValue(one as Record<string, unknown>, key), ownValue(values, key), walk),
    )
  )
}

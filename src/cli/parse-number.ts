import {InputError} from '../errors.ts'
import type {Arguments} from './command.ts'

/** The value of an option that is a number; nothing if it is not given. @throws {InputError} for anything but a whole number up to `max`. */
export function parseNumber(given: Arguments, name: string, max = 999_999_999): number | undefined {
  const text = given.value(name)
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text) && Number(text) <= max) return Number(text)
  throw new InputError(
    `Found "${text}" for "--${name}", expected a whole number${max < 999_999_999 ? ` up to ${max}` : ''}.`,
  )
}

import {InputError, type TextPosition} from '../../errors.ts'

const megabyte = 1_000_000

/** The largest payload that is read unless another limit is given, in MB. The API takes requests of 32 MB. */
export const usualSize = 64

/** The most that can be asked for, in MB: the longest text that the engine can hold, less some room. */
export const largestSize = 500

/** The limit for one payload, in bytes: a small file that is compressed may hold a line that no memory does. */
export function bytesOf(megabytes = usualSize): number {
  return megabytes * megabyte
}

/** The error about a payload that is longer than the limit, of which nothing is kept. */
export function oversized(limit: number, place: {file?: string; position?: TextPosition} = {}): InputError {
  return new InputError(
    `Found a payload of more than ${limit / megabyte} MB, expected at most that: "--max-size" sets another limit.`,
    place,
  )
}

import type {Checked} from '../check/checked.ts'

/** A result as the JSON formats print it. Frames are for people, and left out. */
export function toResultObject({file, line, id, valid, issues, omitted}: Checked): object {
  return {
    ...(id !== undefined && {id}),
    valid,
    file,
    line,
    issues: issues.map(({frame: _, ...issue}) => issue),
    ...(omitted && {omitted}),
  }
}

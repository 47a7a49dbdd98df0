import type {OpenApiDocument} from '../codegen/read/document.ts'
import {ChangeList} from './change-list.ts'
import type {ContractChange} from './change.ts'
import {compareAnnotations, compareServers} from './compare-annotations.ts'
import {compareOperations} from './compare-operations.ts'
import {createSide} from './side.ts'

/** The changes between two bundled descriptions, those that matter most first. @throws {InputError} if one does not make sense, with its file of `files`. */
export function diff(
  old: OpenApiDocument,
  next: OpenApiDocument,
  files: {readonly old?: string; readonly new?: string} = {},
): readonly ContractChange[] {
  const list = new ChangeList({
    old: createSide(old, {file: files.old}),
    new: createSide(next, {file: files.new}),
  })
  compareOperations(list)
  compareServers(list)
  compareAnnotations(list)
  return list.all
}

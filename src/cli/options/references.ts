import type {Arguments, Option} from '../command.ts'
import type {Io} from '../io.ts'
import {resolveFile} from './files.ts'

/** The options of commands that read descriptions, for what a description may refer to. */
export const referenceOptions = {
  root: {
    type: 'string',
    value: 'DIR',
    summary: 'The folder that references may lead into. Default: the folder of the description.',
  },
  'allow-remote': {
    type: 'string',
    value: 'HOST',
    multiple: true,
    summary: 'A host, as HOST or HOST:PORT, whose documents may be fetched with https. Default: none.',
  },
} as const satisfies Record<string, Option>

/** A paragraph for the help of these commands. */
export const referenceNote =
  'Only files in the folder of the description are read, after links are resolved; a reference elsewhere is an error that names its place. Allowed hosts are never reached at a private address, unless that address or "localhost" is what is named; only then may http be used, too. An "externalValue" is never fetched.'

export function readReferenceOptions(given: Arguments, io: Io): {root?: string; allowRemote: readonly string[]} {
  const root = given.value('root')
  return {...(root !== undefined && {root: resolveFile(root, io)}), allowRemote: given.values('allow-remote')}
}

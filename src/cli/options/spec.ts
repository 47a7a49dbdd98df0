import path from 'node:path'
import type {Input, Io} from '../io.ts'
import {resolveFile} from './files.ts'

/** The forms of a description on the command line, for the help of commands that read one. */
export const specForms =
  'OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0, in YAML or JSON: a file, a folder with "openapi.yaml" or the like, a URL, or "-" for the standard input.'

/** The description that an argument means. */
export function readSpec(spec: string, io: Io): {spec: string; input?: Input} {
  return spec === '-' ? {spec: path.join(io.cwd, '<stdin>'), input: io.stdin} : {spec: resolveFile(spec, io)}
}

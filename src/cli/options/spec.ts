import path from 'node:path'
import {InputError} from '../../errors.ts'
import type {Arguments, Command} from '../command.ts'
import type {Input, Io} from '../io.ts'
import {resolveFile} from './files.ts'

/** The forms of a description on the command line, for the help of commands that read one. */
export const specForms =
  'OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0, in YAML or JSON: a file, a folder with "openapi.yaml" or the like, a URL, or "-" for the standard input.'

/** The description that an argument means. */
export function readSpec(spec: string, io: Io): {spec: string; input?: Input} {
  return spec === '-' ? {spec: path.join(io.cwd, '<stdin>'), input: io.stdin} : {spec: resolveFile(spec, io)}
}

/** The description that a command is given, as its argument or with "--spec". @throws {InputError} if there is none, or two. */
export function requireSpec(given: Arguments, command: Command): string {
  const [operand] = given.operands
  const option = given.value('spec')
  const spec = operand ?? option
  if (spec === undefined)
    throw new InputError(`The description is missing: see "messages-openapi ${command.name} --help".`)
  if (operand !== undefined && option !== undefined)
    throw new InputError(`Found the descriptions "${operand}" and "${option}", expected one.`)
  return spec
}

import type {Io} from './io.ts'

/** A command, with all that parsing its arguments and printing its help need to know. */
export interface Command {
  readonly name: string
  /** The arguments, after the name of the command. */
  readonly usage: string
  /** Further paragraphs of the help. */
  readonly notes?: readonly string[]
  readonly options: Readonly<Record<string, Option>>
  /** The number of arguments that are not options. */
  readonly operands: {readonly max: number; readonly suggestions?: readonly string[]}
  readonly run: (given: Arguments, io: Io) => Promise<ExitCode>
}

/** A command that is not loaded yet. */
export interface ListedCommand {
  /** One line, for the list of commands. */
  readonly summary: string
  readonly load: () => Promise<Command>
}

export interface Option {
  readonly type: 'string' | 'boolean'
  readonly summary: string
  /** The letter of its short form. */
  readonly short?: string
  /** The name of the value in the help, `FILE` for instance. */
  readonly value?: string
  /** The only values that are allowed. */
  readonly choices?: readonly string[]
  /** Values that shells complete, besides files. Default: the choices. */
  readonly suggestions?: readonly string[]
  /** The option may be given several times. */
  readonly multiple?: true
}

/** The arguments of a command, checked against its options. */
export interface Arguments {
  readonly operands: readonly string[]
  readonly flag: (name: string) => boolean
  /** The value of an option, the last one if it was given several times. */
  readonly value: (name: string) => string | undefined
  readonly values: (name: string) => readonly string[]
}

/** The exit codes of the process. */
export const exitCode = {
  /** Everything was done, and everything is valid. */
  ok: 0,
  /** Everything was done, and something is not valid, or stale. */
  issues: 1,
  /** Wrong use, or an input that cannot be read. */
  misuse: 2,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

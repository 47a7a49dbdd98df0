import {stat} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '../../errors.ts'
import type {Io} from '../io.ts'
import {asInputError} from './as-input-error.ts'
import {expandGlob, listFolder} from './expand-glob.ts'

/** The operand that means the standard input. */
export const stdinOperand = '-'

/** The name of a file, `-` for the standard input, or the reason why an operand names none. */
export type ListedInput = string | InputError

export interface ListInputsOptions {
  /** Files and patterns; `-` is the standard input, and so is no name at all. */
  readonly operands: readonly string[]
  /** Called with each operand that is a folder, and the number of files to read below it. Default: a folder is an error. */
  readonly onFolder?: (folder: string, files: number) => Promise<void>
  /** Files that folders and patterns do not mean, such as those that are written. Default: none. */
  readonly except?: readonly string[]
}

/** The inputs that operands mean, in their order. */
export async function listInputs(
  {operands, onFolder, except = []}: ListInputsOptions,
  {cwd}: Pick<Io, 'cwd'>,
): Promise<readonly ListedInput[]> {
  const left = new Set(except.map((file) => path.resolve(cwd, file)))
  const inputs: ListedInput[] = []
  for (const operand of operands.length === 0 ? [stdinOperand] : operands) {
    try {
      const inFolder = operand === stdinOperand ? undefined : onFolder && (await listFolder(operand, cwd))
      const all = operand === stdinOperand ? [operand] : (inFolder ?? (await expandGlob(operand, cwd)))
      const files = all.filter((file) => !left.has(path.resolve(cwd, file)))
      if (inFolder !== undefined) await onFolder?.(operand, files.length)
      // One by one, since a folder may hold more files than a call may have arguments.
      for (const file of files) inputs.push(file)
    } catch (error) {
      inputs.push(asInputError(operand)(error))
    }
  }
  return inputs
}

/** A file as it was when a run began. */
export interface FileState {
  readonly file: string
  /** In bytes; 0 for what cannot be read. */
  readonly size: number
  /** The time of the last change, in milliseconds since 1970. */
  readonly changed: number
}

/** The states of inputs, in their order. The size of the standard input is that of the file which it is, or else not known. */
export async function statesOf(inputs: readonly ListedInput[], {cwd, stdin}: Io): Promise<readonly FileState[]> {
  const states: FileState[] = []
  for (const input of inputs) {
    const file = input instanceof InputError ? (input.file ?? '') : input
    const info = input === stdinOperand ? undefined : await stat(path.resolve(cwd, file)).catch(() => undefined)
    const size = input === stdinOperand ? (stdin.size ?? Number.NaN) : (info?.size ?? 0)
    states.push({file, size, changed: info?.mtimeMs ?? 0})
  }
  return states
}

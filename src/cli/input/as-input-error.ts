import {InputError} from '../../errors.ts'
import {ownValue} from '../../json/own.ts'

/** Makes what went wrong with a file a sentence that names it. */
export function asInputError(file: string): (error: unknown) => InputError {
  return (error) => {
    if (error instanceof InputError && error.file !== undefined) return error
    const position = error instanceof InputError ? error.position : undefined
    return new InputError(messageOf(error), {file, cause: error, ...(position && {position})})
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'The file does not exist.',
  EACCES: 'The file may not be read.',
  EISDIR: 'Found a folder, expected a file.',
  Z_DATA_ERROR: 'Found bytes that are not compressed as the name of the file says, expected gzip.',
  Z_BUF_ERROR: 'Found the end of the file within compressed data, expected the rest of it.',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'Found text in another encoding, expected UTF-8.',
}

/** An `InputError` puts its place before its message, so a second one around it starts from the bare sentence. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  const {line, column} = (error instanceof InputError && error.position) || {}
  return (
    ownValue(reasons, code) ?? (line === undefined ? error.message : error.message.slice(`${line}:${column}: `.length))
  )
}

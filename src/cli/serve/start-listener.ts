import {InputError} from '../../errors.ts'
import {listen, type Listener} from '../../mock/listen.ts'
import type {Arguments, Option} from '../command.ts'
import type {Io} from '../io.ts'
import {parseNumber} from '../parse-number.ts'
import {toPrintable} from '../report/printable.ts'

const highestPort = 65_535

/** The options of a command that listens. */
export const listenOptions = (defaultPort: number): Readonly<Record<string, Option>> => ({
  port: {type: 'string', value: 'PORT', summary: `The port to listen on, ${defaultPort} unless given; 0 takes a free one.`},
  host: {type: 'string', value: 'HOST', summary: 'The address to listen on, 127.0.0.1 unless given: then no other machine can connect.'},
})

/**
 * Serves `handler` where the options say. Why a request got no answer is told on the standard error.
 *
 * @throws {InputError} if nothing can listen there.
 */
export async function startListener(
  handler: (request: Request) => Promise<Response>,
  {given, defaultPort, io}: {readonly given: Arguments; readonly defaultPort: number; readonly io: Io},
): Promise<Listener> {
  const port = parseNumber(given, 'port', highestPort) ?? defaultPort
  const hostname = given.value('host') ?? '127.0.0.1'
  const onError = (error: unknown) => {
    // A client that leaves is no failure.
    if (!isAbort(error)) void io.stderr.write(`${describeFailure(error)}\n`).catch(() => {})
  }
  try {
    return await listen(handler, {port, hostname, onError})
  } catch (cause) {
    throw new InputError(describeRefusal(cause, {port, hostname}), {cause})
  }
}

function describeRefusal(cause: unknown, {port, hostname}: {readonly port: number; readonly hostname: string}): string {
  switch (codeOf(cause)) {
    case 'EADDRINUSE':
      return `The port ${port} is in use: choose another with "--port", or 0 for a free one.`
    case 'EACCES':
      return `The port ${port} may not be used: choose another with "--port", or 0 for a free one.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `Found "${hostname}" for "--host", expected an address of this machine.`
    default:
      return `Nothing can listen on port ${port} of "${hostname}": ${messageOf(cause)}`
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

/** Why a request failed. `fetch` hides the reason in the cause. */
export function describeFailure(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined
  const reason = cause === undefined ? '' : cause.message || codeOf(cause) || cause.name
  return toPrintable(reason === '' ? messageOf(error) : `${messageOf(error)}: ${reason}`)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

import {InputError, messageOfThrown} from '../../errors.ts'
import {redactSecretText} from '../../http/credentials.ts'
import type {Listener, ServerOptions} from '../../mock/server.ts'
import type {Arguments, Option} from '../command.ts'
import type {Io} from '../io.ts'
import {parseNumber} from '../parse-arguments.ts'
import {toPrintable} from '../report/printable.ts'

const highestPort = 65_535

/** The options of a command that listens. */
export const listenOptions = (defaultPort: number): Readonly<Record<string, Option>> => ({
  port: {type: 'string', value: 'PORT', summary: `Port to listen on; 0 takes a free one. Default: ${defaultPort}.`},
  host: {
    type: 'string',
    value: 'HOST',
    summary: 'Address to listen on. Default: 127.0.0.1, which no other machine can connect to.',
  },
  'allow-host': {
    type: 'string',
    value: 'NAME',
    multiple: true,
    summary: 'Answer requests to this host name too; * allows all. Default: names of the loopback interface.',
  },
  'allow-origin': {
    type: 'string',
    value: 'ORIGIN',
    multiple: true,
    summary: 'Answer pages of this origin too; * allows all. Default: origins of the loopback interface.',
  },
  grace: {
    type: 'string',
    value: 'SECONDS',
    summary: `Time that requests may take to finish after a signal to stop. Default: ${defaultGrace}.`,
  },
})

const defaultGrace = 5
const longestGrace = 3_600

export interface StartOptions {
  readonly given: Arguments
  readonly defaultPort: number
  readonly io: Io
}

export interface StartedListener {
  readonly url: string
  /** Waits for the signal to stop, then for the requests that are under way as long as they may take. */
  readonly untilStopped: () => Promise<void>
}

/** Starts to listen with the options of `serve` or `listen`. */
type Listen = (options: ServerOptions) => Promise<Listener>

/**
 * Serves where the options say. Why a request got no response is told on the standard error.
 *
 * @throws {InputError} if nothing can listen there.
 */
export async function startListener(listen: Listen, {given, defaultPort, io}: StartOptions): Promise<StartedListener> {
  const port = parseNumber(given, 'port', {max: highestPort}) ?? defaultPort
  const grace = (parseNumber(given, 'grace', {max: longestGrace}) ?? defaultGrace) * 1_000
  const hostname = given.value('host') ?? '127.0.0.1'
  const onError = (error: unknown) => {
    // A client that leaves is no failure.
    if (!isAbort(error)) void io.stderr.write(`${describeFailure(error)}\n`).catch(() => {})
  }
  const sources = {allowHosts: given.values('allow-host'), allowOrigins: given.values('allow-origin').map(parseOrigin)}
  try {
    const listener = await listen({port, hostname, onError, ...sources})
    return {
      url: listener.url,
      async untilStopped() {
        await io.untilStopped()
        await listener.close({grace})
      },
    }
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
      return `Nothing can listen on port ${port} of "${hostname}": ${messageOfThrown(cause)}`
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

/** The reason why a request failed. `fetch` hides the reason in the cause. */
export function describeFailure(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined
  const reason = cause === undefined ? '' : cause.message || codeOf(cause) || cause.name
  return toPrintable(redactSecretText(reason === '' ? messageOfThrown(error) : `${messageOfThrown(error)}: ${reason}`))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** @throws {InputError} for what no browser sends as an origin. */
function parseOrigin(text: string): string {
  if (text === '*' || text === 'null' || (URL.canParse(text) && [text, `${text}/`].includes(new URL(text).href)))
    return text
  throw new InputError(`Found "${text}" for "--allow-origin", expected one such as "https://app.example" or "*".`)
}

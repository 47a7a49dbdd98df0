import {CredentialsError} from '../../client/errors.ts'
import {ownValue} from '../../json/own.ts'

/** An environment variable, where the platform has them and the program may read it. */
export function readEnvironment(name: string): string | undefined {
  const {process} = globalThis as {process?: {env?: Record<string, string | undefined>}}
  return ownValue(process?.env ?? {}, name) || undefined
}

/** Refuses to send credentials from a web page, where every visitor can read them. */
export function assertNoBrowser(): void {
  if (!('document' in globalThis)) return
  throw new CredentialsError(
    'A web page shows its credentials to every visitor; `dangerouslyAllowBrowser` sends them all the same.',
  )
}

/** The details of the client's errors; each kind has some of them. */
interface ErrorDetails extends Error {
  readonly status?: number
  readonly errorType?: string | null
  readonly requestId?: string | null
  readonly phase?: string
  readonly reason?: string
  readonly lastEventIndex?: number
  readonly partial?: {readonly role: string}
  readonly issues?: readonly {readonly path: string}[]
}

/** Compares plain data. There is no assertion library that every runtime has. */
export function assertEqual(found: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)]
  if (left !== right) throw new Error(`Found ${left}, expected ${right}.`)
}

/** The error that a promise is rejected with. */
export async function errorOf(promise: Promise<unknown>): Promise<ErrorDetails> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof Error || error instanceof DOMException) return error
  throw new Error('Found no error, expected one.')
}

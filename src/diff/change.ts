import type {Issue} from '../issue.ts'

/**
 * `breaking`: a message proves it. `possibly`: it may break clients in a way that no message shows, or no such message was found. `additive`: what
 * was right before stays right. `cosmetic`: nothing that goes over the wire is concerned.
 */
export type ChangeClass = 'breaking' | 'possibly' | 'additive' | 'cosmetic'

/** The classes, from the one that matters most. */
export const changeClasses: readonly ChangeClass[] = ['breaking', 'possibly', 'additive', 'cosmetic']

/** The side that sends a message: what a client sends, OLD allows and NEW takes; what a service sends, NEW allows and a client of OLD takes. */
export type Sender = 'client' | 'service'

/** A request as it goes over the wire. */
export interface WitnessRequest {
  readonly method: string
  /** The path with the query, without a server. Of a webhook its name. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** A JSON value, or the text of a body of another content type. */
  readonly body?: unknown
}

export interface WitnessResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
  /** The data of the events of a stream, in place of a body. */
  readonly events?: readonly unknown[]
}

/** A message that one description allows and the other refuses. */
export interface Witness {
  readonly sentBy: Sender
  /** The name of a webhook or a callback, where the service sends the request. */
  readonly webhook?: string
  readonly request: WitnessRequest
  /** Present where the response is what is refused. */
  readonly response?: WitnessResponse
  /** The issues that the other description finds: first that of the change, then those of others that the message shows as well. */
  readonly issues: readonly Issue[]
}

/** One difference between two descriptions. */
export interface ContractChange {
  readonly class: ChangeClass
  /** The kind of change, in kebab-case: `property-removed`, `enum-value-added` … */
  readonly code: string
  readonly message: string
  /** The first operation that it was found in, as `GET /pets`; absent where none is concerned. */
  readonly operation?: string
  /** JSON Pointer into the old description, as a URI fragment. */
  readonly old?: string
  /** JSON Pointer into the new description, as a URI fragment. */
  readonly new?: string
  readonly witness?: Witness
  /** The reason why there is no proof of a change that may break. */
  readonly reason?: string
}

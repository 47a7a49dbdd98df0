import type {Delivery} from './delivery.ts'

/** What the mock sends back, before it becomes a `Response`. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** The content type; absent where there is no body. */
  readonly mediaType?: string
  /** A text is sent at once, anything else piece by piece as a stream. */
  readonly body?: string | Pieces
  readonly delivery?: Delivery
}

/** The parts of a stream, such as the events of a transcript. */
export type Pieces = Iterable<string> | AsyncIterable<string>

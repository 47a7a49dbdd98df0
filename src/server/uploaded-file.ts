/** A file of a multipart form. One that was too long to be kept is read from the connection, once. */
export class UploadedFile {
  /** The name that its sender gives it, which is no path that may be trusted; empty for none. */
  readonly name: string
  /** The media type that its sender gives it; empty for none. */
  readonly type: string
  /** In bytes; undefined where the end has not come yet. */
  readonly size: number | undefined
  readonly #content: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>

  constructor(
    content: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>,
    {name, type}: {readonly name: string; readonly type: string},
  ) {
    this.name = name
    this.type = type
    this.size = content instanceof Uint8Array ? content.length : undefined
    this.#content = content
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return this.#content instanceof Uint8Array ? new Blob([this.#content]).stream() : this.#content
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.#content).arrayBuffer()
  }

  async text(): Promise<string> {
    return new Response(this.#content).text()
  }
}

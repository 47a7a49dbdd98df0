/// <reference lib="esnext.disposable" preserve="true" />

export interface ServerOptions {
  /** Default: `0`, a free one. */
  readonly port?: number
  /** Default: `127.0.0.1`, so that no other machine can connect. */
  readonly hostname?: string
  /** Called with the reason why a request got no response: what the handler, or the body of its response, was rejected with. Default: nothing is. */
  readonly onError?: (error: unknown) => void
  /** Milliseconds until a request must have arrived in full. Default: `60_000`. */
  readonly requestTimeout?: number
  /** Milliseconds after which a connection is closed on which nothing moves. Default: `900_000`. */
  readonly idleTimeout?: number
  /** Names, beyond those of the loopback interface and `hostname`, under which clients may reach this; `*` allows all. Default: `[]`. */
  readonly allowHosts?: readonly string[]
  /** Origins of pages, beyond those of the loopback interface, that may use this; `*` allows all. Default: `[]`. */
  readonly allowOrigins?: readonly string[]
}

export interface CloseOptions {
  /** Milliseconds that requests which are under way may take to come to their end. Default: `0`. */
  readonly grace?: number
}

export interface Listener extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string
  readonly port: number
  /** Takes no more requests, waits for those that are under way as long as it may, and ends the open connections. */
  close(options?: CloseOptions): Promise<void>
}

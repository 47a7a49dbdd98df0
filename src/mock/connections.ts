import {once} from 'node:events'
import type {Server, ServerResponse} from 'node:http'
import type {Socket} from 'node:net'

/** The connections of a server, so that it can end those that wait for nothing. Node's own list leaves out the ones without a request. */
export class Connections {
  readonly #server: Server
  /** The responses of each that are under way. */
  readonly #underWay = new Map<Socket, Set<ServerResponse>>()
  #closed: Promise<unknown> | undefined
  #isCut = false

  constructor(server: Server) {
    this.#server = server.on('connection', (socket: Socket) => {
      this.#underWay.set(socket, new Set())
      socket.once('close', () => this.#underWay.delete(socket))
    })
  }

  /** A request has come, which `outgoing` answers. */
  take(socket: Socket, outgoing: ServerResponse): void {
    const responses = this.#underWay.get(socket)
    responses?.add(outgoing)
    if (this.#closed !== undefined) outgoing.shouldKeepAlive = false
    outgoing.once('close', () => {
      responses?.delete(outgoing)
      if (this.#closed !== undefined) this.#endIdle()
    })
  }

  /** Takes no more connections, and ends those that are there: at once, or when their responses are through, at most `grace` milliseconds later. */
  async close(grace: number): Promise<void> {
    const isListening = this.#server.listening
    this.#closed ??= isListening ? once(this.#server, 'close') : Promise.resolve()
    if (isListening) this.#server.close()
    for (const outgoing of [...this.#underWay.values()].flatMap((responses) => [...responses]))
      outgoing.shouldKeepAlive = false
    this.#endIdle()
    const cut = () => {
      this.#isCut = true
      for (const socket of this.#underWay.keys()) socket.destroy()
    }
    if (grace <= 0) cut()
    const timer = setTimeout(cut, grace)
    await this.#closed
    clearTimeout(timer)
  }

  /** True once responses that were under way have been broken off from this side. */
  get isCut(): boolean {
    return this.#isCut
  }

  #endIdle(): void {
    for (const [socket, responses] of this.#underWay) if (responses.size === 0) socket.destroySoon()
  }
}

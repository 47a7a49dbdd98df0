import type {Server, ServerResponse} from 'node:http'
import type {Socket} from 'node:net'
import {once} from 'node:events'

/** The connections of a server, so that it can end those that wait for nothing. Node's own list leaves out the ones without a request. */
export class Connections {
  readonly #server: Server
  /** How many responses of each are under way. */
  readonly #underWay = new Map<Socket, number>()
  #closed: Promise<unknown> | undefined
  #isCut = false

  constructor(server: Server) {
    this.#server = server.on('connection', (socket: Socket) => {
      this.#underWay.set(socket, 0)
      socket.once('close', () => this.#underWay.delete(socket))
    })
  }

  /** A request has come, which `outgoing` answers. */
  take(socket: Socket, outgoing: ServerResponse): void {
    this.#add(socket, 1)
    if (this.#closed !== undefined) outgoing.setHeader('connection', 'close')
    outgoing.once('close', () => {
      this.#add(socket, -1)
      if (this.#closed !== undefined) this.#endIdle()
    })
  }

  /** Takes no more connections, and ends those that are there: at once, or when their responses are through, at most `grace` milliseconds later. */
  async close(grace: number): Promise<void> {
    const isListening = this.#server.listening
    this.#closed ??= isListening ? once(this.#server, 'close') : Promise.resolve()
    if (isListening) this.#server.close()
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

  /** Whether responses that were under way have been broken off from this side. */
  get isCut(): boolean {
    return this.#isCut
  }

  #add(socket: Socket, change: number): void {
    const before = this.#underWay.get(socket)
    if (before !== undefined) this.#underWay.set(socket, before + change)
  }

  #endIdle(): void {
    for (const [socket, underWay] of this.#underWay) if (underWay === 0) socket.destroySoon()
  }
}

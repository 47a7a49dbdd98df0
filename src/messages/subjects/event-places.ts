import type {StreamEvent} from '#generated/documented/types.js'

/** The events of a stream that the parts of its message come from. */
export class EventPlaces {
  readonly #starts: number[] = []
  readonly #stops = new Map<number, number>()
  readonly #blockByIndex = new Map<number, number>()
  #end = 0

  constructor(events: readonly StreamEvent[]) {
    for (const [number, event] of events.entries()) {
      if (event.type === 'content_block_start') this.#blockByIndex.set(event.index, this.#starts.push(number) - 1)
      else if (event.type === 'content_block_stop') this.#stops.set(this.#blockByIndex.get(event.index) ?? -1, number)
      else if (event.type === 'message_delta') this.#end = number
    }
  }

  /** The place in the events that a place in the message comes from: what is sent in pieces is there when its block stops. */
  find(path: string): string {
    const [, part, index, property] = path.split('/')
    switch (part) {
      case 'content':
        return this.#findInBlock(Number(index), property)
      case 'usage':
        return index === 'output_tokens' ? `/${this.#end}${path}` : `/0/message${path}`
      case 'stop_reason':
      case 'stop_sequence':
        return `/${this.#end}/delta${path}`
      default:
        return `/0/message${path}`
    }
  }

  #findInBlock(block: number, property: string | undefined): string {
    if (property === 'input' || property === 'text') return `/${this.#stops.get(block) ?? this.#starts[block]!}`
    return `/${this.#starts[block]!}/content_block${property === undefined ? '' : `/${property}`}`
  }
}

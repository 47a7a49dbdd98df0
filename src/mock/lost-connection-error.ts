/** The connection breaks because a delivery asks for it. It is a `TypeError`, as `fetch` rejects with. */
export class LostConnectionError extends TypeError {
  constructor() {
    super('The mock broke the connection off, as its delivery asks.')
  }
}

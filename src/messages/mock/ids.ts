/** The id of the nth request: the same in every run, in the form of the service's ids. */
export function requestId(number: number): string {
  return `req_${serial(number)}`
}

/** The id of the message that answers the nth request. */
export function messageId(number: number): string {
  return `msg_${serial(number)}`
}

/** The id of the batch that the nth request makes. */
export function batchId(number: number): string {
  return `msgbatch_${serial(number)}`
}

/** The id of the block at `index` of the message that answers the nth request. */
export function toolUseId(number: number, index: number): string {
  return `toolu_${serial(number * 1000 + index)}`
}

/** The same for a call of one of the service's own tools. */
export function serverToolUseId(number: number, index: number): string {
  return `srvtoolu_${serial(number * 1000 + index)}`
}

/** The id of the container in which code of the nth request ran. */
export function containerId(number: number): string {
  return `container_${serial(number)}`
}

function serial(number: number): string {
  return String(number).padStart(24, '0')
}

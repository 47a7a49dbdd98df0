/** The parts of a response besides its body. */
type Head = Required<Pick<ResponseInit, 'status' | 'headers'>> & Pick<ResponseInit, 'statusText'>

/**
 * A response, also of a status above 599: servers send such ones and platforms pass them on, but allow none to be made. Its clones have the
 * status 599.
 */
export function createResponse(body: BodyInit | null, head: Head): Response {
  const {status} = head
  return Object.defineProperty(new Response(body, {...head, status: Math.min(status, 599)}), 'status', {value: status})
}

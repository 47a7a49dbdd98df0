import {concatenate} from './concatenate.ts'

/** The bytes of the body, or undefined where it is longer than `limit` bytes; then the rest of it is not read. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length')) > limit) return undefined
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  return concatenate(chunks, length)
}

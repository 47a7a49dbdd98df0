import {once} from 'node:events'
import {examples} from '#generated/documented/examples.js'

/**
 * Prints recorded exchanges as JSON Lines, made from the examples of the description: `node make-traffic.js MEGABYTES`. One in fifty is refused, one
 * in a thousand is cut off. The same size gives the same lines.
 */
const bytes = Number(process.argv[2] ?? 10) * 1_000_000
const {request: requests, responses} = examples.createMessage
const {'application/json': messages, 'text/event-stream': streams} = responses['200']
/** Each request with the responses to it that have its name. */
const calls = Object.entries(requests).flatMap(([name, request]) => [
  ...(name in messages ? [{request, response: messages[name], sse: null}] : []),
  ...(name in streams ? [{request: {...request, stream: true}, response: null, sse: streams[name]}] : []),
])
const words =
  'The Rhône carried 251 cubic metres a second at the gauge this morning, and "more" is expected after the rain.\n'

function exchange(id) {
  const {request, response, sse} = calls[id % calls.length]
  const said = words.repeat((id % 60) + 1)
  return {
    id: String(id),
    method: 'POST',
    url_path: '/v1/messages',
    request: {...request, system: said, ...(id % 50 === 7 && {max_tokens: 'many'})},
    status: 200,
    response_headers: {
      'content-type': sse === null ? 'application/json' : 'text/event-stream',
      date: new Date(Date.UTC(2026, 0, 1 + (id % 28), 12)).toUTCString(),
    },
    response,
    sse,
  }
}

for (let id = 0, written = 0; written < bytes;) {
  let lines = ''
  for (; lines.length < 2 ** 18; id++) {
    const line = JSON.stringify(exchange(id))
    lines += `${id % 1000 === 999 ? line.slice(0, -20) : line}\n`
  }
  written += Buffer.byteLength(lines)
  if (!process.stdout.write(lines)) await once(process.stdout, 'drain')
}

import {readFileSync} from 'node:fs'
import {validateRequest} from 'messages-openapi/native'
import {examples} from '#generated/native/examples.js'

interface Recorded {
  readonly url_path?: string
  readonly request?: unknown
}

/** Valid requests for a message: those of a file of recorded exchanges, else the description's examples. */
export function readRequests(file: string): object[] {
  const bodies = file === '' ? Object.values(examples.createMessage!.request) : readRecorded(file)
  return bodies.filter((body): body is object => validateRequest('createMessage', body).valid)
}

function readRecorded(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const exchanges = lines.map((line) => JSON.parse(line) as Recorded)
  return exchanges.filter((exchange) => exchange.url_path === '/v1/messages').map(({request}) => request)
}

import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {Readable} from 'node:stream'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import type {UploadedFile} from '../../src/entries/server.ts'
import {contract} from './bookings.ts'
import {type Application, frameworks, type Running} from './start-framework.ts'

/** A program that receives uploads in the framework that its argument names: sends its port, and responds with the most memory that it has taken. */
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Nothing of what is read is kept, so that memory grows only by what the validation holds. */
const application: Application = async (validated) => {
  const body = validated!.body as ReadableStream<Uint8Array> | {file: UploadedFile}
  let [length, collected] = [0, 0]
  for await (const bytes of body instanceof ReadableStream ? body : body.file.stream()) {
    length += bytes.length
    if (length - collected < 4_000_000) continue
    collected = length
    collectGarbage()
  }
  return {body: {length, kilobytes: process.resourceUsage().maxRSS}}
}

/** A server for what has none of its own. */
async function serve({fetch}: Running): Promise<number> {
  const server = createServer((incoming, outgoing) => {
    const {method = 'GET', url = '/', headers} = incoming
    const init = {method, headers, body: Readable.toWeb(incoming), duplex: 'half'} as unknown as RequestInit
    void fetch(new Request(`http://127.0.0.1${url}`, init)).then(async (response) => {
      outgoing.writeHead(response.status).end(await response.text())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const running = await frameworks[process.argv[2]!]!(contract, application, {})
process.send!(running.port ?? (await serve(running)))
process.once('disconnect', () => process.exit())

import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {gzipSync} from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
}

/** Serves the files of a folder on the loopback interface, compressed as servers of static sites do. Resolves to its URL, and what ends it. */
export async function serveFolder(folder: string): Promise<{readonly url: string; readonly close: () => void}> {
  const server = createServer((request, response) => {
    const file = path.join(folder, path.normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://a').pathname)))
    readFile(file).then(
      (data) => {
        const type = types[path.extname(file).slice(1)] ?? 'application/octet-stream'
        response.writeHead(200, {'content-type': type, 'content-encoding': 'gzip'}).end(gzipSync(data))
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {url: `http://127.0.0.1:${port}`, close: () => server.close()}
}

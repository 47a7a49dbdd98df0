import type {Reply} from '../../conform/index.ts'
import {ExchangeFindings} from '../../testing/tap/findings.ts'
import type {Validator} from '../../validate/index.ts'
import type {Io} from '../io.ts'
import {readVersion} from '../package.ts'
import {openHar} from '../serve/har-file.ts'

export interface ReplyFile {
  readonly write: (reply: Reply) => void
  readonly close: () => Promise<void>
}

/** An HTTP Archive of all exchanges of a run, without credentials. @throws {InputError} if it cannot be written. */
export async function openReplyFile(
  file: string,
  {io, target, validator}: {io: Io; target: string; validator: Validator},
): Promise<ReplyFile> {
  const tell = (text: string) => void io.stderr.write(`${text}\n`).catch(() => {})
  const har = await openHar(file, {
    cwd: io.cwd,
    onNotice: tell,
    onError: ({message}) => tell(`Nothing more is recorded: ${message}`),
    version: await readVersion(),
    baseUrl: new URL(target).origin,
  })
  return {
    write({exchange, request, url, issues, startedAt, waited, received}) {
      const {method} = request
      const headers = new Headers(exchange.request_headers)
      const findings = new ExchangeFindings({method, url, headers}, undefined, {validator, onIssue: () => {}})
      const told = issues.map((issue) => ({...issue, method, url}))
      har.write(findings.redact(exchange), {issues: told, startedAt, waited, received})
    },
    close: () => har.close(),
  }
}

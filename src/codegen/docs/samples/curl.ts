import {headerInShell, inShell, methodInShell} from '../../../http/shell.ts'
import type {SampleRequest} from './sample-request.ts'

/** The request as a command line of curl. */
export function writeCurl({method, url, headers, body}: SampleRequest): string {
  const options = headers.map(({name, value, variable}) => `--header ${headerInShell(name, value, variable)}`)
  const parts = (body?.parts ?? []).map(({name, text, file}) =>
    file === undefined
      ? `--form-string ${inShell(`${name}=${text}`)}`
      : `--form ${inShell(`${name}=@${file.name};type=${file.mediaType}`)}`,
  )
  const data =
    body?.file !== undefined
      ? [`--data-binary ${inShell(`@${body.file.name}`)}`]
      : body?.text === undefined
        ? []
        : [`--data-raw ${inShell(body.text)}`]
  const isImplied = method === 'GET' || (method === 'POST' && body !== undefined)
  const request = method === 'HEAD' ? ['--head'] : isImplied ? [] : [`--request ${methodInShell(method)}`]
  return [`curl ${inShell(url)}`, ...request, ...options, ...parts, ...data].join(' \\\n  ')
}

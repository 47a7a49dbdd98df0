import {headerInShell, inShell, methodInShell} from '../../../http/shell.ts'
import type {SampleRequest} from './sample-request.ts'

/** The request as a command line of curl. */
export function writeCurl({method, url, headers, body}: SampleRequest): string {
  const options = headers.map(({name, value, variable}) => `--header ${headerInShell(name, value, variable)}`)
  const parts = (body?.parts ?? []).map(({name, text}) => `--form-string ${inShell(`${name}=${text}`)}`)
  const data = body?.text === undefined ? [] : [`--data-raw ${inShell(body.text)}`]
  const isImplied = method === 'GET' || (method === 'POST' && body !== undefined)
  const request = method === 'HEAD' ? ['--head'] : isImplied ? [] : [`--request ${methodInShell(method)}`]
  return [`curl ${inShell(url)}`, ...request, ...options, ...parts, ...data].join(' \\\n  ')
}

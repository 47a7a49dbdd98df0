import {headerInShell, inShell, methodInShell} from '../http/shell.ts'

/** A request as a command line shows it. */
export interface ShownRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Credentials that stand in the environment, each with the text in front of it. */
  readonly secretHeaders?: Readonly<Record<string, {readonly prefix: string; readonly variable: string}>>
  readonly body?: string | undefined
}

/** The request as a line for a shell, to be run as it is. */
export function toCurl({method, url, headers, secretHeaders = {}, body}: ShownRequest): string {
  const words = [
    'curl -sS -i',
    ...(method === 'HEAD' ? ['--head'] : method === 'GET' && body === undefined ? [] : [`-X ${methodInShell(method)}`]),
    inShell(url),
    ...Object.entries(headers).map(([name, value]) => `-H ${headerInShell(name, value)}`),
    // Of a user and a password, the header has an encoded form.
    ...Object.entries(secretHeaders).map(([name, {prefix, variable}]) =>
      prefix === 'Basic ' ? `-u "$${variable}"` : `-H ${headerInShell(name, prefix, variable)}`,
    ),
    ...(body === undefined ? [] : [`--data-raw ${inShell(body)}`]),
  ]
  return words.join(' ')
}

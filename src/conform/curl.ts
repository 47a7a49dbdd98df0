/** A request as a command line shows it. */
export interface ShownRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Credentials that stand in the environment, as `NAME: $VARIABLE`. */
  readonly secretHeaders?: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

/** The request as a line for a shell, to be run as it is. */
export function toCurl({method, url, headers, secretHeaders = {}, body}: ShownRequest): string {
  const words = [
    'curl -sS -i',
    ...(method === 'HEAD' ? ['--head'] : method === 'GET' && body === undefined ? [] : [`-X ${method}`]),
    quote(url),
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    // The shell puts the credential in, which is why these are in double quotes.
    ...Object.entries(secretHeaders).map(([name, value]) => `-H "${name}: ${value}"`),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ]
  return words.join(' ')
}

/** Within single quotes nothing has a meaning to a shell, but for their end. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

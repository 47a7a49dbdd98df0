/** The phrases of the scripts of all pages. */
export const sitePhrases = {
  copy: 'Copy',
  copyText: 'Copy this text',
  copyPath: 'Copy the path',
  copied: 'Copied',
  notCopied: 'Not copied',
  search: 'Search',
  searchDocs: 'Search the docs',
  close: 'Close',
  play: 'Play this stream',
  tryIt: 'Try it',
  notLoaded: 'The script could not be loaded.',
}

export const searchPhrases = {
  found: (count: number) => `${count} found`,
}

/** The phrases about events that appear one after another. */
export const streamPhrases = {
  message: 'Message so far',
  events: 'Events',
  nothingYet: 'Nothing yet.',
}

export const playPhrases = {
  region: 'The stream, event by event',
  play: 'Play',
  pause: 'Pause',
  step: 'Next event',
  restart: 'From the start',
  close: 'Close',
  pace: (milliseconds: number) => `The description has no times: an event comes each ${milliseconds} ms.`,
  progress: (shown: number, count: number, name: string) =>
    shown === 0 ? `${count} events` : `Event ${shown} of ${count}: ${name}`,
}

/** The phrases of the form to try an operation. */
export const tryPhrases = {
  region: (operationId: string) => `Try ${operationId}`,
  inPage: 'A mock in this page answers: no request leaves it.',
  example: 'Example',
  empty: (mediaType: string) => `Empty, as ${mediaType}`,
  parameters: 'Parameters',
  required: 'required',
  body: (mediaType: string) => `Body as ${mediaType}`,
  valid: 'The request is valid.',
  issues: (count: number) => `${count} issue${count === 1 ? '' : 's'}`,
  line: (line: number) => `line ${line}`,
  wholeBody: 'body',
  schema: 'schema',
  unchecked: (reason: string) => `The request could not be checked: ${reason}`,
  wanted: 'Wanted response',
  response: 'Response',
  responseBody: 'Body of the response',
  asDescribed: 'As described',
  madeUp: 'Values that are made up',
  named: (name: string) => `Example ${name}`,
  as: (mediaType: string) => `As ${mediaType}`,
  errors: 'Errors',
  failsInStream: 'An error after two events',
  breaksInStream: 'The connection breaks after two events',
  slow: 'Two seconds late',
  to: 'Send to',
  mock: 'the mock in this page',
  key: (name: string) => `${name}, kept in memory alone`,
  send: 'Send',
  stop: 'Stop',
  close: 'Close',
  waiting: 'Waiting for the response…',
  stopped: 'Stopped.',
  failed: (reason: string) => `No response, or only a part of one: ${reason}`,
  status: (status: number, text: string, milliseconds: number) =>
    `${status}${text === '' ? '' : ` ${text}`}, complete after ${milliseconds} ms`,
  streaming: (status: number) => `${status}, events come…`,
  redirected: 'The server redirects, which is not followed: credentials would go along.',
  headers: (count: number) => `${count} header${count === 1 ? '' : 's'}`,
  validResponse: 'The response is valid.',
  bytes: (count: number) => `${count} bytes`,
  noBody: 'No body.',
}

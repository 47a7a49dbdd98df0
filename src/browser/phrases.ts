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

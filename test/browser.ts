import {existsSync} from 'node:fs'
import {chromium, type Browser} from 'playwright-core'

/** The path of Chromium; undefined if it is not installed. */
export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
)

if (chromiumPath === undefined)
  process.stderr.write('The browser tests are left out: there is no Chromium ("apt-get install chromium").\n')

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

let launched: Promise<Browser> | undefined

/** The browser of all tests that run in this process. It ends with the process; a test has a context of its own, which it closes. */
export function sharedBrowser(): Promise<Browser> {
  launched ??= chromium.launch({executablePath: chromiumPath!, args: ['--no-sandbox', ...quiet]})
  return launched
}

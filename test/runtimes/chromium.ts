import {existsSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'
import {chromium} from 'playwright-core'
import type {Outcome} from './checks.ts'

/** Where Chromium is installed; `undefined` if it is not. */
export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => existsSync(file))

/** What came of the checks in Chromium. */
export interface BrowserRun {
  readonly version: string
  readonly outcomes: readonly Outcome[]
  /** The error of a client that was given a key in a page, without anybody's consent. */
  readonly unasked: string
}

const script = `
  import {createMessagesClient} from 'messages-openapi'
  import {runChecks} from './checks.ts'
  globalThis.runChecks = runChecks
  globalThis.createUnasked = () => {
    try {
      createMessagesClient({apiKey: 'example-key'})
      return ''
    } catch ({name}) {
      return name
    }
  }`

/** Runs the checks in a page of Chromium. `conditions` choose between the sources and what is built. */
export async function runInChromium(executablePath: string, baseUrl: string, conditions: readonly string[] = []): Promise<BrowserRun> {
  const content = await bundle(conditions)
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox']})
  try {
    const page = await browser.newPage()
    await page.goto(baseUrl)
    await page.addScriptTag({content, type: 'module'})
    await page.waitForFunction('globalThis.runChecks')
    return {
      version: browser.version(),
      outcomes: await page.evaluate<Outcome[]>(`runChecks(${JSON.stringify({baseUrl})})`),
      unasked: await page.evaluate<string>('createUnasked()'),
    }
  } finally {
    await browser.close()
  }
}

async function bundle(conditions: readonly string[]): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: script, resolveDir: path.resolve(import.meta.dirname), loader: 'ts'},
    bundle: true,
    format: 'esm',
    conditions: [...conditions],
    write: false,
    outdir: 'out',
    // What entries import to have it loaded early, a bundle has anyway. In packages that are installed, esbuild does not mention it.
    logOverride: {'ignored-bare-import': 'silent'},
  })
  return outputFiles[0]!.text
}

import path from 'node:path'
import {build} from 'esbuild'
import type {Browser} from 'playwright-core'
import type {Outcome} from './checks.ts'

/** The outcomes of the checks in Chromium. */
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
export async function runInChromium(
  browser: Browser,
  baseUrl: string,
  conditions: readonly string[] = [],
): Promise<BrowserRun> {
  const content = await bundle(conditions)
  const page = await browser.newPage()
  try {
    await page.goto(baseUrl)
    await page.addScriptTag({content, type: 'module'})
    await page.waitForFunction('globalThis.runChecks')
    return {
      version: browser.version(),
      outcomes: await page.evaluate<Outcome[]>(`runChecks(${JSON.stringify({baseUrl})})`),
      unasked: await page.evaluate<string>('createUnasked()'),
    }
  } finally {
    await page.close()
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

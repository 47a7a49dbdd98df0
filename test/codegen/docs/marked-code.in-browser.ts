import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {singlePage} from '../../../src/codegen/docs/single/single-page.ts'
import {chromiumPath, sharedBrowser} from '../../browser.ts'
import {markedDescription} from './marked-description.ts'

describe.runIf(chromiumPath !== undefined)('pages of a description with code in every text', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'marked-'))

  beforeAll(async () => {
    await sharedBrowser()
    writeFileSync(path.join(folder, 'reference.html'), singlePage(markedDescription, {sections: []}))
  })

  afterAll(() => rmSync(folder, {recursive: true}))

  test.each([{name: 'reference.html', bypassCSP: true}])(
    '$name runs none of it, and asks for nothing; without its policy: $bypassCSP',
    async ({name, bypassCSP}) => {
      const requests: string[] = []
      const context = await (await sharedBrowser()).newContext({bypassCSP})
      const page = await context.newPage()
      await page.route(/^https?:/, (route) => route.fulfill({body: ''}))
      page.on('request', (request) => requests.push(request.url()))
      await page.goto(pathToFileURL(path.join(folder, name)).href)
      if (name === 'index.html') await page.locator('#redoc h1').first().waitFor()
      const {text, visited} = await page.evaluate(openAll, 10_000)
      expect(visited > 0).toBe(name === 'index.html')
      expect(text).toContain('onerror')
      expect(await page.evaluate(() => (globalThis as {ran?: unknown}).ran)).toBeUndefined()
      expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url) && !logo.test(url))).toEqual([])
      expect(await page.locator(dangerous).count()).toBe(0)
      await context.close()
    },
  )
})

/** The renderer asks for a logo of its maker, which the policy refuses. */
const logo = /^https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg$/

const dangerous =
  'iframe, object, embed, base, form[action], meta[http-equiv=refresh], link[href^=http], a[href^="javascript" i], a[href^="data" i], a[href^="vbscript" i]'

/** Opens all that can be opened, and visits the entries of the sidebar. Returns the text that was shown. */
async function openAll(most: number): Promise<{text: string; visited: number}> {
  let text = ''
  const look = async () => {
    for (const closed of document.querySelectorAll('details')) closed.open = true
    for (const button of document.querySelectorAll<HTMLElement>('main [aria-expanded=false]')) button.click()
    await new Promise((resolve) => setTimeout(resolve))
    text += document.body.innerText
  }
  // Those of what has been visited come in between.
  const entryAt = (index: number) =>
    document.querySelectorAll<HTMLElement>('#redoc .menu-content a[data-discover]').item(index) as HTMLElement | null
  let visited = 0
  await look()
  for (let entry = entryAt(0); entry !== null && visited < most; entry = entryAt(++visited)) {
    entry.click()
    await look()
  }
  return {text, visited}
}

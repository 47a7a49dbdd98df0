import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {singlePage} from '../../../src/codegen/docs/single/single-page.ts'
import {renderSite} from '../../../src/codegen/docs/site/site.ts'
import {writeSite} from '../../../src/codegen/docs/site/write-site.ts'
import {chromiumPath, sharedBrowser} from '../../browser.ts'
import {isExhaustive} from '../../sample.ts'
import {marked, markedDescription} from './marked-description.ts'

describe.runIf(chromiumPath !== undefined)('pages of a description with code in every text', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'marked-'))
  const pages = ['reference.html']

  beforeAll(async () => {
    await sharedBrowser()
    writeFileSync(path.join(folder, 'reference.html'), singlePage(markedDescription, {sections: []}))
    const options = {guides: [], chapters: [], styles: {}, isLenient: true, notice: () => {}}
    const site = await renderSite(markedDescription, options)
    const files = await writeSite(path.join(folder, 'site'), () => site, {force: false, inputs: []})
    pages.push(...files.filter((file) => file.endsWith('.html')).map((file) => `site/${file}`))
  })

  afterAll(() => rmSync(folder, {recursive: true}))

  test('run none of it, and ask for nothing, even without a policy, nor do results of a search', async () => {
    const requests: string[] = []
    const context = await (await sharedBrowser()).newContext({bypassCSP: true})
    const page = await context.newPage()
    await page.route(/^https?:/, (route) => route.fulfill({body: ''}))
    page.on('request', (request) => requests.push(request.url()))
    expect(pages.length).toBeGreaterThan(5)
    for (const name of pages) {
      await page.goto(pathToFileURL(path.join(folder, name)).href)
      await page.evaluate(() => {
        for (const closed of document.querySelectorAll('details')) closed.open = true
      })
      const found = {
        ran: await page.evaluate(() => (globalThis as {ran?: unknown}).ran),
        dangerous: await page.locator(dangerous).count(),
      }
      expect(found, name).toEqual({ran: undefined, dangerous: 0})
    }
    expect(await page.innerText('body')).toContain('onerror')
    await page.keyboard.press('/')
    await page.locator('dialog input').fill('onerror')
    await page.locator('dialog li').first().waitFor()
    expect(await page.evaluate(() => (globalThis as {ran?: unknown}).ran)).toBeUndefined()
    if (isExhaustive) await tryOperation(page)
    expect(await page.evaluate(() => (globalThis as {ran?: unknown}).ran)).toBeUndefined()
    expect(requests.filter((url) => !/^(?:file|data):/.test(url))).toEqual([])
    await context.close()
  })
})

/** Shows the texts of the description in the form to try an operation, in issues and in each response of its mock. */
async function tryOperation(page: Page): Promise<void> {
  const [operation] = await page.evaluate(() =>
    [...document.querySelectorAll('a')].map(({href}) => href).filter((href) => href.includes('/operations/')),
  )
  if (operation !== undefined) await page.goto(operation)
  page.setDefaultTimeout(20_000)
  await page.getByRole('button', {name: 'Try it'}).click()
  const panel = page.locator('.panel')
  await panel.getByLabel('Example', {exact: true}).selectOption({label: 'Empty, as application/json'})
  await panel.locator('textarea').fill(JSON.stringify({[marked]: marked, union: marked}))
  await panel.locator('.findings [role=status]', {hasText: /\d+ issue/}).waitFor()
  const menu = panel.getByLabel('Wanted response')
  for (const index of (await menu.locator('option').all()).keys()) {
    await menu.selectOption({index})
    await panel.getByRole('button', {name: 'Send'}).click()
    await panel.locator('.result [role=status]', {hasText: /complete|No response/}).waitFor()
  }
  expect(await page.locator(dangerous).count()).toBe(0)
}

const dangerous =
  'iframe, object, embed, base, form[action], meta[http-equiv=refresh], link[href^=http], script:not([src]), a[href^="javascript" i], a[href^="data" i], a[href^="vbscript" i]'

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {formatChangeSections} from '../../../../src/cli/diff/markdown.ts'
import {buildDocs, type Changelog} from '../../../../src/codegen/index.ts'
import {diff, sayChange} from '../../../../src/tools/index.ts'
import {chromiumPath, sharedBrowser} from '../../../browser.ts'
import {isExhaustive} from '../../../sample.ts'
import {findLayoutShifts} from './layout-shift.ts'

const version = (number: string, operationId: string) =>
  JSON.stringify({
    openapi: '3.1.0',
    info: {title: '宠物', version: number},
    paths: {
      '/pets': {get: {operationId, summary: '列出所有宠物', responses: {204: {description: '完成'}}}},
      '/shops': {get: {operationId: 'shops', summary: '列出商店', responses: {204: {description: '完成'}}}},
    },
    webhooks: {petAdded: {post: {operationId: 'petAdded', summary: '新宠物', responses: {204: {description: '完成'}}}}},
  })

describe.runIf(chromiumPath !== undefined)('two versions in Chinese, from files, on a phone', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'versions-'))
  const addressOf = (file: string) => pathToFileURL(path.join(folder, 'site')).href + `/${file}`
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    const [old, next] = ['old.json', 'new.json'].map((file) => path.join(folder, file)) as [string, string]
    writeFileSync(old, version('1', 'listPets'))
    writeFileSync(next, version('2', 'getPets'))
    const changelog: Changelog = (before, after) =>
      formatChangeSections(diff(before, after), {say: sayChange, addressOf: () => undefined})
    const others = [{spec: next}]
    await buildDocs({spec: old, others, out: path.join(folder, 'site'), locale: 'zh', base: '/', changelog})
    context = await (await sharedBrowser()).newContext({offline: true, viewport: {width: 390, height: 800}})
    page = await context.newPage()
  })

  afterAll(async () => {
    await context.close()
    rmSync(folder, {recursive: true})
  })

  test('a word within a sentence of Chinese is found, without others that have only some of its characters', async () => {
    await page.goto(addressOf('2/index.html'))
    await page.keyboard.press('/')
    await page.keyboard.type('宠物')
    const results = page.locator('dialog li')
    await results.filter({hasText: '列出所有宠物'}).first().waitFor()
    expect(await results.filter({hasText: '列出商店'}).count()).toBe(0)
    await page.keyboard.press('Escape')
  })

  test('the menu of versions leads to the same operation in the other one', async () => {
    await page.goto(addressOf('2/operations/getPets.html'))
    const menu = page.locator('.versions')
    expect(await menu.getByRole('link', {name: '1', exact: true}).isVisible()).toBe(false)
    await menu.locator('summary').click()
    await menu.getByRole('link', {name: '1', exact: true}).click()
    await page.waitForURL(/\/1\/operations\/listPets\.html$/)
    expect(await page.locator('.versions [aria-current]').textContent()).toBe('1')
  })

  test.runIf(isExhaustive)('nothing moves when scripts come, on the pages of versions either', async () => {
    const own = ['index.html', 'changes.html', '404.html', 'operations/getPets.html', 'operations/petAdded.html']
    const files = ['index.html', '404.html', ...own.map((file) => `2/${file}`)]
    expect(await findLayoutShifts(path.join(folder, 'site'), files)).toEqual([])
  })

  test('the contents are folded on a phone until they are asked for, and open on a wide screen', async () => {
    await page.goto(addressOf('2/operations/getPets.html'))
    const entry = page.locator('nav').getByRole('link', {name: '概览'}).first()
    const button = page.getByRole('button', {name: '目录'})
    expect(await entry.isVisible()).toBe(false)
    await button.click()
    expect(await entry.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await entry.isVisible()).toBe(false)
    await page.setViewportSize({width: 1_440, height: 900})
    expect(await entry.isVisible()).toBe(true)
    expect(await button.isVisible()).toBe(false)
    await page.setViewportSize({width: 390, height: 800})
  })
})

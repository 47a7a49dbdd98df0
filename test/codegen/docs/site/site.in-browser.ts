import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {buildDocs} from '../../../../src/codegen/index.ts'
import {chromiumPath, sharedBrowser} from '../../../browser.ts'
import {isExhaustive} from '../../../sample.ts'
import {findLayoutShifts} from './layout-shift.ts'

const hasPdfText = spawnSync('pdftotext', ['-v']).error === undefined

describe.runIf(chromiumPath !== undefined)('the site of the booking service, from files, without a network', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'))
  const addressOf = (file: string) => pathToFileURL(path.join(folder, 'site')).href + `/${file}`
  let context: BrowserContext
  let page: Page
  const failures: string[] = []

  beforeAll(async () => {
    const spec = path.resolve(import.meta.dirname, '../../../../examples/bookings/openapi.yaml')
    const guides = [{title: 'Start', markdown: '```sh\ncurl\n```\n\n## Go on\n\nText.'}]
    await buildDocs({spec, guides, out: path.join(folder, 'site')})
    context = await (await sharedBrowser()).newContext({offline: true, viewport: {width: 1_440, height: 900}})
    context.setDefaultTimeout(60_000)
    page = await context.newPage()
    page.on('pageerror', ({message}) => failures.push(message))
    page.on('request', (request) => /^(?:file|data):/.test(request.url()) || failures.push(request.url()))
  })

  afterAll(async () => {
    await context.close()
    rmSync(folder, {recursive: true})
    expect(failures).toEqual([])
  })

  test('finds a property, a status and an operation as one types, by keyboard alone', async () => {
    await page.goto(addressOf('index.html'))
    await page.keyboard.press('/')
    await page.keyboard.type('bookStay')
    await page.locator('dialog li', {hasText: 'Operation'}).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/operations\/bookStay\.html$/)
    await page.keyboard.press('/')
    await page.keyboard.type('404')
    await page.locator('dialog li', {hasText: '404 Not Found'}).first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog').isVisible()).toBe(false)
  })

  test('keeps the language that was chosen on the next page', async () => {
    await page.goto(addressOf('operations/bookStay.html'))
    await page.getByText('Python', {exact: true}).click()
    expect(await page.locator('details[open] .lang-python').first().isVisible()).toBe(true)
    expect(await page.locator('details[open] .lang-curl').first().isVisible()).toBe(false)
    await page.goto(addressOf('operations/getStay.html'))
    expect(await page.locator('.lang-python').first().isVisible()).toBe(true)
  })

  test('colors code that is in sight without an element of its own', async () => {
    await page.goto(addressOf('operations/bookStay.html'))
    await page.getByText('curl', {exact: true}).click()
    await page.waitForFunction(() => CSS.highlights.get('code-string')?.size)
    const before = await page.evaluate(() => CSS.highlights.get('code-keyword')!.size)
    await page.getByText('Java', {exact: true}).click()
    await page.waitForFunction((size) => CSS.highlights.get('code-keyword')!.size > size, before)
    expect(await page.locator('pre code *').count()).toBe(0)
  })

  test.runIf(isExhaustive)('leads from the pointer of an issue to the page of the property, and back', async () => {
    await page.goto(addressOf('index.html'))
    await page.goto(addressOf('index.html#/components/schemas/Stay/properties/id'))
    await page.waitForURL(/schemas\/Stay\.html#\/components\/schemas\/Stay\/properties\/id$/)
    await page.goto(addressOf('index.html#operation/bookStay'))
    await page.waitForURL(/operations\/bookStay\.html#operation\/bookStay$/)
    await page.goBack()
    expect(page.url()).toMatch(/Stay\.html|index\.html/)
  })

  test.runIf(isExhaustive)('is read in full without JavaScript, on a phone too', async () => {
    const plain = await (
      await sharedBrowser()
    ).newContext({offline: true, javaScriptEnabled: false, viewport: {width: 390, height: 800}})
    const own = await plain.newPage()
    await own.goto(addressOf('operations/bookStay.html'))
    const text = await own.innerText('body')
    for (const wanted of ['bookStay', 'Request body', 'Responses', 'curl ']) expect(text).toContain(wanted)
    const width = await own.evaluate<number>('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(390)
    await plain.close()
  })

  test.runIf(isExhaustive && hasPdfText)(
    'is printed with all that is folded, and without what paper has no use for',
    async () => {
      await page.goto(addressOf('operations/bookStay.html'))
      const file = path.join(folder, 'printed.pdf')
      await page.pdf({path: file, format: 'A4'})
      const {stdout} = spawnSync('pdftotext', ['-layout', file, '-'], {encoding: 'utf8'})
      const folded = ['Inside Guest', 'name string required', 'at least 1 character']
      for (const wanted of [
        'Book a stay',
        '/stays',
        'Idempotency-Key',
        ...folded,
        '201 Created',
        'cabins.example/v1/stays',
        'ada@example.com',
      ])
        expect(stdout).toContain(wanted)
      for (const unwanted of ['Copy', 'Try it', 'Search', 'Skip to the content', 'List stays', 'Python'])
        expect(stdout).not.toContain(unwanted)
    },
  )

  test.runIf(isExhaustive)('moves nothing when its scripts come, on a page of each kind', async () => {
    const kinds = [
      'index',
      'operations/bookStay',
      'schemas/Stay',
      'schemas',
      'errors',
      'errors/404',
      'tags/Stays',
      'shared/responses',
      'guides/Start',
    ]
    const files = kinds.map((kind) => `${kind}.html`)
    expect(await findLayoutShifts(path.join(folder, 'site'), files)).toEqual([])
  })

  test('shows the same without colors where a browser has none', async () => {
    const own = await context.newPage()
    await own.addInitScript('delete CSS.highlights; delete window.Highlight')
    own.on('pageerror', ({message}) => failures.push(message))
    await own.goto(addressOf('operations/bookStay.html'))
    await own.getByRole('button', {name: 'Try it'}).waitFor()
    expect(await own.evaluate(() => 'highlights' in CSS)).toBe(false)
    await own.close()
  })

  const looks = ['light', 'dark'].flatMap((colorScheme) => [390, 768, 1_440].map((width) => ({colorScheme, width})))

  test.runIf(isExhaustive).each(looks)(
    'has no fault that axe finds, $colorScheme, $width wide',
    async ({colorScheme, width}) => {
      const own = await (
        await sharedBrowser()
      ).newContext({offline: true, viewport: {width, height: 900}, colorScheme: colorScheme as 'light' | 'dark'})
      const shown = await own.newPage()
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
      const kinds = [
        'index',
        'operations/bookStay',
        'schemas/Stay',
        'errors',
        'errors/404',
        'tags/Stays',
        'shared/responses',
      ]
      const found: string[] = []
      for (const kind of kinds) {
        await shown.goto(addressOf(`${kind}.html`))
        await shown.evaluate(axe)
        const {violations} = await shown.evaluate<{violations: {id: string; nodes: {html: string}[]}[]}>('axe.run()')
        found.push(...violations.map(({id, nodes}) => `${kind}: ${id} ${nodes[0]!.html.slice(0, 200)}`))
      }
      expect(found).toEqual([])
      await own.close()
    },
  )
})

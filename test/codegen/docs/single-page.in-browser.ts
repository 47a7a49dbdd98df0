import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {rulesSection} from '../../../src/cli/commands/rules.ts'
import {singlePage} from '../../../src/codegen/docs/single/single-page.ts'
import type {OpenApiDocument} from '../../../src/codegen/read/document.ts'
import {chromiumPath, sharedBrowser} from '../../browser.ts'

describe.runIf(chromiumPath !== undefined)(
  'the plain page in a browser without JavaScript and without a network',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'docs-'))
    const address = pathToFileURL(path.join(folder, 'reference.html')).href
    const requests: string[] = []
    let context: BrowserContext
    let page: Page
    let text: string

    beforeAll(async () => {
      const document = JSON.parse(
        readFileSync(path.resolve(import.meta.dirname, '../../../generated/documented/openapi.json'), 'utf8'),
      ) as OpenApiDocument
      writeFileSync(path.join(folder, 'reference.html'), singlePage(document, {sections: [rulesSection()]}))
      context = await (
        await sharedBrowser()
      ).newContext({offline: true, javaScriptEnabled: false, viewport: {width: 390, height: 844}})
      context.setDefaultTimeout(120_000)
      page = await context.newPage()
      page.on('request', (request) => requests.push(request.url()))
      await page.goto(`${address}#operation/createMessage`)
      text = (await page.innerText('[id="operation/createMessage"]')).replaceAll(/\s+/g, ' ')
    })

    afterAll(async () => {
      await context.close()
      rmSync(folder, {recursive: true})
    })

    test('asks the network for nothing', () => {
      expect(requests.filter((url) => !/^(?:file|data):/.test(url))).toEqual([])
    })

    test('opens at an operation, with its request', () => {
      for (const wanted of [
        'Create a message',
        'POST /v1/messages',
        'anthropic-version header string (date) required',
        'Request body required',
        'CreateMessageRequest',
      ])
        expect(text).toContain(wanted)
    })

    test('shows the events of the stream in their legal order, each with its schema', () => {
      expect(text).toContain(
        'in this order: message_start any number of times: content_block_start content_block_delta, any number of times content_block_stop message_delta, any number of times message_stop ping and error may come anywhere.',
      )
      for (const event of [
        'MessageStartEvent',
        'ContentBlockDeltaEvent',
        'MessageStopEvent',
        'PingEvent',
        'ErrorEvent',
      ])
        expect(text).toContain(event)
    })

    test('shows the error responses', () => {
      for (const status of [
        '400 Bad Request',
        '401 Unauthorized',
        '429 Too Many Requests',
        '500 Internal Server Error',
        '529',
      ])
        expect(text).toContain(status)
    })

    test('shows the rules with their severities', async () => {
      const rule = (await page.innerText('[id="section/Rules"]')).replaceAll(/\s+/g, ' ')
      expect(rule).toContain('roles-alternate ')
      expect(rule).toMatch(/documented: error, native: (?:off|warning|error) \(source\)/)
    })

    test('follows the pointer of an issue to what it broke, and opens an example with a click', async () => {
      await page.goto(`${address}#/components/schemas/CreateMessageRequest/properties/max_tokens`)
      expect(await page.innerText(':target')).toMatch(/^max_tokens integer required/)
      const example = page.locator('[id="operation/createMessage"] .example').first()
      await example.evaluate((element) => element.parentElement?.closest('details')?.setAttribute('open', ''))
      await example.locator('summary').click()
      expect(await example.locator('pre').innerText()).toContain('"model": ')
    })

    test('fits the width of a phone', async () => {
      const widths = await page.locator('html').evaluate((root) => [root.scrollWidth, root.clientWidth])
      expect(widths[0]).toBeLessThanOrEqual(widths[1]!)
    })
  },
)

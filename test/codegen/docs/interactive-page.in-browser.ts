import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {rulesSection} from '../../../src/cli/commands/rules.ts'
import {buildDocs} from '../../../src/codegen/index.ts'
import {chromiumPath, sharedBrowser} from '../../browser.ts'

/** As one file, which takes less to read. */
const spec = path.resolve(import.meta.dirname, '../../../generated/documented/openapi.json')

describe.runIf(chromiumPath !== undefined)('the interactive page of docs', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'docs-'))
  const file = path.join(folder, 'index.html')
  const requests: string[] = []
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    await buildDocs({spec, out: file, sections: [rulesSection()]})
    context = await (await sharedBrowser()).newContext({offline: true, viewport: {width: 1400, height: 900}})
    context.setDefaultTimeout(120_000)
    page = await context.newPage()
    page.on('requestfinished', (request) => requests.push(request.url()))
    // The renderer asks for a logo of its maker, which the policy of the page refuses.
    page.on('requestfailed', (request) => request.failure()?.errorText === 'csp' || requests.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    await page.getByText('Messages', {exact: true}).first().click()
    await page.getByText('Create a message').first().click()
    // The last of what is shown of it.
    // Not by a function that waits in the page, which its policy would not evaluate.
    await vi.waitFor(
      async () => {
        const text = await page.innerText('body')
        for (const wanted of ['529', 'message_stop', 'selects the media type']) expect(text).toContain(wanted)
      },
      {timeout: 100_000},
    )
  })

  afterAll(async () => {
    await context.close()
    rmSync(folder, {recursive: true})
  })

  test('sends nothing to the network', () => {
    expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([])
  })

  test('shows createMessage with its request', async () => {
    const text = await page.innerText('body')
    expect(page.url()).toContain('createmessage')
    for (const wanted of ['Create a message', '/v1/messages', 'anthropic-version', 'max_tokens', 'stop_sequences'])
      expect(text).toContain(wanted)
  })

  test('says what needs a beta header', async () => {
    expect(await page.innerText('body')).toContain('Beta: mcp-client-2025-11-20')
  })

  test('shows the error responses', async () => {
    const text = await page.innerText('body')
    for (const status of ['400', '401', '403', '404', '413', '429', '500', '529']) expect(text).toContain(status)
  })

  test('shows the events of the stream', async () => {
    const text = await page.innerText('body')
    for (const event of [
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
      'ping',
      'error',
    ])
      expect(text).toContain(event)
  })

  test('says in which order they come, and what asks for them', async () => {
    const text = (await page.innerText('body')).replaceAll(/\s+/g, ' ')
    expect(text).toContain(
      'A stream of events, each named in its type, in this order: message_start any number of times: content_block_start',
    )
    expect(text).toContain('ping and error may come anywhere.')
    expect(text).toContain('The property stream of the request selects the media type of the response')
  })

  test('lists the rules in the sidebar', async () => {
    await page.getByText('Rules', {exact: true}).first().click()
    await page.getByText('roles-alternate').first().waitFor()
  })
})

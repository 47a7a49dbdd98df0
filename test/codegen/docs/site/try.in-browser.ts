import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer, type IncomingHttpHeaders} from 'node:http'
import {createRequire} from 'node:module'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {gzipSync} from 'node:zlib'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {renderSite} from '../../../../src/codegen/docs/site/site.ts'
import {writeSite} from '../../../../src/codegen/docs/site/write-site.ts'
import type {OpenApiDocument} from '../../../../src/codegen/read/document.ts'
import {chromiumPath, sharedBrowser} from '../../../browser.ts'
import {renderFiles} from './render-files.ts'
import {triedDescription} from './tried-description.ts'

const options = {guides: [], chapters: [], styles: {}, isLenient: false, notice: () => {}}

describe.runIf(chromiumPath !== undefined)(
  'what readers can play and try, from files, under the policy of the site',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tried-'))
    const faults: string[] = []
    const came: {url: string | undefined; headers: IncomingHttpHeaders}[] = []
    const server = createServer((request, response) => {
      const cors = {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
        'access-control-allow-methods': '*',
      }
      if (request.method !== 'OPTIONS') came.push({url: request.url, headers: request.headers})
      response.writeHead(200, {'content-type': 'application/json', ...cors}).end('{"name": 1}')
    })
    let origin: string

    beforeAll(async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const document = triedDescription as unknown as OpenApiDocument
      await writeSite(path.join(folder, 'plain'), () => renderSite(document, options), {force: false, inputs: []})
      const asking = await renderSite(document, {...options, tryServer: `${origin}/base`})
      await writeSite(path.join(folder, 'asking'), () => asking, {force: false, inputs: []})
    })

    afterAll(async () => {
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, {recursive: true})
      expect(faults).toEqual([])
    })

    async function open(file: string, more: BrowserContextOptions = {}): Promise<Page> {
      const context = await (await sharedBrowser()).newContext({viewport: {width: 1_440, height: 900}, ...more})
      context.setDefaultTimeout(60_000)
      const page = await context.newPage()
      page.on('pageerror', ({message}) => faults.push(message))
      page.on('console', (message) => /Content Security Policy/.test(message.text()) && faults.push(message.text()))
      page.on('request', (request) => {
        if (!request.url().startsWith('file:') && !request.url().startsWith(origin)) faults.push(request.url())
      })
      await page.goto(pathToFileURL(path.join(folder, file)).href)
      return page
    }

    const panelOf = async (page: Page) => {
      await page.getByRole('button', {name: 'Try it'}).click()
      return page.locator('.panel')
    }

    test('a request is checked as it is typed, and an issue leads to its schema, and back', async () => {
      const page = await open('plain/operations/putRiver.html')
      const panel = await panelOf(page)
      await panel.getByText('The request is valid.').waitFor()
      await panel.locator('textarea').fill('{\n"name": 5}')
      await panel.getByLabel('depth').fill('deep')
      await panel.getByText('2 issues').waitFor()
      expect(await panel.locator('.issues').innerText()).toContain('/name, line 2')
      await panel.getByRole('button', {name: '/name, line 2'}).click()
      expect(await panel.locator('textarea').evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(2)
      await panel.locator('[data-path="/name"] a').click()
      await page.waitForURL(/schemas\/River\.html#\/components\/schemas\/River\/properties\/name$/)
      await page.goBack()
      expect(page.url()).toMatch(/putRiver\.html/)
      await page.context().close()
    })

    test('the mock in the page answers with JSON, errors and refusals, all by keyboard', async () => {
      const page = await open('plain/operations/putRiver.html', {offline: true})
      const panel = await panelOf(page)
      await panel.getByRole('button', {name: 'Send'}).focus()
      await page.keyboard.press('Enter')
      await panel.getByText('The response is valid.').waitFor()
      expect(await panel.locator('.result').innerText()).toContain('"name": "Kept"')
      await panel.locator('.result pre').scrollIntoViewIfNeeded()
      const colored = () =>
        page.evaluate(() =>
          [...CSS.highlights.get('code-name')!].map(({startContainer: {isConnected, parentElement}}) => ({
            isConnected,
            isResponse: parentElement?.closest('.result pre') != null,
          })),
        )
      await expect.poll(async () => (await colored()).some(({isResponse}) => isResponse)).toBe(true)
      await panel.getByLabel('Wanted response').selectOption({label: '429'})
      await panel.getByRole('button', {name: 'Send'}).click()
      await panel.getByText('429, complete').waitFor()
      expect(await panel.locator('.result').innerText()).toContain('too many')
      await panel.locator('textarea').fill('{}')
      await panel.getByRole('button', {name: 'Send'}).click()
      await panel.getByText('400, complete').waitFor()
      await panel.getByRole('button', {name: 'Close'}).click()
      expect(await panel.count()).toBe(0)
      // What is gone keeps no colors.
      await expect.poll(async () => (await colored()).every(({isConnected}) => isConnected)).toBe(true)
      await page.context().close()
    })

    test('the events of a stream appear as they come, up to its end, an error or a break', async () => {
      const page = await open('plain/operations/talk.html', {offline: true})
      const panel = await panelOf(page)
      await panel.getByRole('button', {name: 'Send'}).click()
      await panel.locator('.events li').first().waitFor()
      expect(await panel.locator('.events li').count()).toBeLessThan(6)
      await panel.getByText('The response is valid.').waitFor()
      expect(await panel.locator('.stream-log pre').innerText()).toContain('"Rhône and Arve"')
      await panel.getByLabel('Wanted response').selectOption({label: 'An error after two events'})
      await panel.getByRole('button', {name: 'Send'}).click()
      await panel.getByText('200, complete').waitFor()
      expect(await panel.locator('.events li').last().innerText()).toMatch(/^error/)
      await panel.getByLabel('Wanted response').selectOption({label: 'The connection breaks after two events'})
      await panel.getByRole('button', {name: 'Send'}).click()
      await panel.getByText('only a part of one').waitFor()
      await page.context().close()
    })

    test('the buttons of a transcript cover none of it', async () => {
      const page = await open('plain/streaming.html', {offline: true})
      const transcript = page.locator('.transcripts pre')
      const {y, height} = (await transcript.boundingBox())!
      for (const name of ['Play this stream', 'Copy this text'])
        expect((await page.getByRole('button', {name}).boundingBox())!.y).toBeGreaterThan(y + height)
      await page.context().close()
    })

    test('a transcript is played, paused and stepped through, and begins by steps where motion is not wanted', async () => {
      const page = await open('plain/streaming.html', {offline: true, reducedMotion: 'reduce'})
      await page.getByRole('button', {name: 'Play this stream'}).click()
      const player = page.locator('.player')
      expect(await player.innerText()).toContain('6 events')
      await player.getByRole('button', {name: 'Next event'}).click()
      expect(await player.innerText()).toContain('Event 1 of 6: message_start')
      await player.getByRole('button', {name: 'Play'}).click()
      await player.getByText('Event 6 of 6: message_stop').waitFor()
      expect(await player.locator('pre').innerText()).toContain('"Rhône and Arve"')
      await player.getByRole('button', {name: 'From the start'}).click()
      expect(await player.locator('li').count()).toBe(0)
      await player.getByRole('button', {name: 'Close'}).click()
      expect(await page.locator('pre').innerText()).toContain('event: message_start')
      await page.context().close()
    })

    test('a key for a real server goes there alone, and is kept nowhere', async () => {
      const page = await open('asking/operations/putRiver.html')
      const panel = await panelOf(page)
      await panel.getByLabel('Send to').selectOption({label: `${origin}/base`})
      await panel.getByLabel('x-api-key').fill('sk-secret')
      await panel.getByRole('button', {name: 'Send'}).click()
      await panel.getByText('expected a string').waitFor()
      expect(came.map(({url, headers}) => [url, headers['x-api-key'], headers.cookie, headers.referer])).toEqual([
        ['/base/rivers/rhone', 'sk-secret', undefined, undefined],
      ])
      const kept = await page.evaluate(() =>
        JSON.stringify([localStorage, sessionStorage, document.cookie, location.href, history.state]),
      )
      expect(kept).not.toContain('secret')
      await page.reload()
      expect(await (await panelOf(page)).locator('input[type=password]').inputValue()).toBe('')
      await page.context().close()
    })

    test('all that is loaded to try an operation of the Messages API is less than 200 kB', async () => {
      const generated = path.resolve(import.meta.dirname, '../../../../generated/documented/openapi.json')
      const files = await renderFiles(JSON.parse(readFileSync(generated, 'utf8')) as OpenApiDocument, options)
      const loaded = ['assets/try.js', 'assets/addresses.js', 'assets/try/createMessage.js']
      const sizes = loaded.map((file) => gzipSync(files[file]!).length)
      expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(200_000)
    })

    const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
      [390, 768, 1_440].map((width) => ({colorScheme, width})),
    )

    test.each(looks)('axe finds no fault in them, $colorScheme, $width wide', async ({colorScheme, width}) => {
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
      const more = {viewport: {width, height: 900}, colorScheme, reducedMotion: 'reduce'} as const
      const found: string[] = []
      const look = async (page: Page) => {
        await page.evaluate(axe)
        const {violations} = await page.evaluate<{violations: {id: string; nodes: {html: string}[]}[]}>('axe.run()')
        found.push(...violations.map(({id, nodes}) => `${id}: ${nodes[0]!.html.slice(0, 200)}`))
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        await page.context().close()
      }
      const trying = await open('asking/operations/putRiver.html', more)
      const panel = await panelOf(trying)
      await panel.locator('textarea').fill('{"name": 5}')
      await panel.getByText('1 issue').waitFor()
      await panel.getByRole('button', {name: 'Send'}).click()
      await panel.getByText('400, complete').waitFor()
      await panel.getByLabel('Send to').selectOption({index: 1})
      await look(trying)
      const playing = await open('plain/streaming.html', more)
      await playing.getByRole('button', {name: 'Play this stream'}).click()
      await playing.getByRole('button', {name: 'Next event'}).click()
      await look(playing)
    })
  },
)

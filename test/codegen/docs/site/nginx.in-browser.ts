import {spawn, type ChildProcess} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {freePort} from '../../../../scripts/free-port.ts'
import {buildDocs} from '../../../../src/codegen/index.ts'
import {chromiumPath, sharedBrowser} from '../../../browser.ts'

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((file) => existsSync(file))
const root = path.resolve(import.meta.dirname, '../../../..')

describe.runIf(nginx !== undefined)('the example for nginx', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'))
  let server: ChildProcess
  let origin: string

  beforeAll(async () => {
    const logo = {
      name: 'logo.svg',
      data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    }
    await buildDocs({
      spec: path.join(root, 'examples/bookings/openapi.yaml'),
      out: path.join(folder, 'www/docs'),
      base: '/docs/',
      logo,
    })
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    const own = readFileSync(path.join(root, 'examples/docs-pages/nginx.conf'), 'utf8')
      .replace('127.0.0.1:8080', `127.0.0.1:${port}`)
      .replace('/srv/www', path.join(folder, 'www'))
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    )
    writeFileSync(
      path.join(folder, 'nginx.conf'),
      `daemon off; master_process off; pid ${folder}/pid; error_log stderr;\nevents {}\nhttp { access_log off; ${temporary.join(' ')}\n${own}}\n`,
    )
    mkdirSync(path.join(folder, 'logs'))
    server = spawn(nginx!, ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', 'stderr'], {stdio: 'ignore'})
    while (!(await fetch(origin).catch(() => undefined)) && server.exitCode === null) await setTimeout(20)
  })

  afterAll(() => {
    server.kill()
    rmSync(folder, {recursive: true})
  })

  test.each([
    ['/docs/', 200, 'text/html; charset=utf-8'],
    ['/docs/operations/bookStay.md', 200, 'text/markdown; charset=utf-8'],
    ['/docs/openapi.yaml', 200, 'application/yaml; charset=utf-8'],
    ['/docs/assets/logo.svg', 200, 'image/svg+xml; charset=utf-8'],
    ['/docs/nothing/here.html', 404, 'text/html; charset=utf-8'],
    ['/docs/.messages-openapi-site.json', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %i and the policy', async (file, status, type) => {
    const response = await fetch(origin + file)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type])
    expect(response.headers.get('content-security-policy')).toContain(
      `default-src 'none'; script-src 'self'; style-src 'self'`,
    )
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    await response.arrayBuffer()
  })

  test.runIf(chromiumPath !== undefined)(
    'a page works under the policy, and so does that for missing addresses',
    async () => {
      const context = await (await sharedBrowser()).newContext()
      const page = await context.newPage()
      const faults: string[] = []
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      await page.goto(`${origin}/docs/operations/bookStay.html`)
      await page.keyboard.press('/')
      await page.keyboard.type('getStay')
      await page.locator('dialog li').first().waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL(/operations\/getStay\.html/)
      expect(faults).toEqual([])
      await page.goto(`${origin}/docs/deep/er/none.html`)
      await page.locator('nav a', {hasText: 'Overview'}).first().click()
      await page.waitForURL(`${origin}/docs/index.html`)
      await context.close()
    },
  )
})

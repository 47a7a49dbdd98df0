import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {sharedBrowser} from '../../../browser.ts'

const origin = 'https://docs.example'
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/**
 * Finds elements that move on pages of a folder when their scripts come, at three widths: scripts wait for the first paint, and scroll bars take their room.
 *
 * @see https://wicg.github.io/layout-instability/
 */
export async function findLayoutShifts(folder: string, pages: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const width of [390, 768, 1_440]) {
    const context = await (await sharedBrowser()).newContext({viewport: {width, height: 900}})
    const page = await context.newPage()
    let painted = Promise.resolve()
    await page.route(`${origin}/**`, async (route) => {
      const file = decodeURIComponent(new URL(route.request().url()).pathname)
      if (file.endsWith('.js')) await painted
      const body = await readFile(path.join(folder, file))
      await route.fulfill({body, contentType: types[path.extname(file)] ?? 'application/octet-stream'})
    })
    await page.addInitScript(`
      window.shifts = []
      new PerformanceObserver((list) => {
        for (const {value, sources} of list.getEntries())
          shifts.push({value, moved: sources.map(({node}) => (node?.outerHTML ?? String(node)).slice(0, 100))})
      }).observe({type: 'layout-shift', buffered: true})`)
    for (const file of pages) {
      painted = new Promise((resolve, reject) => {
        page.once('framenavigated', () => {
          page
            .waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
            .then(() => resolve(), reject)
        })
      })
      await page.goto(`${origin}/${file}`, {waitUntil: 'load'})
      await page.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`)
      const shifts = await page.evaluate<{value: number; moved: string[]}[]>('shifts')
      const sum = shifts.reduce((total, {value}) => total + value, 0)
      if (sum > 0.001) found.push(`${file}, ${width} wide: ${sum} ${shifts.flatMap(({moved}) => moved).join(' ')}`)
    }
    await context.close()
  }
  return found
}

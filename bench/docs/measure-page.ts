import type {Browser} from 'playwright-core'

/** The costs of a page for its reader. Bytes are as they come over the network, compressed. */
export interface PageCosts {
  readonly bytes: number
  readonly scriptBytes: number
  /** Elements once nothing changes any more, those in shadow trees too. */
  readonly elements: number
  /** Largest contentful paint, in milliseconds. @see https://www.w3.org/TR/largest-contentful-paint/ */
  readonly paint: number
  /** Milliseconds that tasks take beyond 50 each. */
  readonly blocking: number
  /** Bytes of the heap after a collection. */
  readonly heap: number
}

/** A fast connection with a processor a fourth as fast as this one. */
const network = {offline: false, latency: 40, downloadThroughput: 1_280_000, uploadThroughput: 1_280_000}

const observe = `
  window.measured = {paint: 0, blocking: 0}
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) measured.paint = Math.max(measured.paint, entry.startTime)
  }).observe({type: 'largest-contentful-paint', buffered: true})
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) measured.blocking += Math.max(0, entry.duration - 50)
  }).observe({type: 'longtask', buffered: true})
`

const countElements = `(() => {
  const count = (root) => {
    let sum = 0
    for (const element of root.querySelectorAll('*')) sum += 1 + (element.shadowRoot ? count(element.shadowRoot) : 0)
    return sum
  }
  return count(document)
})()`

/** Opens a page in a context of its own, so that nothing is cached, and waits until it is at rest. */
export async function measurePage(browser: Browser, url: string): Promise<PageCosts> {
  const context = await browser.newContext({viewport: {width: 1_440, height: 900}})
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const kinds = new Map<string, string>()
    let [bytes, scriptBytes] = [0, 0]
    session.on('Network.responseReceived', ({requestId, type}) => kinds.set(requestId, type))
    session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
      bytes += encodedDataLength
      if (kinds.get(requestId) === 'Script') scriptBytes += encodedDataLength
    })
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', network)
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4})
    await page.addInitScript(observe)
    await page.goto(url, {waitUntil: 'networkidle', timeout: 240_000})
    let elements = -1
    for (let same = 0; same < 3;) {
      const count = await page.evaluate<number>(countElements)
      same = count === elements ? same + 1 : 0
      elements = count
      await page.waitForTimeout(1_000)
    }
    await session.send('HeapProfiler.collectGarbage')
    const {usedSize} = await session.send('Runtime.getHeapUsage')
    const {paint, blocking} = await page.evaluate<{paint: number; blocking: number}>('measured')
    return {bytes, scriptBytes, elements, paint, blocking, heap: usedSize}
  } finally {
    await context.close()
  }
}

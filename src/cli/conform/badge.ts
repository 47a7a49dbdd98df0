import {html, type Html} from '../../codegen/docs/html.ts'
import type {ConformReport} from '../../conform/index.ts'

const [height, characterWidth, padding] = [20, 6.6, 7]

/** A badge as an SVG image: how many of the checks that told something have passed, red if a `must` failed. */
export function badge({checks, contract, totals}: ConformReport): Html {
  const label = `${contract.title} conformance`
  const failsMust = checks.some(({outcome, level}) => outcome === 'failed' && level === 'must')
  const value = `${totals.passed} of ${totals.passed + totals.failed} passed`
  const color = failsMust ? '#b3261e' : totals.failed > 0 ? '#8a6100' : '#2e7d32'
  const [left, right] = [label, value].map((text) => Math.round(text.length * characterWidth) + 2 * padding) as [
    number,
    number,
  ]
  const text = (content: string, x: number, width: number) =>
    html`<text x="${x + padding}" y="14" textLength="${width - 2 * padding}">${content}</text>`
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${height}" role="img" aria-label="${label}: ${value}"><title>${label}: ${value}</title><rect width="${left}" height="${height}" fill="#444"/><rect x="${left}" width="${right}" height="${height}" fill="${color}"/><g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(label, 0, left)}${text(value, left, right)}</g></svg>`
}

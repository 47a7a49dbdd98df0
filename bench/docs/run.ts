import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {chromium} from 'playwright-core'
import {runProgram} from '../../scripts/run-program.ts'
import {chromiumPath} from '../../test/browser.ts'
import {at, printTable} from '../measure.ts'
import {measurePage, type PageCosts} from './measure-page.ts'
import {peers, type Peer} from './peers.ts'
import {serveFolder} from './serve-folder.ts'

/**
 * The costs of the docs of one description for their readers, ours beside those of others, in one run and one browser. Takes the file of a description;
 * default: that of the Messages API. Packages come from the registry of npm into a temporary folder, and none of their scripts are run.
 */
const root = path.resolve(import.meta.dirname, '../..')
const spec = path.resolve(process.argv[2] ?? path.join(root, 'generated/documented/openapi.yaml'))
const folder = mkdtempSync(path.join(tmpdir(), 'docs-'))
const rounds = 3

if (chromiumPath === undefined) throw new Error('There is no Chromium: "apt-get install chromium".')
const browser = await chromium.launch({executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu']})
const server = await serveFolder(folder)
try {
  run(process.execPath, [path.join(root, 'bin/messages-openapi.js'), 'docs', spec, '--out', 'ours', '--lenient'])
  const pages = [
    ['ours, overview', 'ours/index.html'],
    ['ours, largest operation', `ours/operations/${largest(path.join(folder, 'ours/operations'))}`],
    ...peers.map((peer) => [`${peer.name} ${peer.package.replace(/.*@/, '')}`, publish(peer)]),
  ] as const
  const measured = new Map<string, PageCosts[]>()
  for (let round = 0; round < rounds; round++)
    for (const [name, file] of pages)
      measured.set(name, [...(measured.get(name) ?? []), await measurePage(browser, `${server.url}/${file}`)])
  printTable(
    `Docs of ${path.relative(process.cwd(), spec)}, medians of ${rounds} runs, processor four times slower`,
    ['page', 'kB', 'kB of scripts', 'elements', 'largest paint, ms', 'blocked, ms', 'heap, MB'],
    [...measured].map(([name, costs]) => {
      const of = (key: keyof PageCosts) =>
        at(
          0.5,
          costs.map((cost) => cost[key]),
        )
      return [
        name,
        Math.round(of('bytes') / 1_000),
        Math.round(of('scriptBytes') / 1_000),
        of('elements'),
        Math.round(of('paint')),
        Math.round(of('blocking')),
        Math.round(of('heap') / 100_000) / 10,
      ]
    }),
  )
} finally {
  server.close()
  await browser.close()
  rmSync(folder, {recursive: true})
}

function run(command: string, args: readonly string[]): void {
  runProgram(command, args, {cwd: folder})
}

function largest(pages: string): string {
  const sizes = readdirSync(pages)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({file, size: statSync(path.join(pages, file)).size}))
  return sizes.sort((one, other) => other.size - one.size)[0]!.file
}

/** Puts the page of a peer into a folder of its own, beside the description. Returns the path of the page. */
function publish({name, package: source, files, page}: Peer): string {
  const own = name.replaceAll(/\W/g, '')
  mkdirSync(path.join(folder, own))
  const before = new Set(readdirSync(folder))
  run('npm', ['pack', source, '--silent'])
  const archive = readdirSync(folder).find((file) => !before.has(file))!
  run('tar', ['-xzf', archive, '-C', own])
  for (const file of files)
    copyFileSync(path.join(folder, own, 'package', file), path.join(folder, own, path.basename(file)))
  writeFileSync(path.join(folder, own, 'openapi.json'), readFileSync(path.join(folder, 'ours/openapi.json')))
  writeFileSync(
    path.join(folder, own, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title></head><body>${page}</body></html>`,
  )
  return `${own}/index.html`
}

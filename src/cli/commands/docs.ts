import path from 'node:path'
import {InputError} from '../../errors.ts'
import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import {configNote, configOption, listDescriptions, runEach} from '../config/configured.ts'
import {readTextFile} from '../input/read-text-file.ts'
import type {Io} from '../io.ts'
import {loadCodegen} from '../load-codegen.ts'
import {resolveFile, resolveOutput} from '../options/files.ts'
import {readReferenceOptions, referenceNote, referenceOptions} from '../options/references.ts'
import {readSpec, requireSpec, specForms} from '../options/spec.ts'
import {parseTarget} from '../options/target.ts'
import {toPrintable} from '../report/printable.ts'

/** Makes pages of any OpenAPI description. */
export const docsCommand: Command = {
  name: 'docs',
  usage:
    '[SPEC | --config FILE] [--out DIR] [--single FILE] [--guide FILE …] [--chapters FILE …] [--css FILE …] [--title TEXT] [--url URL] [--try-server URL] [--lenient] [--overlay FILE …] [--root DIR] [--allow-remote HOST …] [--force]',
  notes: [
    'The names of what was written go to the standard output.',
    'Every sample of a request is checked while the site is built. One that is not valid, or a link that leads nowhere, is an error that names its place, unless you pass "--lenient".',
    'JSON Pointers are the addresses of everything: the "schema" of an issue, put behind the address of the site, leads to what it broke, as in index.html#/components/schemas/Message. An operation is at #operation/ and its operationId.',
    'The rules of the Messages API become pages with "messages-openapi rules --format markdown > rules.md" and "--chapters rules.md".',
    'Redoc makes a page of another kind: "npx @redocly/cli build-docs SPEC".',
    configNote,
    referenceNote,
  ],
  options: {
    spec: {type: 'string', value: 'SPEC', summary: `The same as SPEC, the description. ${specForms}`},
    overlay: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      summary: 'An OpenAPI Overlay to apply; several are applied in order.',
    },
    ...referenceOptions,
    ...configOption,
    out: {type: 'string', value: 'DIR', summary: 'The folder for the site. Files in it that are of no site stay.'},
    single: {type: 'string', value: 'FILE', summary: 'An HTML file for all of it on one page, without JavaScript.'},
    guide: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      summary: 'A Markdown file to show as a page of its own, under its first heading.',
    },
    chapters: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      summary: 'The same, with a page for each of its second-level headings.',
    },
    css: {type: 'string', value: 'FILE', multiple: true, summary: 'A style sheet to load after that of the site.'},
    title: {type: 'string', value: 'TEXT', summary: 'The title of the site. Default: that of the description.'},
    url: {
      type: 'string',
      value: 'URL',
      summary: 'The address that the site will have, for search engines. Default: pages name none.',
    },
    'try-server': {
      type: 'string',
      value: 'URL',
      summary:
        'A server that readers may send the requests to which they try. Default: these go to a mock in the page alone.',
    },
    lenient: {
      type: 'boolean',
      summary: 'Name samples that are not valid and links that lead nowhere on stderr, and go on without them.',
    },
    force: {
      type: 'boolean',
      summary: 'Replace files and symbolic links that were not generated; the description never.',
    },
  },
  operands: {max: 1},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  const all = await listDescriptions(given, io, {
    command: docsCommand,
    part: ({docs}) => docs,
    also: ['lenient', 'force'],
    missing: 'Found no description with "docs", expected an object with "out" or "single".',
  })
  return runEach(all, io, buildOne)
}

async function buildOne(given: Arguments, io: Io): Promise<ExitCode> {
  const spec = requireSpec(given, docsCommand)
  const [out, single] = ['out', 'single'].map((name) => {
    const value = given.value(name)
    return value === undefined ? undefined : resolveOutput(value, io)
  })
  if (out === undefined && single === undefined)
    throw new InputError('The option "--out" or "--single" is missing: see "messages-openapi docs --help".')
  const [guides, chapters] = await Promise.all(
    ['guide', 'chapters'].map((name) => Promise.all(given.values(name).map((file) => readSection(file, io.cwd)))),
  )
  const styles = await Promise.all(
    given.values('css').map(async (file) => [path.basename(file), await readTextFile(file, io.cwd)] as const),
  )
  const [title, url, tryServer] = ['title', 'url', 'try-server'].map((name) => given.value(name))
  const codegen = await loadCodegen()
  const {notices} = await codegen.buildDocs({
    ...readSpec(spec, io),
    ...readReferenceOptions(given, io),
    overlays: given.values('overlay').map((file) => resolveFile(file, io)),
    guides: guides ?? [],
    chapters: chapters ?? [],
    styles: Object.fromEntries(styles),
    inputs: ['guide', 'chapters', 'css'].flatMap((name) => given.values(name)).map((file) => resolveFile(file, io)),
    lenient: given.flag('lenient'),
    force: given.flag('force'),
    ...(title !== undefined && {title}),
    ...(url !== undefined && {url: readSiteUrl(url)}),
    ...(tryServer !== undefined && {tryServer: parseTarget(tryServer, 'try-server')}),
    ...(out !== undefined && {out}),
    ...(single !== undefined && {single}),
  })
  await io.stderr.write(notices.map((notice) => `${spec}: ${toPrintable(notice)}\n`).join(''))
  await io.stdout.write([out, single].map((file) => (file === undefined ? '' : `${file}\n`)).join(''))
  return exitCode.ok
}

/** The address of a site, with a slash at its end. @throws {InputError} for what is no address of a page. */
function readSiteUrl(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new InputError(`Found "${text}" in "--url", expected an address such as "https://docs.example/api/".`)
  const {href} = new URL(text)
  return href.endsWith('/') ? href : `${href}/`
}

/** A Markdown file as a section of the docs, titled by the heading that it starts with. @throws {InputError} if it has none. */
async function readSection(file: string, cwd: string): Promise<{title: string; markdown: string}> {
  const text = (await readTextFile(file, cwd)).trimStart()
  const [heading, title] = /^# +(.+?)[ #]*(?:\r?\n|$)/.exec(text) ?? []
  if (heading === undefined || title === undefined)
    throw new InputError('Found no title, expected a first line such as "# Rules".', {file})
  return {title, markdown: text.slice(heading.length)}
}

import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {Changelog, DocsImage, DocsSection} from '../../codegen/index.ts'
import {collectEarly, optimizeLate} from '../../engine.ts'
import {InputError} from '../../errors.ts'
import {locales, type Locale} from '../../phrases/locales.ts'
import {loadTools} from '../../tools/load-tools.ts'
import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import {configNote, configOption, listDescriptions, runEach} from '../config/configured.ts'
import {formatChangeSections} from '../diff/markdown.ts'
import {asInputError} from '../input/as-input-error.ts'
import {readTextFile} from '../input/read-text-file.ts'
import type {Io} from '../io.ts'
import {resolveFile, resolveOutput} from '../options/files.ts'
import {readBasePath, readPageUrl, readSiteUrl} from '../options/page-addresses.ts'
import {readReferenceOptions, referenceNote, referenceOptions} from '../options/references.ts'
import {readSpec, specForms} from '../options/spec.ts'
import {parseTarget} from '../options/target.ts'
import {toPrintable} from '../report/printable.ts'
import {createProgress} from '../report/progress.ts'

/** Makes pages of any OpenAPI description. */
export const docsCommand: Command = {
  name: 'docs',
  usage:
    '[SPEC … | --config FILE] [--out DIR] [--single FILE] [--only OPERATION …] [--guide FILE …] [--chapters FILE …] [--css FILE …] [--logo FILE] [--favicon FILE] [--locale LANGUAGE] [--title TEXT] [--url URL] [--base PATH] [--link-base URL] [--try-server URL] [--lenient] [--overlay FILE …] [--root DIR] [--allow-remote HOST …] [--force]',
  notes: [
    'The names of what was written go to the standard output.',
    'Every sample of a request is checked while the site is built. One that is not valid, or a link that leads nowhere, is an error that names its place, unless you pass "--lenient".',
    'JSON Pointers are the addresses of everything: the "schema" of an issue, put behind the address of the site, leads to what it broke, as in index.html#/components/schemas/Message. An operation is at #operation/ and its operationId.',
    'Several descriptions make a site each, in a folder below DIR, and a page that lists them. Those of one title are versions of one API, the oldest first: each page leads to the same in the other versions, and each version but the first has a page of what has changed.',
    'A style sheet sets colors and fonts by custom properties of ":root", in light and in dark: --bg, --fg, --muted, --line, --soft, --link, --mark, --get, --post, --put, --delete, --font and --mono.',
    'The rules of the Messages API become pages with "messages-openapi rules --format markdown > rules.md" and "--chapters rules.md".',
    'Redoc makes a page of another kind: "npx @redocly/cli build-docs SPEC".',
    configNote,
    referenceNote,
  ],
  options: {
    spec: {type: 'string', value: 'SPEC', multiple: true, summary: `The same as SPEC, a description. ${specForms}`},
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
    only: {
      type: 'string',
      value: 'OPERATION',
      multiple: true,
      summary:
        'An operationId or a tag: the pages show these operations alone, with the schemas that they need. Default: all.',
    },
    guide: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      summary:
        'A Markdown file to show as a page of its own, under its first heading. Links between such files lead to their pages.',
    },
    chapters: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      summary: 'The same, with a page for each of its second-level headings.',
    },
    css: {type: 'string', value: 'FILE', multiple: true, summary: 'A style sheet to load after that of the site.'},
    logo: {
      type: 'string',
      value: 'FILE',
      summary: 'An image to show before the title: SVG, PNG, JPEG, GIF, WebP or AVIF.',
    },
    favicon: {type: 'string', value: 'FILE', summary: 'The icon of the pages: an image, or an ICO file.'},
    locale: {
      type: 'string',
      value: 'LANGUAGE',
      choices: locales,
      summary: 'The language of the phrases of the pages: English, German or Chinese. Default: en.',
    },
    title: {type: 'string', value: 'TEXT', summary: 'The title of the site. Default: that of the description.'},
    url: {
      type: 'string',
      value: 'URL',
      summary: 'The address that the site will have, for search engines. Default: pages name none.',
    },
    base: {
      type: 'string',
      value: 'PATH',
      summary:
        'The path of the site on its host, such as /docs/: root-relative links of texts begin with it, and 404.html is written for it. Default: the path of "--url".',
    },
    'link-base': {
      type: 'string',
      value: 'URL',
      summary: 'The address that relative links of texts are relative to. Default: they are relative to the site.',
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
  operands: {max: Infinity},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  optimizeLate()
  collectEarly()
  const all = await listDescriptions(given, io, {
    command: docsCommand,
    part: ({docs}) => docs,
    whole: ({docs}) => docs,
    also: ['lenient', 'force'],
    missing: 'Found no description with "docs", expected an object with "out" or "single".',
  })
  return runEach(all, io, buildOne)
}

async function buildOne(given: Arguments, io: Io, each?: readonly Arguments[]): Promise<ExitCode> {
  const specs = [...given.operands, ...given.values('spec')]
  const descriptions = specs.map((name, index) => ({name, source: readSource(name, each?.[index] ?? given, io)}))
  const [first, ...others] = descriptions
  if (first === undefined) throw new InputError('The description is missing: see "messages-openapi docs --help".')
  const [out, single] = ['out', 'single'].map((name) => {
    const value = given.value(name)
    return value === undefined ? undefined : resolveOutput(value, io)
  })
  if (out === undefined && single === undefined)
    throw new InputError('The option "--out" or "--single" is missing: see "messages-openapi docs --help".')
  if (specs.length > 1 && single !== undefined)
    throw new InputError(`Found ${specs.length} descriptions for "--single", expected one.`)
  if (specs.filter((one) => one === '-').length > 1)
    throw new InputError('Found the standard input twice, expected it once.')
  const [guides, chapters] = await Promise.all(
    ['guide', 'chapters'].map((name) => Promise.all(given.values(name).map((file) => readSection(file, io.cwd)))),
  )
  const styles = await Promise.all(
    given.values('css').map(async (file) => [path.basename(file), await readTextFile(file, io.cwd)] as const),
  )
  const twice = styles.find(([name], index) => styles.findIndex(([other]) => other === name) < index)
  if (twice !== undefined)
    throw new InputError(`Found two style sheets with the name "${twice[0]}", expected names that differ.`)
  const [title, locale] = [given.value('title'), given.value('locale')]
  const [logo, favicon] = [await readImage('logo', given, io), await readImage('favicon', given, io)]
  const codegen = await loadTools(io.cwd)
  const progress = createProgress(io.stderr)
  const options = {
    ...first.source,
    others: others.map(({source}) => source),
    ...(others.length > 0 && {changelog: await loadChangelog()}),
    guides: guides ?? [],
    chapters: chapters ?? [],
    styles: Object.fromEntries(styles),
    inputs: ['guide', 'chapters', 'css', 'logo', 'favicon']
      .flatMap((name) => given.values(name))
      .map((file) => resolveFile(file, io)),
    only: given.values('only'),
    lenient: given.flag('lenient'),
    force: given.flag('force'),
    ...(locale !== undefined && {locale: locale as Locale}),
    ...(title !== undefined && {title}),
    ...readAddresses(given),
    ...(logo && {logo}),
    ...(favicon && {favicon}),
    ...(out !== undefined && {out}),
    ...(single !== undefined && {single}),
    progress: (what: string, share: number) => void progress.show(() => what, share),
  }
  const {notices} = await codegen.buildDocs(options).finally(() => progress.clear())
  const names = new Map(descriptions.map(({name, source}) => [source.spec, name]))
  await io.stderr.write(notices.map(({spec, message}) => `${names.get(spec)}: ${toPrintable(message)}\n`).join(''))
  await io.stdout.write([out, single].map((file) => (file === undefined ? '' : `${file}\n`)).join(''))
  return exitCode.ok
}

/** The addresses of the site, and those that it is to lead to. */
function readAddresses(given: Arguments) {
  const [url, base, linkBase, tryServer] = ['url', 'base', 'link-base', 'try-server'].map((name) => given.value(name))
  return {
    ...(url !== undefined && {url: readSiteUrl(url)}),
    ...(base !== undefined && {base: readBasePath(base)}),
    ...(linkBase !== undefined && {linkBase: readPageUrl(linkBase, 'link-base')}),
    ...(tryServer !== undefined && {tryServer: parseTarget(tryServer, 'try-server')}),
  }
}

/** A description with the options that are about it. */
function readSource(spec: string, given: Arguments, io: Io) {
  return {
    ...readSpec(spec, io),
    ...readReferenceOptions(given, io),
    overlays: given.values('overlay').map((file) => resolveFile(file, io)),
  }
}

/** An image for the site, if the option is given. @throws {InputError} if it cannot be read, or its name is not that of an image. */
async function readImage(option: 'logo' | 'favicon', given: Arguments, io: Io): Promise<DocsImage | undefined> {
  const file = given.value(option)
  if (file === undefined) return undefined
  if (!/\.(?:svg|png|jpe?g|gif|webp|avif|ico)$/i.test(file))
    throw new InputError(
      `Found another file for "--${option}", expected an image: .svg, .png, .jpg, .gif, .webp, .avif or .ico.`,
      {file},
    )
  try {
    return {name: path.basename(file), data: await readFile(path.resolve(io.cwd, file))}
  } catch (error) {
    throw asInputError(file)(error)
  }
}

/** The page of what has changed between two versions, whose messages link to the pages of what they are about. */
async function loadChangelog(): Promise<Changelog> {
  const {diff, sayChange} = await loadTools()
  return (old, next, addressOf) =>
    formatChangeSections(diff(old, next), {
      say: sayChange,
      addressOf: (change) =>
        change.new === undefined
          ? change.old === undefined
            ? undefined
            : addressOf('old', change.old)
          : addressOf('new', change.new),
    })
}

/** A Markdown file as a section of the docs, titled by the heading that it starts with. @throws {InputError} if it has none. */
async function readSection(file: string, cwd: string): Promise<DocsSection> {
  const text = (await readTextFile(file, cwd)).trimStart()
  const [heading, title] = /^# +(.+?)[ #]*(?:\r?\n|$)/.exec(text) ?? []
  if (heading === undefined || title === undefined)
    throw new InputError('Found no title, expected a first line such as "# Rules".', {file})
  return {title, markdown: text.slice(heading.length), file: path.resolve(cwd, file).replaceAll(path.sep, '/')}
}

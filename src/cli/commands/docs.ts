import {InputError} from '../../errors.ts'
import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import {readTextFile} from '../input/read-text-file.ts'
import type {Io} from '../io.ts'
import {loadCodegen} from '../load-codegen.ts'
import {requireValue, resolveFile} from '../options/files.ts'
import {readReferenceOptions, referenceNote, referenceOptions} from '../options/references.ts'
import {readSpec, specForms} from '../options/spec.ts'

/** Makes pages of any OpenAPI description. */
export const docsCommand: Command = {
  name: 'docs',
  usage:
    '--spec SPEC [--out FILE] [--plain FILE] [--section FILE …] [--overlay FILE …] [--root DIR] [--allow-remote HOST …] [--force]',
  notes: [
    'If both pages are written, they link to each other. The names of written files go to the standard output.',
    'The anchors of the plain page are JSON Pointers: the "schema" of an issue, put behind the address of the page, leads to what it broke, as in reference.html#/components/schemas/Message. An operation is at #operation/ and its operationId.',
    'The rules of the Messages API become a section with "messages-openapi rules --format markdown > rules.md" and "--section rules.md".',
    referenceNote,
  ],
  options: {
    spec: {type: 'string', value: 'SPEC', summary: `The description. ${specForms}`},
    overlay: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      summary: 'An OpenAPI Overlay to apply; several are applied in order.',
    },
    ...referenceOptions,
    out: {
      type: 'string',
      value: 'FILE',
      summary: 'The HTML file for the interactive page, which searches and unfolds with JavaScript.',
    },
    plain: {
      type: 'string',
      value: 'FILE',
      summary: 'The HTML file for the plain page, which has all of it without JavaScript.',
    },
    section: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      summary: 'A Markdown file to show as a section of its own, under its first heading.',
    },
    force: {
      type: 'boolean',
      summary: 'Replace files and symbolic links that were not generated; the description never.',
    },
  },
  operands: {max: 0},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  const resolve = (file: string) => resolveFile(file, io)
  const spec = requireValue(given, 'spec', docsCommand)
  const [out, plain] = [given.value('out'), given.value('plain')].map((file) =>
    file === undefined ? undefined : resolve(file),
  )
  if (out === undefined && plain === undefined) {
    throw new InputError('The option "--out" or "--plain" is missing: see "messages-openapi docs --help".')
  }
  const sections = await Promise.all(given.values('section').map((file) => readSection(file, io.cwd)))
  const codegen = await loadCodegen()
  await codegen.buildDocs({
    ...readSpec(spec, io),
    ...readReferenceOptions(given, io),
    overlays: given.values('overlay').map(resolve),
    sections,
    inputs: given.values('section').map(resolve),
    force: given.flag('force'),
    ...(out !== undefined && {out}),
    ...(plain !== undefined && {plain}),
  })
  await io.stdout.write([out, plain].map((file) => (file === undefined ? '' : `${file}\n`)).join(''))
  return exitCode.ok
}

/** A Markdown file as a section of the docs, titled by the heading that it starts with. @throws {InputError} if it has none. */
async function readSection(file: string, cwd: string): Promise<{title: string; markdown: string}> {
  const text = (await readTextFile(file, cwd)).trimStart()
  const [heading, title] = /^# +(.+?)[ #]*(?:\r?\n|$)/.exec(text) ?? []
  if (heading === undefined || title === undefined)
    throw new InputError('Found no title, expected a first line such as "# Rules".', {file})
  return {title, markdown: text.slice(heading.length)}
}

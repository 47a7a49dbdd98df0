import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import type {Io} from '../io.ts'
import {loadCodegen} from '../load-codegen.ts'
import {requireValue, resolveFile, resolveOutput} from '../options/files.ts'
import {readReferenceOptions, referenceNote, referenceOptions} from '../options/references.ts'
import {readSpec, requireSpec, specForms} from '../options/spec.ts'
import {toPrintable} from '../report/printable.ts'

/** Makes a contract of any OpenAPI description. */
export const generateCommand: Command = {
  name: 'generate',
  usage:
    'SPEC --out DIR [--overlay FILE …] [--root DIR] [--allow-remote HOST …] [--check] [--force] [--formats assert|annotate] [--allow-slow-patterns]',
  notes: [
    'Nothing is written unless all of it can be. The names of written files go to the standard output; with --check, those of stale files.',
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
    out: {type: 'string', value: 'DIR', summary: 'The folder for the generated files.'},
    ...referenceOptions,
    check: {type: 'boolean', summary: 'Write nothing; exit with 1 if a file is missing or stale.'},
    force: {
      type: 'boolean',
      summary: 'Replace files and symbolic links in the folder that were not generated; the description never.',
    },
    formats: {
      type: 'string',
      value: 'MEANING',
      choices: ['assert', 'annotate'],
      summary:
        'Check values by each known format (assert), or take formats for annotations (annotate). Default: assert.',
    },
    'allow-slow-patterns': {
      type: 'boolean',
      summary: 'Compile patterns that can take exponential time. Without it, they are skipped and reported.',
    },
  },
  operands: {max: 1},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  const spec = requireSpec(given, generateCommand)
  const out = resolveOutput(requireValue(given, 'out', generateCommand), io)
  const check = given.flag('check')
  const codegen = await loadCodegen()
  const {files, stale, notices} = await codegen.generate({
    ...readSpec(spec, io),
    out,
    ...readReferenceOptions(given, io),
    check,
    force: given.flag('force'),
    formats: given.value('formats') === 'annotate' ? 'annotate' : 'assert',
    allowSlowPatterns: given.flag('allow-slow-patterns'),
    overlays: given.values('overlay').map((file) => resolveFile(file, io)),
    progress: (step, milliseconds) => {
      if (io.stderr.isTTY) void io.stderr.write(`${step} in ${Math.round(milliseconds)} ms\n`).catch(() => {})
    },
  })
  await io.stderr.write(notices.map((notice) => `${spec}: ${toPrintable(notice)}\n`).join(''))
  const named = check ? stale : files
  await io.stdout.write(named.map((file) => `${file}\n`).join(''))
  if (!check) {
    if (!(await isInModulePackage(out)))
      await io.stderr.write(
        `${out}: Node.js before 22.12 reads these modules only in a package whose package.json says "type": "module".\n`,
      )
    return exitCode.ok
  }
  if (stale.length === 0) return exitCode.ok
  await io.stderr.write('These files differ from what the description says: run the same command without "--check".\n')
  return exitCode.issues
}

/** Tells whether the package.json that Node.js looks at says so. */
async function isInModulePackage(folder: string): Promise<boolean> {
  const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => undefined)
  if (text !== undefined) return /"type"\s*:\s*"module"/.test(text)
  const parent = path.dirname(folder)
  return parent !== folder && isInModulePackage(parent)
}

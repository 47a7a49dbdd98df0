import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {GenerateOptions, GenerateResult} from '../../codegen/generate.ts'
import {libraries, type Library} from '../../codegen/libraries.ts'
import {findUnchanged} from '../../codegen/write/input-record.ts'
import {optimizeLate} from '../../engine.ts'
import {InputError} from '../../errors.ts'
import {loadTools} from '../../tools/load-tools.ts'
import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import {configNote, configOption, listDescriptions, runEach} from '../config/configured.ts'
import type {Io} from '../io.ts'
import {requireValue, resolveFile, resolveOutput} from '../options/files.ts'
import {readReferenceOptions, referenceNote, referenceOptions} from '../options/references.ts'
import {readSpec, requireSpec, specForms} from '../options/spec.ts'
import {toPrintable} from '../report/printable.ts'
import {createProgress} from '../report/progress.ts'
import {plural} from '../report/words.ts'
import {tellFailure} from '../tell-failure.ts'
import {type Followed, runOnChange} from '../watch.ts'

/** Makes a contract of any OpenAPI description. */
export const generateCommand: Command = {
  name: 'generate',
  usage:
    '[SPEC --out DIR | --config FILE] [--overlay FILE …] [--root DIR] [--allow-remote HOST …] [--check | --watch] [--force] [--only OPERATION … | --remove-unused-components] [--with LIBRARY …] [--formats assert|annotate] [--allow-slow-patterns]',
  notes: [
    'Nothing is written unless all of it can be. The names of written files go to the standard output; with --check, those of stale files.',
    configNote,
    'The contract records hashes of all that it is made of: where neither they nor the files have changed, nothing is done. With --check, it is always made anew and compared.',
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
    ...configOption,
    watch: {type: 'boolean', summary: 'Generate again whenever a file of the description changes, until interrupted.'},
    check: {type: 'boolean', summary: 'Write nothing; exit with 1 if a file is missing or stale.'},
    force: {
      type: 'boolean',
      summary: 'Replace files and symbolic links in the folder that were not generated; the description never.',
    },
    only: {
      type: 'string',
      value: 'OPERATION',
      multiple: true,
      summary:
        'An operationId or a tag: the contract has these operations alone, with the schemas that they need. Default: all.',
    },
    'remove-unused-components': {
      type: 'boolean',
      summary: 'Leave out the components that neither an operation nor a webhook needs. --only does so anyway.',
    },
    with: {
      type: 'string',
      value: 'LIBRARY',
      multiple: true,
      choices: libraries,
      summary: 'Write a module for a library, too: schemas of zod or valibot, or the options of queries and mutations.',
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
  optimizeLate()
  const isWatching = given.flag('watch')
  if (isWatching && (given.flag('check') || (given.value('spec') ?? given.operands[0]) === '-'))
    throw new InputError('Found "--watch", expected neither "--check" nor the standard input with it.')
  const all = await listDescriptions(given, io, {
    command: generateCommand,
    part: (description) => (description.out === undefined ? undefined : description),
    also: ['check', 'force', 'watch'],
    missing: 'Found no description with "out", expected the folder for a contract.',
  })
  if (!isWatching) return runEach(all, io, async (one, ownIo) => (await generateOne(one, ownIo)).code)
  for (const one of all) requireOptions(one.given)
  const stopped = io.untilStopped()
  await Promise.all(all.map((one) => keepGenerated(one.given, one.io, stopped)))
  return exitCode.ok
}

function requireOptions(given: Arguments): {readonly spec: string; readonly out: string} {
  return {spec: requireSpec(given, generateCommand), out: requireValue(given, 'out', generateCommand)}
}

interface Generated {
  readonly code: ExitCode
  /** The paths of all that was read. */
  readonly sources: readonly string[]
}

async function keepGenerated(given: Arguments, io: Io, stopped: Promise<void>): Promise<void> {
  const {spec} = readSpec(requireOptions(given).spec, io)
  let known: readonly string[] = [spec, ...given.values('overlay').map((file) => resolveFile(file, io))]
  const generateAgain = async (): Promise<Followed> => {
    try {
      known = (await generateOne(given, io)).sources
      await io.stderr.write(`Watching ${plural(known.length, 'file')} of ${spec}.\n`)
      return {files: known, others: false}
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      await io.stderr.write(`${toPrintable(tellFailure(error))}\nWatching for a change.\n`)
      const concerned = [...(error.file === undefined ? [] : [error.file]), ...error.absent]
      return {files: [...known, ...concerned.map((file) => path.resolve(file))], others: true}
    }
  }
  await runOnChange(generateAgain, {first: {files: known, others: true}, stopped})
}

async function generateOne(given: Arguments, io: Io): Promise<Generated> {
  const required = requireOptions(given)
  const {spec} = required
  const out = resolveOutput(required.out, io)
  const check = given.flag('check')
  const options = {
    ...readSpec(spec, io),
    out,
    ...readReferenceOptions(given, io),
    formats: given.value('formats') === 'annotate' ? ('annotate' as const) : ('assert' as const),
    allowSlowPatterns: given.flag('allow-slow-patterns'),
    overlays: given.values('overlay').map((file) => resolveFile(file, io)),
    only: given.values('only'),
    removeUnusedComponents: given.flag('remove-unused-components'),
    // Checked against the choices.
    with: [...new Set(given.values('with') as Library[])],
  }
  const unchanged = check ? undefined : await findUnchanged(options)
  const {files, stale, notices, sources} =
    unchanged === undefined
      ? await generateWithProgress({...options, check, force: given.flag('force')}, io)
      : {...unchanged, stale: []}
  await io.stderr.write(notices.map((notice) => `${spec}: ${toPrintable(notice)}\n`).join(''))
  await io.stdout.write(stale.map((file) => `${file}\n`).join(''))
  if (!check && stale.length === 0)
    await io.stderr.write(`${out}: Nothing has changed in the ${plural(files.length, 'file')} of the contract.\n`)
  if (!check && !(await isInModulePackage(out)))
    await io.stderr.write(
      `${out}: Node.js before 22.12 reads these modules only in a package whose package.json says "type": "module".\n`,
    )
  if (!check || stale.length === 0) return {code: exitCode.ok, sources}
  await io.stderr.write('These files differ from what the description says: run the same command without "--check".\n')
  return {code: exitCode.issues, sources}
}

async function generateWithProgress(options: GenerateOptions, io: Io): Promise<GenerateResult> {
  const progress = createProgress(io.stderr)
  const tell = (step: string, share: number) => void progress.show(() => `${options.spec}: ${step}`, share)
  const {generate} = await loadTools(io.cwd)
  return generate({...options, progress: tell}).finally(() => progress.clear())
}

/** Tells whether the package.json that Node.js looks at says so. */
async function isInModulePackage(folder: string): Promise<boolean> {
  const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => undefined)
  if (text !== undefined) return /"type"\s*:\s*"module"/.test(text)
  const parent = path.dirname(folder)
  return parent !== folder && isInModulePackage(parent)
}

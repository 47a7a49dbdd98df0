import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {SayChange} from '../../codegen/docs/say.ts'
import type {Bundle} from '../../codegen/index.ts'
import {type ContractChange, changeClasses} from '../../diff/change.ts'
import {optimizeLate} from '../../engine.ts'
import {InputError, type TextPosition} from '../../errors.ts'
import {isJsonObject, textAt} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {fragmentTokensOf} from '../../json/pointer.ts'
import {contracts} from '../../messages/contracts.ts'
import {loadTools} from '../../tools/load-tools.ts'
import {fromFolder} from '../check/lint-report.ts'
import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import {formatChangelog} from '../diff/markdown.ts'
import {changeToChecked, failing} from '../diff/to-checked.ts'
import {parseGitFile, withGitFile} from '../input/git-source.ts'
import type {Io} from '../io.ts'
import {defaultContract} from '../options/contract.ts'
import {readReferenceOptions, referenceNote, referenceOptions} from '../options/references.ts'
import {readSpec, specForms} from '../options/spec.ts'
import {createReporter, formatOption} from '../report/formats.ts'
import {toPrintable} from '../report/printable.ts'

/** Finds the changes between two descriptions, with a message that proves each that breaks clients. */
export const diffCommand: Command = {
  name: 'diff',
  usage: 'OLD NEW [--fail-on breaking|possibly|any] [--format FORMAT] [--root DIR] [--allow-remote HOST …]',
  notes: [
    'A change is breaking if a message proves it: a request that OLD accepts and NEW refuses, or a response that NEW may send and OLD refuses. What may break clients without such a proof is listed with the reason; all other changes are additive or cosmetic.',
    `OLD and NEW: ${specForms} Or the folder or the name of a contract, or "git:REF:path", as it was at a commit.`,
    'Exit codes: 0 no such change as "--fail-on" names, 1 some, 2 wrong use.',
    referenceNote,
  ],
  options: {
    'fail-on': {
      type: 'string',
      choices: Object.keys(failing),
      summary: 'The changes to fail for: those that are breaking, that possibly are, or any. Default: breaking.',
    },
    format: formatOption('changes', 'markdown'),
    ...referenceOptions,
  },
  operands: {max: 2},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  optimizeLate()
  const [old, next] = given.operands
  if (old === undefined || next === undefined)
    throw new InputError(
      `Found ${given.operands.length === 0 ? 'no description' : 'one description'}, expected two: see "messages-openapi diff --help".`,
    )
  if (old === '-' && next === '-') throw new InputError('Found the standard input twice, expected it once.')
  const [before, after] = [await read(old, given, io), await read(next, given, io)]
  const {diff, sayChange: say} = await loadTools(io.cwd)
  const changes = diff(before.document, after.document, {old, new: next})
  const failsOn = ownValue(failing, given.value('fail-on') ?? 'breaking')!
  await io.stderr.write(
    [...before.notices.map((text) => `${old}: ${text}\n`), ...after.notices.map((text) => `${next}: ${text}\n`)]
      .map(toPrintable)
      .join(''),
  )
  if (given.value('format') === 'markdown')
    await io.stdout.write(formatChangelog(changes, versionsOf(before, after), say))
  else await print(changes, {given, io, after, failsOn, say})
  const counts = changeClasses.map((name) => `${changes.filter((change) => change.class === name).length} ${name}`)
  await io.stderr.write(`${counts.join(', ')}.\n`)
  return changes.some((change) => failsOn.includes(change.class)) ? exitCode.issues : exitCode.ok
}

interface ReadSpec extends Bundle {
  readonly name: string
  readonly positionAt: (pointer: string) => TextPosition | undefined
}

async function read(spec: string, given: Arguments, io: Io): Promise<ReadSpec> {
  const git = parseGitFile(spec)
  if (git !== undefined) return withGitFile(git, io.cwd, (file) => bundleAt(file, spec, given, io))
  const own = ownValue(contracts, spec)
  return bundleAt(own === undefined ? spec : fileURLToPath(own.description), spec, given, io)
}

async function bundleAt(file: string, name: string, given: Arguments, io: Io): Promise<ReadSpec> {
  const codegen = await loadTools(io.cwd)
  const {root, ...references} = readReferenceOptions(given, io)
  const isElsewhere = file !== name
  const bundled = await codegen.bundleWithSources({
    ...readSpec(file, io),
    ...references,
    ...(root !== undefined && !isElsewhere && {root}),
  })
  // What comes from several files stands elsewhere in each of them.
  const [source] = bundled.sources
  const isOneFile = bundled.sources.length === 1 && !isElsewhere && name !== '-' && !/^https?:/i.test(name)
  const positions = isOneFile ? new codegen.Positions(await readFile(source!, 'utf8')) : undefined
  return {
    ...bundled,
    name: isOneFile ? fromFolder(path.resolve(source!), io.cwd) : name,
    positionAt: (pointer) => positions?.at(fragmentTokensOf(pointer)),
  }
}

function versionsOf({document: old}: ReadSpec, {document: next}: ReadSpec) {
  const of = (document: ReadSpec['document'], name: string) =>
    (isJsonObject(document.info) ? textAt(document.info, name) : undefined) ?? ''
  return {title: of(next, 'title'), old: of(old, 'version'), new: of(next, 'version')}
}

interface Printing {
  readonly given: Arguments
  readonly io: Io
  readonly after: ReadSpec
  readonly failsOn: (typeof failing)[string]
  readonly say: SayChange
}

async function print(changes: readonly ContractChange[], {given, io, after, failsOn, say}: Printing): Promise<void> {
  const reporter = await createReporter(given, io, {command: 'diff', list: 'changes', contract: defaultContract})
  const report = {
    file: after.name,
    failsOn,
    say,
    positionOf: ({new: pointer}: ContractChange) => (pointer === undefined ? undefined : after.positionAt(pointer)),
  }
  const totals = Object.fromEntries(
    changeClasses.map((name) => [name, changes.filter((change) => change.class === name).length]),
  )
  await io.stdout.write(
    [
      reporter.begin(),
      ...changes.map((change) => reporter.report(changeToChecked(change, report))),
      reporter.end(totals),
    ].join(''),
  )
}

import {existsSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {LintRule} from '../../codegen/lint/rule.ts'
import {lintRuleNames, withSeverities} from '../../codegen/lint/severities.ts'
import {optimizeLate} from '../../engine.ts'
import {InputError} from '../../errors.ts'
import {loadTools} from '../../tools/load-tools.ts'
import {
  checkedFiles,
  frameMaker,
  fromFolder,
  parseLintReport,
  ownFindings,
  withoutRepeated,
} from '../check/lint-report.ts'
import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import {configNote, configOption, listDescriptions} from '../config/configured.ts'
import {readLintRules} from '../config/read-lint-rules.ts'
import type {Io} from '../io.ts'
import {defaultContract, parseRuleSettings} from '../options/contract.ts'
import {resolveFile} from '../options/files.ts'
import {readReferenceOptions, referenceNote, referenceOptions} from '../options/references.ts'
import {packageFile} from '../package.ts'
import type {Checked} from '../report/checked.ts'
import {defaultWidth} from '../report/code-frame.ts'
import {allOption, createReporter, formatOption} from '../report/formats.ts'
import type {ListedRule} from '../report/reporter.ts'
import {plural} from '../report/words.ts'

/** Checks any OpenAPI description. */
export const lintCommand: Command = {
  name: 'lint',
  usage: '[SPEC | --config FILE] [--rules FILE …] [--rule NAME=LEVEL …] [--root DIR] [--allow-remote HOST …]',
  notes: [
    'Redocly does the work, with the redocly.yaml of the current folder. Where there is none, with its recommended rules, and two of our own for unions: discriminator mappings are complete, and tags are constants. In any case, schemas that no value matches are errors, and warnings are for patterns that are no regular expressions or can take exponential time, for values that their own schemas refuse, for keywords that say nothing of the declared type, for formats that are misspelt, and for tags that members of unions do not require. Swagger 2.0 has its patterns checked alone. Without SPEC and without a configuration file, the descriptions that redocly.yaml names are linted. The plugins that redocly.yaml names are run; that of another folder than the current one has no say.',
    `\`--rule\` sets the severity of a rule of ours (${lintRuleNames.join(', ')}) or of your own; so does \`severities\` in the configuration file, and \`rules\` in redocly.yaml, which sets those of Redocly. Where that turns off a rule of Redocly's for examples, ours is quiet about these, too.`,
    'Rules of your own check what no other linter knows of your API; `defineLintRules` of messages-openapi/config gives them their types.',
    configNote,
    referenceNote,
  ],
  options: {
    format: formatOption('findings'),
    ...allOption,
    rules: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      summary: 'A module of JavaScript or TypeScript with rules of your own, which is run. Default: none.',
    },
    rule: {
      type: 'string',
      value: 'NAME=LEVEL',
      multiple: true,
      summary: 'Set a rule of ours or of your own to off, warning or error.',
    },
    ...referenceOptions,
    ...configOption,
    strict: {type: 'boolean', summary: 'Treat warnings as errors.'},
  },
  operands: {max: 1},
  run,
}

const configNames = ['redocly.yaml', 'redocly.yml', '.redocly.yaml', '.redocly.yml']

/** Examples are checked as the contract has their schemas, with `nullable`, discriminators and properties that go one way. */
const ownExamples = {
  'no-invalid-media-type-examples': 'off',
  'no-invalid-parameter-examples': 'off',
  'no-invalid-schema-examples': 'off',
}

/** Rules that any description with unions is better for; the other local rules are the house rules of our own description. */
const ownConfig = {
  extends: ['recommended'],
  plugins: [fileURLToPath(packageFile('openapi/lint/plugin.js'))],
  rules: {'messages/union-mapping-is-complete': 'error', 'messages/union-members-have-const-tag': 'error'},
  oas3_0Rules: ownExamples,
  oas3_1Rules: ownExamples,
  oas3_2Rules: ownExamples,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  optimizeLate()
  const all = await listDescriptions(given, io, {
    command: lintCommand,
    part: ({lint = {}}) => lint,
    also: ['all', 'format', 'rule', 'rules', 'strict'],
    missing: 'Found no description.',
  })
  const results: Linted[] = []
  for (const one of all) results.push(await lintOne(one.given, one.io, io.cwd))
  const reporter = await createReporter(given, io, {
    command: 'lint',
    list: 'findings',
    contract: defaultContract,
    more: results.flatMap(({rules}) => rules.map(toListedRule)),
    folds: !given.flag('all'),
  })
  const checked = results.flatMap((result) => result.checked)
  await io.stdout.write([reporter.begin(), ...checked.map((file) => reporter.report(file)), reporter.end()].join(''))
  const errors = sum(results.map((result) => result.errors))
  await io.stderr.write(
    `${plural(errors, 'error')}, ${plural(sum(results.map(({warnings}) => warnings)), 'warning')}.\n`,
  )
  return checked.every(({valid}) => valid) ? exitCode.ok : exitCode.issues
}

interface Linted {
  readonly checked: readonly Checked[]
  readonly errors: number
  readonly warnings: number
  /** The rules of the user's own. */
  readonly rules: readonly LintRule[]
}

async function lintOne(given: Arguments, io: Io, cwd: string): Promise<Linted> {
  const spec = given.operands[0]
  const config = configNames.map((name) => path.join(cwd, name)).find((file) => existsSync(file))
  if (spec === undefined && config === undefined)
    throw new InputError('No description is given, and there is no redocly.yaml that names one.')
  if (spec === '-') throw new InputError('Found the standard input, expected a file, a folder or a URL.')
  const rules = await readLintRules(given.values('rules'), io.cwd)
  const severities = parseRuleSettings(given.values('rule'), [...lintRuleNames, ...rules.map(({code}) => code)])
  const codegen = await loadTools(io.cwd)
  const report = await codegen.lint({
    ...(spec !== undefined && {spec: resolveFile(spec, io)}),
    config: config ?? ownConfig,
    rules,
    severities,
    ...readReferenceOptions(given, io),
  })
  const known = withSeverities(parseLintReport(report, {spec, cwd}), severities)
  const findings = withoutRepeated([...known, ...ownFindings(report, cwd)])
  const isText = (given.value('format') ?? 'text') === 'text'
  const errors = findings.filter(({severity}) => severity === 'error').length
  return {
    checked: checkedFiles(findings, {
      files: [...report.texts.keys()].map((file) => fromFolder(file, cwd)),
      isStrict: given.flag('strict'),
      frameOf: isText ? frameMaker(report, cwd, io.stdout.columns ?? defaultWidth) : () => undefined,
    }),
    rules,
    errors,
    warnings: findings.length - errors,
  }
}

function toListedRule({code, summary, severity = 'error', source = ''}: LintRule): ListedRule {
  return {code, summary, severity, source}
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

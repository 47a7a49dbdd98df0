import {existsSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '../../errors.ts'
import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import {planFiles} from '../init/plan.ts'
import {readProject} from '../init/project.ts'
import type {Io} from '../io.ts'

/** Writes what a project needs to generate a contract again and again, to test with it, and to check changes. */
export const initCommand: Command = {
  name: 'init',
  usage: '[SPEC …] [--dry-run]',
  notes: [
    [
      'Writes a configuration file, a setup file for vitest, jest or Playwright where the project has it, and a workflow for GitHub or GitLab that lints,',
      'looks for stale files and finds changes that break clients. A file that exists is left as it is. What remains to be done is printed.',
    ].join('\n'),
    'SPEC: descriptions, as files or URLs. Default: those in the folder, and in folders such as "api", "openapi" or "spec".',
  ],
  options: {
    'dry-run': {type: 'boolean', summary: 'Print the names of the files, and write none.'},
  },
  operands: {max: Infinity},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  const project = await readProject(io.cwd)
  const named = given.operands.map((spec) => locate(spec, io.cwd))
  const specs = named.length > 0 ? named : project.descriptions
  if (specs.length === 0)
    throw new InputError(
      'Found no OpenAPI description in this folder: name it, as in "messages-openapi init their-api.yaml".',
    )
  const {files, steps} = planFiles(project, specs)
  for (const {file, text} of files) {
    const target = path.join(io.cwd, file)
    const isKept = given.flag('dry-run') ? existsSync(target) : await keepOrWrite(target, text)
    await io.stdout.write(`${isKept ? 'kept' : 'new '} ${file}\n`)
  }
  await io.stdout.write(`\nNext:\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`)
  return exitCode.ok
}

/** A description as a configuration in the folder names it. */
function locate(spec: string, cwd: string): string {
  if (/^https?:/i.test(spec)) return spec
  const file = path.resolve(cwd, spec)
  if (!existsSync(file)) throw new InputError('The file does not exist.', {file: spec})
  return path.relative(cwd, file).replaceAll(path.sep, '/')
}

/** Writes a file where there is none, and says whether there is one. */
async function keepOrWrite(file: string, text: string): Promise<boolean> {
  try {
    await mkdir(path.dirname(file), {recursive: true})
    await writeFile(file, text, {flag: 'wx'})
    return false
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST' && existsSync(file)) return true
    throw new InputError(`The file cannot be written (${(cause as Error).message}).`, {file, cause})
  }
}

import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {freePort} from './free-port.ts'
import {codeBlocks, commandsOf, type SampleCommand} from './guides/code-blocks.ts'
import {quickStarts} from './guides/guides.ts'
import {packBoth} from './packing/pack.ts'

/** Follows each quick start to the letter in an empty folder, with the packed packages in the place of published ones. */
const folder = mkdtempSync(path.join(tmpdir(), 'guides-'))

try {
  const [runtime, tools] = packBoth(path.join(folder, 'packages'))
  for (const [index, guide] of quickStarts.filter((name) => name.includes(process.argv[2] ?? '')).entries()) {
    const project = path.join(folder, `project-${index}`)
    mkdirSync(project)
    const replacements = new Map([
      [/(?<=^npm install.*) messages-openapi(?= |$)/, ` ${runtime.file}`],
      [/(?<=^npm install.*) @messages-openapi\/tools(?= |$)/, ` ${tools.file}`],
      [/\b4010\b/g, String(await freePort())],
      [/\b4011\b/g, String(await freePort())],
    ])
    await follow(guide, project, (text) => {
      let result = text
      for (const [pattern, replacement] of replacements) result = result.replace(pattern, replacement)
      return result
    })
    process.stdout.write(`${guide}: each step works, and prints what it says.\n`)
  }
} finally {
  rmSync(folder, {recursive: true})
}

/** Writes the files of a guide and runs its commands, in their order, in one shell. */
async function follow(guide: string, project: string, adapt: (text: string) => string): Promise<void> {
  const steps: {readonly script: string; readonly command?: SampleCommand}[] = []
  const stage = mkdtempSync(path.join(folder, 'stage-'))
  const staged = (name: string | number) => path.join(stage, String(name))
  for (const {language, text, file} of codeBlocks(readFileSync(guide, 'utf8'))) {
    if (file !== undefined) {
      writeFileSync(staged(`file-${steps.length}`), adapt(text))
      steps.push({script: `mkdir -p ${path.dirname(file)} && cp ${staged(`file-${steps.length}`)} ${file}`})
    } else if (language === 'sh')
      for (const command of commandsOf(text))
        steps.push({script: withOutput(adapt(command.line), staged(steps.length)), command})
  }
  const lines = steps.map(({script}, index) => `echo ${index} > ${staged('step')}\n${script}\n`)
  const code = await runShell(`set -e\n${lines.join('')}`, project)
  const outputOf = (index: number) => readFileSync(staged(index), 'utf8')
  if (code !== 0) {
    const last = Number(readFileSync(staged('step'), 'utf8'))
    const {command, script} = steps[last]!
    throw new Error(`${guide}: "${command?.line ?? script}" failed.\n${command === undefined ? '' : outputOf(last)}`)
  }
  for (const [index, {command}] of steps.entries())
    for (const line of command?.prints ?? [])
      if (!outputOf(index).includes(line))
        throw new Error(`${guide}: "${command!.line}" should print "${line}", but printed:\n${outputOf(index)}`)
}

/** A command that writes all that it prints to a file, unless it is written elsewhere already. */
function withOutput(line: string, file: string): string {
  const [, command = line, end = ''] = /^(.*?)( &)?$/s.exec(line) ?? []
  return / > /.test(command) ? `${command} 2> ${file}${end}` : `${command} > ${file} 2>&1${end}`
}

/** Runs a script, ends what it left running in the background, and returns its exit code. */
async function runShell(script: string, cwd: string): Promise<number | null> {
  const shell = spawn('bash', ['-c', script], {
    cwd,
    detached: true,
    stdio: 'ignore',
    env: {...process.env, NO_COLOR: '1'},
  })
  const [code] = (await once(shell, 'exit')) as [number | null]
  try {
    process.kill(-shell.pid!)
  } catch {
    // Nothing was left.
  }
  return code
}

import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {changeClasses} from '../../src/diff/change.ts'
import {diff} from '../../src/diff/diff.ts'
import {createBase} from '../../test/diff/base.ts'
import {changed} from '../../test/diff/changed.ts'
import {rows} from '../../test/diff/changes.ts'
import {printTable} from '../measure.ts'

/**
 * The single changes that the tests hold, by the class that each has, and how many of them are said to break clients: by `diff`, and by `redocly diff`
 * with the rules that it recommends, where a change that breaks asks for a major version. `$ONLY` takes the first so many rows.
 */
const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'diff-'))
const write = (name: string, value: object): string => {
  const file = path.join(folder, name)
  writeFileSync(file, JSON.stringify(value))
  return file
}

try {
  const base = write('base.json', createBase())
  const config = write('redocly.yaml', {extends: ['diff-recommended']})
  const judged = rows.slice(0, Number(process.env.ONLY ?? rows.length)).map((row) => {
    const document = changed(row)
    const revision = write('revision.json', document)
    return {expected: row[0], ours: diff(createBase(), document), theirs: compareByRedocly(base, revision, config)}
  })
  printTable(
    'Single changes that are said to break clients',
    ['class', 'changes', 'messages-openapi', 'with proof', 'redocly diff'],
    changeClasses.map((name) => {
      const own = judged.filter(({expected}) => expected === name)
      const breaking = own.map(({ours}) => ours.find((change) => change.class === 'breaking'))
      return [
        name,
        String(own.length),
        String(breaking.filter((change) => change !== undefined).length),
        String(breaking.filter((change) => change?.witness !== undefined).length),
        String(own.filter(({theirs}) => theirs > 0).length),
      ]
    }),
  )
} finally {
  rmSync(folder, {recursive: true})
}

/** The number of changes that ask for a major version. */
function compareByRedocly(base: string, revision: string, config: string): number {
  const {stdout, stderr} = spawnSync(
    process.execPath,
    ['node_modules/@redocly/cli/bin/cli.js', 'diff', base, revision, '--config', config, '--format', 'json'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off'},
    },
  )
  if (!stdout.startsWith('{')) throw new Error(`"redocly diff" ends with: ${stderr}`)
  return (JSON.parse(stdout) as {readonly summary: {readonly major: number}}).summary.major
}

import {spawnSync} from 'node:child_process'
import {compare, printTable} from './measure.ts'

const first = `import {validateRequest} from 'messages-openapi/validate'; validateRequest('createMessage', {})`
const run = (code: string) => () => void spawnSync(process.execPath, ['--input-type=module', '--eval', code])

/** Time from the start of a process to its first validation, beside that of a process that does nothing. Needs a build. */
export function benchStartup(): void {
  const {empty, validated} = compare({empty: run(''), validated: run(first)}, {rounds: 61, warmUp: 2})
  const row = ['messages-openapi/validate', (validated / empty).toFixed(2), Math.round(validated - empty)]
  printTable('Import and first validation', ['', 'time, an empty process = 1', 'ms over it on this machine'], [row])
}

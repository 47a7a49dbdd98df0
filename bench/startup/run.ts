import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {compare, printTable} from '../measure.ts'

const run = (file: string) => () => void spawnSync(process.execPath, [path.join(import.meta.dirname, file)])

/** Time that a program takes which validates one request, beside that of an empty one. Needs a build. */
export function benchStartup(): void {
  const {empty, validated} = compare({empty: run('empty.js'), validated: run('validate.js')}, {rounds: 61, warmUp: 2})
  const row = ['messages-openapi/validate', (validated / empty).toFixed(2), Math.round(validated - empty)]
  printTable('Import and first validation', ['', 'time, an empty program = 1', 'ms over it on this machine'], [row])
}

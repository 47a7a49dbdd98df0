import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {InputError} from '../src/errors.ts'
import {measure} from './drift/measure.ts'
import {judge, parseReasons} from './drift/reasons.ts'
import {report} from './drift/report.ts'

const reasonsFile = fileURLToPath(new URL('drift/reasons.yaml', import.meta.url))
const sdk = new URL('../node_modules/@anthropic-ai/sdk/package.json', import.meta.url)

try {
  const {version} = JSON.parse(readFileSync(sdk, 'utf8')) as {version: string}
  const measurement = measure(fileURLToPath(new URL('drift/surface.ts', import.meta.url)))
  const verdict = judge(measurement.gaps, parseReasons(readFileSync(reasonsFile, 'utf8'), reasonsFile))
  const options = {version, isDetailed: process.argv.includes('--all')}
  for (const text of report(measurement, verdict, options)) process.stdout.write(text)
  process.exitCode = verdict.unexplained.length + verdict.stale.length > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof InputError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

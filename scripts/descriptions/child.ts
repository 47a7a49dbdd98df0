import path from 'node:path'
import {parseArgs} from 'node:util'
import {generate} from '../../src/codegen/index.ts'
import {type ContractTrials, tryContract} from './try-contract.ts'

/** The outcome for one description, as the child process prints it. */
export interface Outcome extends Partial<ContractTrials> {
  readonly seconds: number
  readonly notices: readonly string[]
  readonly error?: string
}

const {positionals} = parseArgs({allowPositionals: true})
const [spec = '', out = ''] = positionals
process.stdout.write(JSON.stringify(await run()))

async function run(): Promise<Outcome> {
  const start = performance.now()
  const secondsSoFar = () => (performance.now() - start) / 1000
  try {
    const {files, notices} = await generate({spec, out})
    const seconds = secondsSoFar()
    try {
      return {
        seconds,
        notices,
        ...(await tryContract(
          out,
          files.map((file) => path.basename(file)),
        )),
      }
    } catch (error) {
      return {seconds, notices, error: `load: ${String(error)}`}
    }
  } catch (error) {
    return {seconds: secondsSoFar(), notices: [], error: `generate: ${String(error)}`}
  }
}

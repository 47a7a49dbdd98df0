import {generate} from '../src/codegen/index.ts'
import {InputError} from '../src/errors.ts'
import {contracts} from './contracts.ts'
import {measureValidator} from './measure-validator.ts'
import {writeViews} from './views/views.ts'

const check = process.argv.includes('--check')
const outputs = Object.entries(contracts).map(([name, source]) => ({...source, out: `generated/${name}`}))

try {
  const stale = await generateAll()
  if (check && stale.length > 0) {
    process.stderr.write(
      `These files differ from what the description says: run "npm run generate".\n${stale.map((file) => `  ${file}\n`).join('')}`,
    )
    process.exitCode = 1
  } else {
    process.stdout.write(
      stale.length === 0 ? 'The contracts are up to date.\n' : `Wrote ${stale.length} changed files.\n`,
    )
    if (!check) await printSizes()
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

async function generateAll(): Promise<string[]> {
  const stale: string[] = []
  for (const contract of outputs) {
    stale.push(...(await generate({...contract, record: false, check})).stale)
    if (contract.haveViews) stale.push(...(await writeViews(contract.out, {check})))
  }
  return stale
}

async function printSizes(): Promise<void> {
  for (const {out} of outputs) {
    for (const schema of ['CreateMessageRequest', 'Message', 'StreamEvent']) {
      const bytes = await measureValidator(out, schema)
      process.stdout.write(
        `${out}: the validator of ${schema} adds ${(bytes / 1000).toFixed(1)} kB, minified and gzipped.\n`,
      )
    }
  }
}

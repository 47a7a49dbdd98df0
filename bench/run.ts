import {spawnSync} from 'node:child_process'
import {benchFaults} from './faults.ts'
import {benchGenerate} from './generate.ts'
import {benchGrowth} from './growth.ts'
import {readRequests} from './requests.ts'
import {benchStartup} from './startup/run.ts'
import {benchStreams} from './streams.ts'
import {benchValidate} from './validate.ts'

const [script, file = '', only] = process.argv.slice(1)
const benches: Readonly<Record<string, () => void>> = {
  validate: () => benchValidate(readRequests(file)),
  growth: benchGrowth,
  streams: benchStreams,
  faults: benchFaults,
  generate: benchGenerate,
  startup: benchStartup,
}

// Each in a process of its own: what the compiler has learned from one must not slow the next.
if (only === undefined)
  for (const name of Object.keys(benches))
    spawnSync(process.execPath, [...process.execArgv, script!, file, name], {stdio: 'inherit'})
else benches[only]!()

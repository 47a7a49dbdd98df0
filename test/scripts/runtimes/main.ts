import {runChecks} from './checks.ts'

// Node, Bun and Deno all know `process` as a global. The parent reads one line of JSON, and waits for the end of the process by itself.
const baseUrl = process.argv[2] ?? ''
process.stdout.write(`${JSON.stringify(await runChecks({baseUrl}))}\n`)

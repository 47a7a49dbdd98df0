import {buildDocs} from '../src/codegen/index.ts'

const out = 'docs/index.html'
await buildDocs({spec: 'openapi/openapi.yaml', out})
process.stdout.write(`Wrote ${out}.\n`)

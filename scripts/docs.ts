import {rulesSection} from '../src/cli/rules-section.ts'
import {buildDocs} from '../src/codegen/index.ts'

const [out, plain] = ['docs/index.html', 'docs/reference.html']
await buildDocs({spec: 'openapi/openapi.yaml', out, plain, sections: [rulesSection()]})
process.stdout.write(`Wrote ${out} and ${plain}.\n`)

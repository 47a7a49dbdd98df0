import {rulesSection} from '../src/cli/commands/rules.ts'
import {buildDocs} from '../src/codegen/index.ts'
import {contracts} from './contracts.ts'

const [out, plain] = ['docs/index.html', 'docs/reference.html']
await buildDocs({...contracts.documented, out, plain, sections: [rulesSection()]})
process.stdout.write(`Wrote ${out} and ${plain}.\n`)

import {rulesSection} from '../src/cli/commands/rules.ts'
import {buildDocs} from '../src/codegen/index.ts'
import {contracts} from './contracts.ts'

const [out, single] = ['docs/site', 'docs/reference.html']
const {pages} = await buildDocs({...contracts.documented, out, single, chapters: [rulesSection()]})
process.stdout.write(`Wrote ${pages} pages: ${out} and ${single}.\n`)

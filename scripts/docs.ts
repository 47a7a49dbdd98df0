import {rulesSection} from '../src/cli/commands/rules.ts'
import {buildDocs} from '../src/codegen/index.ts'
import {contracts} from './contracts.ts'
import {readGuides} from './guides/guides.ts'

const [out, single] = ['docs/site', 'docs/reference.html']
const [guides, chapters] = [readGuides(), [rulesSection()]]
const {pages} = await buildDocs({...contracts.documented, out, single, guides, chapters})
process.stdout.write(`Wrote ${pages} pages: ${out} and ${single}.\n`)

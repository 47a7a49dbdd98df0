import {execFile} from 'node:child_process'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {contracts} from '../scripts/contracts.ts'
import {measureValidator} from '../scripts/measure-validator.ts'
import {writeViews} from '../scripts/views/views.ts'
import {emitDescription} from '../src/codegen/emit/description.ts'
import {generate} from '../src/codegen/index.ts'
import {bundle} from '../src/codegen/load/bundle.ts'
import {untangle} from '../src/codegen/read/untangle.ts'
import {isExhaustive} from './sample.ts'

const root = path.resolve(import.meta.dirname, '..')
const advice = 'Run "npm run generate", and commit what it writes.'

// The native one has all files in it. What else is generated, `npm run generate -- --check` looks at.
test.each(Object.entries(contracts).filter(([name]) => isExhaustive || name === 'native'))(
  'the description in generated/%s says what openapi/ says',
  async (name, source) => {
    const published = emitDescription({document: untangle(await bundle(source))})['openapi.json']
    const text = await readFile(path.join(root, 'generated', name, 'openapi.json'), 'utf8')
    expect(text === published, advice).toBe(true)
  },
)

test('the views in other versions of OpenAPI say what the description says', async () => {
  expect(await writeViews(path.join(root, 'generated/documented'), {check: true}), advice).toEqual([])
})

test.runIf(isExhaustive).each(Object.entries(contracts))(
  'generated/%s says what openapi/ says',
  async (name, source) => {
    const {stale} = await generate({...source, check: true, record: false, out: path.join(root, 'generated', name)})
    expect(
      stale.map((file) => path.relative(root, file)),
      advice,
    ).toEqual([])
  },
)

test('the validators need no code generation from strings', async () => {
  const code = `import {isMessage} from ${JSON.stringify(path.join(root, 'generated/documented/validators.js'))}; console.log(isMessage({}))`
  const {stdout} = await promisify(execFile)(process.execPath, [
    '--disallow-code-generation-from-strings',
    '--input-type=module',
    '--eval',
    code,
  ])
  expect(stdout).toBe('false\n')
})

test('the validator of a request for a message stays small in a bundle', async () => {
  expect(await measureValidator(path.join(root, 'generated/native'), 'CreateMessageRequest')).toBeLessThan(12_000)
})

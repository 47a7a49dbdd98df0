import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {bundle} from '../../src/codegen/bundle.ts'
import {redocly} from '../../src/codegen/redocly.ts'
import {folder, overlays} from './description.ts'

let output = ''

beforeAll(async () => {
  output = await mkdtemp(path.join(tmpdir(), 'messages-openapi-bundles-'))
})

afterAll(() => rm(output, {recursive: true, force: true}))

// In a bundle the transcripts and JSON Lines stand as text beside the schema of their events and lines.
const skipped = '--skip-rule=no-invalid-media-type-examples'

test.each(Object.entries(overlays))('the %s description passes the strict lint as one file', async (name, files) => {
  const file = path.join(output, `${name}.yaml`)
  const {yaml} = await bundle({spec: `${folder}openapi.yaml`, overlays: files})
  await writeFile(file, yaml)
  const {stdout} = await redocly(['lint', file, '--format=json', skipped, `--config=${path.join(folder, '../redocly.yaml')}`])
  const {problems} = JSON.parse(stdout) as {problems: {message: string; ruleId: string}[]}
  expect(problems.map(({ruleId, message}) => `${ruleId}: ${message}`)).toEqual([])
})

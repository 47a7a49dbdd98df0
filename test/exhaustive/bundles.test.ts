import path from 'node:path'
import {expect, test} from 'vitest'
import {redocly} from '../../src/codegen/redocly/redocly.ts'

const root = path.resolve(import.meta.dirname, '../..')

interface Report {
  readonly problems: readonly {readonly message: string; readonly ruleId: string}[]
}

test('the published descriptions pass the strict lint', async () => {
  const files = ['documented', 'native'].map((contract) => path.join(root, 'generated', contract, 'openapi.json'))
  const {stdout} = await redocly(['lint', ...files, '--format=json', `--config=${root}/redocly.yaml`])
  const reports = stdout.split(/(?<=^\})(?=\{)/m).map((text) => JSON.parse(text) as Report)
  expect(reports).toHaveLength(files.length)
  expect(reports.flatMap(({problems}) => problems).map(({ruleId, message}) => `${ruleId}: ${message}`)).toEqual([])
})

import path from 'node:path'
import {expect, test} from 'vitest'
import {redocly, withConfig} from '../../src/codegen/redocly/redocly.ts'

const root = path.resolve(import.meta.dirname, '../..')

interface Report {
  readonly problems: readonly {readonly message: string; readonly ruleId: string}[]
}

test('the views in other versions of OpenAPI pass it, too', async () => {
  const files = ['3.0', '3.2'].map((version) => path.join(root, `generated/documented/openapi-${version}.yaml`))
  const {exitCode, stdout, stderr} = await withConfig({extends: ['recommended-strict']}, (config) =>
    redocly(['lint', ...files, '--format=json', `--config=${config}`]),
  )
  expect({exitCode, stdout: exitCode === 0 ? '' : stdout, stderr: exitCode === 0 ? '' : stderr}).toMatchObject({
    exitCode: 0,
  })
})

test('the published descriptions pass the strict lint', async () => {
  const files = ['documented', 'native'].map((contract) => path.join(root, 'generated', contract, 'openapi.json'))
  const {stdout} = await redocly(['lint', ...files, '--format=json', `--config=${root}/redocly.yaml`])
  const reports = stdout.split(/(?<=^\})(?=\{)/m).map((text) => JSON.parse(text) as Report)
  expect(reports).toHaveLength(files.length)
  expect(reports.flatMap(({problems}) => problems).map(({ruleId, message}) => `${ruleId}: ${message}`)).toEqual([])
})

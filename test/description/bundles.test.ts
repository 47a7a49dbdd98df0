import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {redocly} from '../../src/codegen/redocly.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

test.each(['documented', 'native'])('the published %s description passes the strict lint', async (contract) => {
  const {stdout} = await redocly(['lint', `${root}generated/${contract}/openapi.yaml`, '--format=json', `--config=${root}redocly.yaml`])
  const {problems} = JSON.parse(stdout) as {problems: {message: string; ruleId: string}[]}
  expect(problems.map(({ruleId, message}) => `${ruleId}: ${message}`)).toEqual([])
})

import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import type {OpenApiDocument} from '../../src/codegen/read/document.ts'
import {redocly} from '../../src/codegen/redocly/redocly.ts'
import {makeFolder} from '../cli/run-main.ts'
import {isExhaustive} from '../sample.ts'

const root = path.resolve(import.meta.dirname, '../..')

test.each(['documented', 'native'])('the published %s description passes the strict lint', async (contract) => {
  const text = readFileSync(path.join(root, 'generated', contract, 'openapi.json'), 'utf8')
  const linted = isExhaustive ? text : JSON.stringify(withoutLargePaths(JSON.parse(text) as OpenApiDocument))
  const {stdout} = await redocly([
    'lint',
    path.join(makeFolder({'openapi.json': linted}), 'openapi.json'),
    '--format=json',
    `--config=${root}/redocly.yaml`,
  ])
  const {problems} = JSON.parse(stdout) as {problems: {message: string; ruleId: string}[]}
  expect(problems.map(({ruleId, message}) => `${ruleId}: ${message}`)).toEqual([])
})

type Components = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Without what sends messages, and with the components that the other paths need: the same rules, in a tenth of the time. */
function withoutLargePaths(document: OpenApiDocument): object {
  const paths = Object.entries(document.paths as object).filter(
    ([name]) => !/\/messages(?:$|\/count_tokens$|\/batches$|\/batches\/\{\w+\}\/results$)/.test(name),
  )
  const components = document.components as Components
  const kept: Record<string, Record<string, unknown>> = {securitySchemes: {...components.securitySchemes}}
  const open: unknown[] = [paths]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [, kind, name] of JSON.stringify(next).matchAll(/"#\/components\/(\w+)\/(\w+)"/g)) {
      if (kept[kind!]?.[name!] !== undefined) continue
      kept[kind!] = {...kept[kind!], [name!]: components[kind!]![name!]}
      open.push(components[kind!]![name!])
    }
  }
  return {...document, paths: Object.fromEntries(paths) as unknown, components: kept}
}

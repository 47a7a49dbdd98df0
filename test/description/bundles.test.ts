import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import type {OpenApiDocument} from '../../src/codegen/read/document.ts'
import {redocly} from '../../src/codegen/redocly/redocly.ts'
import {makeFolder} from '../cli/run-main.ts'
import {isExhaustive} from '../sample.ts'

const root = path.resolve(import.meta.dirname, '../..')

test('the published descriptions pass the strict lint', async () => {
  const texts = ['documented', 'native'].map((contract) => {
    const text = readFileSync(path.join(root, 'generated', contract, 'openapi.json'), 'utf8')
    return [
      `${contract}.json`,
      isExhaustive ? text : JSON.stringify(withoutLargePaths(JSON.parse(text) as OpenApiDocument)),
    ]
  })
  const folder = makeFolder(Object.fromEntries(texts) as Record<string, string>)
  const {stdout} = await redocly([
    'lint',
    ...texts.map(([name]) => path.join(folder, name!)),
    '--format=json',
    `--config=${root}/redocly.yaml`,
  ])
  const reports = stdout.split(/(?<=^\})(?=\{)/m).map((text) => JSON.parse(text) as Report)
  expect(reports).toHaveLength(texts.length)
  expect(reports.flatMap(({problems}) => problems).map(({ruleId, message}) => `${ruleId}: ${message}`)).toEqual([])
})

interface Report {
  readonly problems: readonly {readonly message: string; readonly ruleId: string}[]
}

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

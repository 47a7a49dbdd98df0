import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {redocly} from '../../../src/codegen/redocly/redocly.ts'
import {cases, pathItem} from './cases.ts'

interface Problem {
  readonly ruleId: string
  readonly location: readonly {readonly source: {readonly ref: string}; readonly pointer: string}[]
}

const plugin = fileURLToPath(new URL('../../../openapi/lint/plugin.js', import.meta.url))
let folder = ''
let problems: Problem[] = []

/** All cases are one description, a path each, so that the linter starts only once. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'messages-openapi-lint-'))
  const paths: Record<string, object> = {}
  for (const [index, {good, bad}] of cases.entries()) {
    for (const [name, files] of Object.entries({[`good-${index}`]: good, [`bad-${index}`]: bad})) {
      paths[`/${name}`] = pathItem(name, files)
      for (const [file, content] of Object.entries(files)) await writeJson(path.join(folder, name, file), content)
    }
  }
  const root = path.join(folder, 'openapi.yaml')
  const config = path.join(folder, 'redocly.yaml')
  await writeJson(root, {openapi: '3.1.1', info: {title: 'Pets', version: '1.0.0'}, paths})
  await writeJson(config, {plugins: [plugin], extends: ['messages/all']})
  const {stdout} = await redocly(['lint', root, `--config=${config}`, '--format=json', '--max-problems=1000'])
  problems = (JSON.parse(stdout) as {problems: Problem[]}).problems
})

afterAll(() => rm(folder, {recursive: true, force: true}))

test.each(cases.map((entry, index) => ({...entry, index})))('$rule accepts what is right', ({index}) => {
  expect(placesIn(`good-${index}`)).toEqual([])
})

test.each(cases.map((entry, index) => ({...entry, index})))(
  '$rule points to what is wrong',
  ({rule, places, index}) => {
    expect(placesIn(`bad-${index}`)).toEqual(places.map((place) => `messages/${rule} ${place}`))
  },
)

test('every lint rule has a case', async () => {
  const {rules} = (await import(plugin)) as {rules: object}
  expect([...new Set(cases.map(({rule}) => rule))].toSorted()).toEqual(Object.keys(rules).toSorted())
})

async function writeJson(file: string, content: unknown): Promise<void> {
  await mkdir(path.dirname(file), {recursive: true})
  await writeFile(file, JSON.stringify(content))
}

function placesIn(name: string): string[] {
  return problems
    .flatMap(({ruleId, location: [place]}) => {
      const file = path.relative(path.join(folder, name), path.resolve(place?.source.ref ?? ''))
      return place === undefined || file.startsWith('..') ? [] : [`${ruleId} ${file}${place.pointer}`]
    })
    .toSorted()
}

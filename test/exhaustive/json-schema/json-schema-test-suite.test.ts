import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {interpretSchema} from '../../../src/schema/interpret-schema.ts'
import {exceptions} from './exceptions.ts'
import {runGroups, type Outcome, type Settings} from './run-suite.ts'
import {addressOf, readGroups, serveRemotes} from './suite.ts'

/** A copy of json-schema-org/JSON-Schema-Test-Suite, with the drafts in its folder `tests` or in the folder itself. */
const suite = process.env.JSON_SCHEMA_TEST_SUITE ?? ''

/** Formats are annotations to the drafts themselves, and assertions to the files that are about them. */
const runs: readonly (Settings & {readonly draft: string; readonly isOptional: boolean})[] = [
  {draft: 'draft2020-12', isOptional: false, version: '3.1.0', formats: 'annotate'},
  {draft: 'draft2020-12', isOptional: true, version: '3.1.0', formats: 'assert'},
  {draft: 'draft4', isOptional: false, version: '3.0.3', formats: 'annotate'},
  {draft: 'draft4', isOptional: true, version: '3.0.3', formats: 'assert'},
]

describe.skipIf(suite === '')(
  'the official suite of JSON Schema, in the folder that $JSON_SCHEMA_TEST_SUITE names',
  () => {
    let server: Awaited<ReturnType<typeof serveRemotes>>
    beforeAll(async () => {
      server = await serveRemotes(suite)
    })
    afterAll(() => server.close())

    test.each(runs)('$draft, optional: $isOptional', async ({draft, isOptional, ...settings}) => {
      const remotes = addressOf(server)
      const groups = readGroups(suite, draft, remotes).filter(({file}) => file.startsWith('optional/') === isOptional)
      const outcomes = await runGroups(groups, {...settings, allowRemote: [new URL(remotes).host]})
      console.log(tabulate(draft, outcomes))
      const own = exceptions.filter(
        ({file}) => file.startsWith(`${draft}/optional/`) === isOptional && file.startsWith(`${draft}/`),
      )
      const isExcepted = ({file, name}: Outcome) =>
        own.some((exception) => exception.file === `${draft}/${file}` && name.startsWith(exception.name))
      const failed = outcomes.filter(({fault}) => fault !== undefined)
      expect(failed.filter((outcome) => !isExcepted(outcome))).toEqual([])
      const stale = own.filter(
        ({file, name}) =>
          !failed.some((outcome) => file === `${draft}/${outcome.file}` && outcome.name.startsWith(name)),
      )
      expect(stale).toEqual([])
      expect(outcomes.length).toBeGreaterThan(300)
    })
  },
)

test.skipIf(suite === '')('schemas that come with payloads are interpreted as the official suite has it', () => {
  // Schemas that refer to others, to the meta-schema, or to a vocabulary need documents that do not come with them.
  const isWhole = (schema: unknown) =>
    !/localhost:1234|json-schema\.org\/draft\/[^"]*#?"[^:]/.test(
      JSON.stringify(schema).replace(/"\$schema":"[^"]*"/, ''),
    )
  const groups = readGroups(suite, 'draft2020-12').filter(
    ({file, schema}) => !/^optional|^vocabulary|^refRemote/.test(file) && isWhole(schema),
  )
  const wrong = groups.flatMap(({file, description, schema, tests}) => {
    const interpreted = interpretSchema(schema)
    return tests
      .filter(({data, valid}) => interpreted.is(data) !== valid)
      .map((one) => `${file}: ${description}: ${one.description}`)
  })
  expect(wrong).toEqual([])
  expect(groups.length).toBeGreaterThan(300)
})

/** The cases with the right answer, by file. */
function tabulate(draft: string, outcomes: readonly Outcome[]): string {
  const files = [...new Set(outcomes.map(({file}) => file))]
  const line = (name: string, all: readonly Outcome[]) =>
    `${String(all.filter(({fault}) => fault === undefined).length).padStart(6)} of ${String(all.length).padStart(4)}  ${name}`
  const lines = files.map((name) =>
    line(
      `${draft}/${name}`,
      outcomes.filter(({file}) => file === name),
    ),
  )
  return [...lines, line(draft, outcomes)].join('\n')
}

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {readScenarios} from '../src/entries/mock.ts'

const docs = readFileSync('docs/mock.md', 'utf8')

/** The dependencies of a project as the docs name them: without an alias, and each name with all its versions. */
function versionsOf(project: string): readonly string[] {
  const file = path.join('test/clients', project, 'package.json')
  const {dependencies} = JSON.parse(readFileSync(file, 'utf8')) as {dependencies: Readonly<Record<string, string>>}
  const versions = new Map<string, string[]>()
  for (const [alias, version] of Object.entries(dependencies)) {
    const [, name = alias, exact = version] = /^npm:(.+)@(.+)$/.exec(version) ?? []
    if (name !== 'zod') versions.set(name, [...(versions.get(name) ?? []), exact])
  }
  return [...versions].map(([name, exact]) => `\`${name}\` ${exact.join(', ')}`)
}

const projects = readdirSync('test/clients').filter((name) => existsSync(`test/clients/${name}/client.js`))

test.each(projects)('the table of clients has the versions that %s installs', (project) => {
  for (const versions of versionsOf(project)) expect(docs).toContain(versions)
})

test('the table names no version that nothing installs', () => {
  const table = docs.slice(docs.indexOf('| client |'))
  const installed = projects.flatMap(versionsOf).join()
  for (const [version] of table.matchAll(/\d+\.\d+\.\d+/g)) expect(installed).toContain(version)
})

test('each scenario of the docs can be read', () => {
  const samples = [...docs.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml]) => yaml!)
  expect(samples.length).toBeGreaterThan(0)
  for (const yaml of samples) expect(readScenarios(parse(yaml))).not.toEqual([])
})

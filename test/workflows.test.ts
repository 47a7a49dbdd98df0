import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'

const folder = path.resolve(import.meta.dirname, '../.github')
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => /\.ya?ml$/.test(file))

/** The actions that a workflow uses and that anyone can change afterwards, each as it stands in its line. */
function looseActions(text: string): string[] {
  const uses = [...text.matchAll(/^[\s-]*uses:\s*(.*)$/gm)].map(([, value]) => value!)
  return uses.filter(
    (value) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(value) && !/^\.\//.test(value),
  )
}

test.each(files)('%s pins each action by its commit, and says which version that is', (file) => {
  expect(looseActions(readFileSync(path.join(folder, file), 'utf8'))).toEqual([])
})

test.each([
  'actions/checkout@v4',
  'actions/checkout@main # v4.2.2',
  'actions/checkout@11bd719 # v4.2.2',
  'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683',
  'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4',
  'docker://alpine:3',
])('an action such as %s is told', (action) => {
  expect(looseActions(`steps:\n  - uses: ${action}\n`)).toEqual([action])
})

test('no workflow may write to the repository, or leaves its key behind', () => {
  for (const file of files.filter((name) => name.startsWith('workflows'))) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    const {permissions} = parse(text) as {permissions?: unknown}
    expect(permissions, file).toEqual({contents: 'read'})
    expect(text.match(/actions\/checkout@/g)?.length, file).toBe(text.match(/persist-credentials: false/g)?.length)
  }
})

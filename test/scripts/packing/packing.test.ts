import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {collectDeclarations} from '../../../scripts/packing/declarations.ts'
import {toPublished, type Manifest} from '../../../scripts/packing/manifest.ts'
import {shareTypes} from '../../../scripts/packing/share-types.ts'
import {importShared} from '../../../scripts/packing/stage.ts'
import {makeFolder} from '../../cli/run-main.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (file: string) =>
  JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Manifest & {
    readonly dependencies: Readonly<Record<string, string>>
    readonly devDependencies: Readonly<Record<string, string>>
  }

test('both packages have one version, and the tools are those that a clone is tested with', () => {
  const [runtime, tools] = [read('package.json'), read('packages/tools/package.json')]
  expect(tools.version).toBe(runtime.version)
  expect(tools.peerDependencies).toEqual({'messages-openapi': runtime.version})
  expect(runtime.peerDependencies!['@messages-openapi/tools']).toBe(runtime.version)
  for (const [name, version] of Object.entries(tools.dependencies))
    expect([name, runtime.devDependencies[name]]).toEqual([name, version])
})

describe('the published manifest', () => {
  const published = toPublished({
    name: 'pets',
    version: '1.0.0',
    private: true,
    scripts: {build: 'make'},
    devDependencies: {typescript: '5.9.3'},
    imports: {'#generated/*': './generated/*'},
    sideEffects: ['./dist/entries/jest.js', './src/messages/jest.ts'],
    exports: {
      '.': {source: './src/index.ts', default: './dist/index.js'},
      './cats': {source: './src/cats.ts', default: './dist/cats.js'},
      './routes': {types: './generated/routes.d.ts', default: './generated/routes.js'},
      './openapi.json': './openapi.json',
    },
  })

  test('names no file that is not there, and nothing that is for a clone', () => {
    expect(Object.keys(published).toSorted()).toEqual(
      ['exports', 'main', 'name', 'sideEffects', 'types', 'typesVersions', 'version'].toSorted(),
    )
    expect(published.sideEffects).toEqual(['./dist/entries/jest.js'])
    expect(published.exports).toEqual({
      '.': {types: './dist/index.d.ts', default: './dist/index.js'},
      './cats': {types: './dist/cats.d.ts', default: './dist/cats.js'},
      './routes': {types: './generated/routes.d.ts', default: './generated/routes.js'},
      './openapi.json': './openapi.json',
    })
  })

  test('says the same to who reads no exports', () => {
    expect(published).toMatchObject({main: './dist/index.js', types: './dist/index.d.ts'})
    expect(published.typesVersions).toEqual({'*': {cats: ['./dist/cats.d.ts'], routes: ['./generated/routes.d.ts']}})
  })
})

test('declarations are those that entries reach, and name files by relative paths', () => {
  const folder = makeFolder({
    'dist/entries/a.d.ts': `export {b} from '../b.ts'\nexport type * from '#generated/types.js'\n`,
    'dist/b.d.ts': `import type {Arbitrary} from 'fast-check'\nexport declare const b: {\n    c: import("./c.js").C;\n};\n`,
    'dist/c.d.ts': 'export type C = 1\n',
    'dist/unused.d.ts': 'export type D = 1\n',
    'generated/types.d.ts': 'export type T = 1\n',
  })
  expect(Object.fromEntries(collectDeclarations(folder, ['dist/entries/a.d.ts']))).toEqual({
    'dist/entries/a.d.ts': `export {b} from '../b.js'\nexport type * from '../../generated/types.js'\n`,
    'dist/b.d.ts': `import type {Arbitrary} from 'fast-check'\nexport declare const b: {\n\tc: import("./c.js").C;\n};\n`,
    'dist/c.d.ts': 'export type C = 1\n',
    'generated/types.d.ts': 'export type T = 1\n',
  })
})

test('declarations for JSR name files with their endings, in the package itself too', () => {
  const folder = makeFolder({
    'generated/routes.d.ts': `import type {Route} from 'messages-openapi/contract'\n`,
    'dist/entries/contract.d.ts': `export type {Route} from '../route.js'\n`,
    'dist/route.d.ts': 'export type Route = 1\n',
  })
  expect(Object.fromEntries(collectDeclarations(folder, ['generated/routes.d.ts'], '.d.ts'))).toEqual({
    'generated/routes.d.ts': `import type {Route} from '../dist/entries/contract.d.ts'\n`,
    'dist/entries/contract.d.ts': `export type {Route} from '../route.d.ts'\n`,
    'dist/route.d.ts': 'export type Route = 1\n',
  })
})

test('a schema is shared with another contract where all that it refers to is equal', () => {
  const types = (limit: string) => `export interface components {
    schemas: {
        /** A pet with a long enough body. */
        Pet: {name: string; owner: components["schemas"]["Owner"]};
        Owner: {name: string; limits: components["schemas"]["Limits"]};
        Limits: {most: ${limit}; of: string; in: string; by: string};
        Place: {street: string; town: string; country: string};
        /** Odd. */
        "Odd-Name": {place: components["schemas"]["Place"]; other: string};
    };
}
`
  const shared = shareTypes(types('1'), types('2'), '../other/types.js')
  expect(shared).toBe(
    `import type {components as Shared} from "../other/types.js";\n${types('1')}`
      .replace('Place: {street: string; town: string; country: string}', '"Place": Shared["schemas"]["Place"]')
      .replace(
        '/** Odd. */\n        "Odd-Name": {place: components["schemas"]["Place"]; other: string}',
        '"Odd-Name": Shared["schemas"]["Odd-Name"]',
      ),
  )
})

test('a module of the tools imports what is shared from the other package, and leaves texts alone', () => {
  const code = [
    'import {a} from "../shared/a-1.js"',
    'import {b} from "./b-2.js"',
    'export {c} from "../entries/c.js"',
    'const d = "import {a} from \\"../shared/a-1.js\\""',
    'const e = await import("../shared/e-3.js")',
    'import "yaml"',
  ].join('\n')
  expect(importShared(code, 'index.js')).toBe(
    [
      'import {a} from "messages-openapi/internal/shared/a-1.js"',
      'import {b} from "./b-2.js"',
      'export {c} from "messages-openapi/internal/entries/c.js"',
      'const d = "import {a} from \\"../shared/a-1.js\\""',
      'const e = await import("messages-openapi/internal/shared/e-3.js")',
      'import "yaml"',
    ].join('\n'),
  )
})

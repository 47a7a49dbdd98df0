import path from 'node:path'
import {expect, test} from 'vitest'
import {reportApi} from '../../../scripts/api/report.ts'
import {makeFolder} from '../../cli/run-main.ts'

test('the report has what an entry point exports and what that leads to, and nothing else', () => {
  const folder = makeFolder({
    'package.json': '{"type": "module"}',
    'dist/entries/pets.d.ts': `export {adopt} from '../adopt.js'\nexport type * from '../../generated/types.js'\n`,
    'dist/adopt.d.ts': `import type {Options} from './options.js'\n/** Adopts. */\nexport declare const adopt: (options: Options) => void, hidden: 1\n`,
    'dist/options.d.ts':
      'export interface Options {\n    /** The name. */\n    readonly name: string\n}\nexport type Unused = 1\n',
    'generated/types.d.ts': 'export type Pet = {name: string}\n',
  })
  expect(reportApi(folder, new Map([['pets', path.join(folder, 'dist/entries/pets.d.ts')]]))).toBe(`pets
  adopt
  and 1 types of its contract

// adopt#adopt
const adopt: (options: Options) => void

// options#Options
export interface Options {
    readonly name: string;
}
`)
})

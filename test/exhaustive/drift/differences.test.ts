import path from 'node:path'
import {expect, test} from 'vitest'
import {gapId} from '../../../scripts/drift/gap.ts'
import {measure} from '../../../scripts/drift/measure.ts'
import {makeFolder} from '../../cli/run-main.ts'

/** Types of a small SDK, with and without beta features. */
const sdk = `
  export interface Ask {id: string; must: string; kind: string | number; note?: string}
  export interface Text {type: 'text'; text: string; theirs?: string}
  export interface Image {type: 'image'}
  export type Stop = 'end' | 'full'
  export interface Thing {content: Text | Image; stop: Stop; count: number | null; same: string}
  export interface List {at?: string[]}
  export interface Unused {id: string}`

const ours = `
  interface Ask {id: string; must?: string; kind: string; own: string; note: string}
  interface Text {type: 'text'; text: string | number; ours?: string}
  interface Tool {type: 'tool'}
  interface Thing {content: Text | Tool; stop: 'end' | 'later'; count: number; same: string | null}
  export interface Sdk {getThing: {request: sdk.Ask; response: sdk.Thing}; list: {request: sdk.List}}
  export type SdkBeta = Sdk
  export interface Ours {getThing: {request: Ask; response: Thing}; list: {request: {at?: [string]}}}`

test('each kind of difference is a gap with its place', () => {
  const folder = makeFolder({'sdk.ts': sdk, 'surface.ts': `import type * as sdk from './sdk.ts'\n${ours}`})
  const {gaps, assignability} = measure(path.join(folder, 'surface.ts'))
  expect(gaps.map(gapId).sort()).toEqual([
    'request extra-property Ask.own',
    'request extra-required Ask.note',
    'request missing-required Ask.must',
    'request narrower-type Ask.kind',
    'request not-assignable List',
    'request not-assignable list.request',
    'response extra-null Thing.same',
    'response extra-property Text.ours',
    'response extra-tag Thing.content<tool>',
    'response extra-value Stop="later"',
    'response missing-null Thing.count',
    'response missing-property Text.theirs',
    'response missing-tag Thing.content<image>',
    'response missing-value Stop="full"',
    'response wider-type Text.text',
    'unused missing-type Unused',
  ])
  expect(assignability).toEqual(
    ['getThing.request', 'getThing.response', 'list.request'].flatMap((part) =>
      ['Sdk', 'SdkBeta'].map((api) => ({part, api, toOurs: false, toSdk: part === 'list.request'})),
    ),
  )
})

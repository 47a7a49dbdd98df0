import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {gapId} from '../../../scripts/drift/gap.ts'
import {measure} from '../../../scripts/drift/measure.ts'
import {judge, parseReasons} from '../../../scripts/drift/reasons.ts'

const surface = fileURLToPath(new URL('../../../scripts/drift/surface.ts', import.meta.url))

interface Change {
  readonly name: string
  readonly find: RegExp
  readonly replace: string
  readonly gap: string
}

/** Changes that a new release of the SDK may bring, with and without beta features. */
const inTheSdk: Change[] = [
  {
    name: 'a property',
    find: /interface (?:Beta)?TextBlock \{/,
    replace: '$& invented: string;',
    gap: 'response missing-property TextBlock.invented',
  },
  {
    name: 'a member of a union',
    find: /export type (?:Beta)?ContentBlock =/,
    replace: "export interface InventedBlock {type: 'invented'} $& InventedBlock |",
    gap: 'response missing-tag Message.content<invented>',
  },
  {
    name: 'a value',
    find: /export type (?:Beta)?StopReason =/,
    replace: "$& 'invented' |",
    gap: 'response missing-value Message.stop_reason="invented"',
  },
  {
    name: 'null',
    find: /(interface (?:Beta)?MessageTokensCount \{[^}]*input_tokens: number)/,
    replace: '$1 | null',
    gap: 'response missing-null MessageTokensCount.input_tokens',
  },
  {
    name: 'another kind of value',
    find: /(interface (?:Beta)?ToolChoiceTool \{[^}]*name: string)/,
    replace: '$1 | number',
    gap: 'request narrower-type ToolChoiceTool.name',
  },
  {
    name: 'a property that is required now',
    find: /(interface (?:Beta)?Metadata \{[^}]*user_id)\?/,
    replace: '$1',
    gap: 'request missing-required Metadata.user_id',
  },
  {
    name: 'a type that no operation leads to',
    find: /export interface (?:Beta)?Metadata \{/,
    replace: 'export interface Invented {id: string} $&',
    gap: 'unused missing-type Invented',
  },
  {
    name: 'a type that only the compiler tells from ours',
    find: /lifecycle\?: Array<([^>]+)>/,
    replace: 'lifecycle?: [$1]',
    gap: 'request not-assignable ModelListParams',
  },
]

/** Changes of the description that the SDK does not have. */
const inOurs: Change[] = [
  {
    name: 'a property',
    find: /\n {8}ThinkingBlock: \{/,
    replace: '$& own?: string;',
    gap: 'response extra-property ThinkingBlock.own',
  },
  {
    name: 'a member of a union',
    find: /\n {8}ContentBlock: /,
    replace: "$&{type: 'own'} | ",
    gap: 'response extra-tag Message.content<own>',
  },
  {
    name: 'a value',
    find: /\n {8}MessageBatchProcessingStatus: /,
    replace: '$&"own" | ',
    gap: 'response extra-value MessageBatch.processing_status="own"',
  },
  {
    name: 'null',
    find: /(\n {8}DeletedMessageBatch: \{[^}]*id: string)/,
    replace: '$1 | null',
    gap: 'response extra-null DeletedMessageBatch.id',
  },
  {
    name: 'another kind of value',
    find: /(\n {8}RedactedThinkingBlock: \{[^]*?data: string)/,
    replace: '$1 | number',
    gap: 'response wider-type RedactedThinkingBlock.data',
  },
  {
    name: 'a property that is required',
    find: /(\n {8}CacheControlEphemeral: \{[^]*?ttl)\?/,
    replace: '$1',
    gap: 'request extra-required CacheControlEphemeral.ttl',
  },
]

/** Other gaps that the changes cause. */
const consequences = [
  'response missing-value Delta.stop_reason="invented"',
  'response extra-tag RawContentBlockStartEvent.content_block<own>',
  'request not-assignable listModels.request',
]

const found = measure(surface, (path, text) =>
  changesTo(path).reduce((changed, {find, replace}) => changed.replace(find, replace), text),
)
const ids = found.gaps.map(gapId)

test.each(inTheSdk)('finds $name that only the SDK has', ({gap}) => {
  expect(ids).toContain(gap)
})

test.each(inOurs)('finds $name that only our types have', ({gap}) => {
  expect(ids).toContain(gap)
})

test('all other gaps have a reason', () => {
  const reasons = parseReasons(
    readFileSync(new URL('../../../scripts/drift/reasons.yaml', import.meta.url), 'utf8'),
    'reasons.yaml',
  )
  const {unexplained, stale} = judge(found.gaps, reasons)
  const invented = [...inTheSdk, ...inOurs].map(({gap}) => gap).concat(consequences)
  expect(unexplained.map(gapId).filter((id) => !invented.includes(id))).toEqual([])
  expect(stale).toEqual([])
})

test('names a gap once, however many operations have it', () => {
  expect(ids).toEqual([...new Set(ids)])
})

test.each([
  {part: 'getMessageBatch.request', toOurs: true, toSdk: true},
  {part: 'listModels.request', toOurs: true, toSdk: false},
])('says what the compiler says of $part', (expected) => {
  expect(found.assignability).toContainEqual({...expected, api: 'SdkBeta'})
})

function changesTo(path: string): Change[] {
  if (path.includes('/@anthropic-ai/sdk/resources/')) return inTheSdk
  return path.endsWith('/generated/native/types.d.ts') ? inOurs : []
}

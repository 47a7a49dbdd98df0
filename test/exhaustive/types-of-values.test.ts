import {mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync, cpSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {generate} from '../../src/codegen/index.ts'
import type {Contract} from '../../src/contract.ts'
import {askTypes, type TypedValues} from './typed-values.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** A folder of descriptions of other services, in YAML or JSON. */
const descriptions = process.env.DESCRIPTIONS ?? ''

/** The schemas whose types are known to depart, with the reason. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'figma.yaml': {Effect: 'the tag of a member that two tags stand for is not required in its type'},
  'openai.yaml': {
    RealtimeSessionCreateResponse: 'items of what need not be a list',
    RealtimeTranscriptionSessionCreateResponse: 'items of what need not be a list',
  },
}

/** Schemas of the Messages API and what stands in others that types take for any object, by `x-opaque`. */
const opaque = /^(?:JsonSchema|InputSchema)|^\w+ [a-z-]+ at \S*\/(?:input_schema|definition|schema|contentSchema)\//

/** Calls `fill` to write a contract into a folder, and asks of its values. */
async function ask(fill: (folder: string) => unknown): Promise<TypedValues> {
  const folder = mkdtempSync(path.join(tmpdir(), 'values-'))
  try {
    writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}')
    mkdirSync(path.join(folder, 'node_modules'))
    symlinkSync(root, path.join(folder, 'node_modules/messages-openapi'))
    await fill(path.join(folder, 'contract'))
    const {contract} = (await import(path.join(folder, 'contract/contract.js'))) as {contract: Contract}
    return askTypes(path.join(folder, 'contract'), contract)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

test.each(['documented', 'native'])(
  'types of the %s contract allow and refuse what its validators do',
  async (name) => {
    const {count, refused, allowed} = await ask((out) =>
      cpSync(path.join(root, 'generated', name), out, {recursive: true}),
    )
    expect({refused, allowed: allowed.filter((one) => !opaque.test(one))}).toEqual({refused: [], allowed: []})
    expect(count).toBeGreaterThan(1_000)
  },
)

describe.skipIf(descriptions === '')('the descriptions in the folder that $DESCRIPTIONS names', () => {
  const files = descriptions === '' ? [] : readdirSync(descriptions).filter((file) => /\.(?:ya?ml|json)$/.test(file))

  test.each(files)('types of %s allow and refuse what its validators do', async (file) => {
    const {count, refused, allowed} = await ask((out) => generate({spec: path.join(descriptions, file), out}))
    const isKnown = (value: string) => Object.hasOwn(exceptions[file] ?? {}, /^\w+/.exec(value)?.[0] ?? '')
    expect({refused, allowed: allowed.filter((one) => !isKnown(one))}).toEqual({refused: [], allowed: []})
    expect(count).toBeGreaterThan(0)
  })
})

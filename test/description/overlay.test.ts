import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {contracts as sources} from '../../scripts/contracts.ts'
import {parseDocument} from '../../src/codegen/load/yaml.ts'
import {items} from '../../src/codegen/read/document.ts'
import {type JsonObject} from '../../src/json/object.ts'
import {nativeSettings} from '../../src/messages/native-settings.ts'
import * as native from '../../src/messages/native.ts'
import * as documented from '../../src/messages/validate.ts'
import {checkSchema} from '../../src/schema/check-schema.ts'
import {createGenerator} from '../../src/testing/index.ts'
import {sampleOf} from '../sample.ts'
import {contracts} from './contracts.ts'

const generator = createGenerator(contracts.documented.contract)
const ours = contracts.documented.contract.schemas
const theirs = contracts.native.contract.schemas

describe('what is valid in the documented contract is valid in the native one', () => {
  test('it has all schemas', () => {
    expect(Object.keys(theirs)).toEqual(expect.arrayContaining(Object.keys(ours)))
  })

  test.each(sampleOf(Object.keys(ours), 6))('%s, in its examples and in values made from its schema', (name) => {
    const {examples} = contracts.documented.description.components('schemas')[name] ?? {}
    const values = [...items(examples), ...generator.cover(name)].filter(
      (value) => checkSchema(ours[name]!, value).length === 0,
    )
    expect(values).not.toEqual([])
    expect(values.flatMap((value) => checkSchema(theirs[name]!, value))).toEqual([])
  })

  test('no rule is stricter', () => {
    expect(Object.values(nativeSettings).every((severity) => severity === 'off')).toBe(true)
  })
})

const tool = {name: 'get_water_level', description: 'Returns the level of a river.', input_schema: {type: 'object'}}
const request = {model: 'claude-3-opus-20240229', max_tokens: 1024, messages: [{role: 'user', content: 'Hello'}]}
const {description: _description, ...undescribed} = tool
const twice = [...request.messages, ...request.messages]

const relaxed: {row: string; what: string; change: JsonObject; path: string}[] = [
  {row: 'S7', what: 'a tool without a description', change: {tools: [undescribed]}, path: '/tools/0/description'},
  {
    row: 'S7',
    what: 'a tool with null for a description',
    change: {tools: [{...tool, description: null}]},
    path: '/tools/0/description',
  },
  ...['properties', 'required'].map((keyword) => {
    const change = {tools: [{...tool, input_schema: {type: 'object', [keyword]: null}}]}
    return {
      row: 'S7',
      what: `an input schema with null for ${keyword}`,
      change,
      path: `/tools/0/input_schema/${keyword}`,
    }
  }),
  {row: 'S13', what: 'two messages of one role in a row', change: {messages: twice}, path: '/messages/1/role'},
  {
    row: 'S13',
    what: 'a system message',
    change: {messages: [...request.messages, {role: 'system', content: 'Be brief.'}]},
    path: '/messages/1/role',
  },
  {row: 'S14', what: 'a request for no tokens', change: {max_tokens: 0}, path: '/max_tokens'},
]

describe('the native contract relaxes', () => {
  test.each(relaxed)('$row to take $what', ({change, path}) => {
    const body = {...request, ...change}
    expect(native.validateRequest('createMessage', body).valid).toBe(true)
    expect(documented.validateRequest('createMessage', body).issues).toEqual([
      expect.objectContaining({severity: 'error', path}),
    ])
  })

  test('these rows and no others', () => {
    const {actions} = parseDocument(readFileSync(sources.native.overlays.at(-1)!, 'utf8'), 'native.yaml') as {
      actions: {description?: string}[]
    }
    const named = actions.flatMap(({description}) => /^S\d+/.exec(description ?? '') ?? [])
    expect([...new Set(named)].toSorted()).toEqual([...new Set(relaxed.map(({row}) => row))].toSorted())
  })
})

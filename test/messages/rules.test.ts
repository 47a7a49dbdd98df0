import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {contract} from '#generated/documented/contract.js'
import type {Message} from '#generated/documented/types.js'
import {resolveReference} from '../../src/json/pointer.ts'
import {messageRules} from '../../src/messages/rule-set.ts'
import {rules, rulesAbout} from '../../src/messages/rules.ts'
import {foundParts} from '../../src/messages/subjects/conversation.ts'
import {createValidator} from '../../src/validate/index.ts'
import {answers, minimal} from './answers.ts'

interface RequestCase {
  readonly name: string
  /** Merged into a minimal request. */
  readonly input: object
  readonly headers?: Record<string, string>
}

interface AnswerCase {
  readonly name: string
  /** Merged into a minimal request, which asks for a stream where there is one unless this says otherwise. */
  readonly request?: object
  /** Merged into a minimal response. */
  readonly message?: Partial<Message>
}

interface Cases<Case, Found> {
  /** The operation whose body `input` is, if that is not a message's. */
  readonly operation?: string
  readonly valid: readonly Case[]
  readonly invalid: readonly (Case & Found)[]
}

const folder = new URL('../fixtures/rules/', import.meta.url)
const readCases = (code: string): unknown => parse(readFileSync(new URL(`${code}.yaml`, folder), 'utf8'))
const description: unknown = JSON.parse(
  readFileSync(new URL('../../generated/documented/openapi.json', import.meta.url), 'utf8'),
)

describe.each([...rulesAbout('body'), ...rulesAbout('batch'), ...rulesAbout('conversation')])('$code', (rule) => {
  const cases = readCases(rule.code) as Cases<RequestCase, {readonly paths: readonly string[]}>
  const {validateRequest} = createValidator(contract, {rules: messageRules([rule])})
  const check = ({input, headers}: RequestCase) => {
    const body = cases.operation === undefined ? {...minimal, ...input} : input
    return validateRequest(cases.operation ?? 'createMessage', body, {headers}).issues
  }

  test.each(cases.valid)('accepts $name', (accepted) => {
    expect(check(accepted)).toEqual([])
  })

  test.each(cases.invalid)('finds $name', (refused) => {
    const issues = check(refused)
    expect(issues.map(({path}) => path)).toEqual(refused.paths)
    for (const issue of issues) {
      expect(issue).toMatchObject({code: rule.code, severity: rule.severity, docs: rule.source})
      expect(resolveReference(description, issue.schema ?? ''), issue.schema).toBeDefined()
    }
  })
})

/** The places of the issues in the message, and in the events of a stream that amounts to it. */
interface Places {
  readonly paths: readonly string[]
  readonly events: readonly string[]
}

describe.each([...rulesAbout('answer'), ...rulesAbout('delivery')])('$code', (rule) => {
  const cases = readCases(rule.code) as Cases<AnswerCase, Places>
  const check = (given: AnswerCase) => {
    const isOwn = ({code}: {readonly code: string}) => code === rule.code
    const {asJson, asStream} = answers(given)
    return {asJson: asJson.filter(isOwn), asStream: asStream.filter(isOwn)}
  }

  test.each(cases.valid)('accepts $name', (accepted) => {
    expect(check(accepted)).toEqual({asJson: [], asStream: []})
  })

  test.each(cases.invalid)('finds $name', (refused) => {
    const {asJson, asStream} = check(refused)
    expect(asJson.map(({path}) => path)).toEqual(refused.paths)
    expect(asStream.map(({path}) => path)).toEqual(refused.events)
    const found = {severity: rule.severity, docs: rule.source}
    for (const issue of asJson) expect(issue).toMatchObject({part: 'response', ...found})
    for (const issue of asStream) expect(issue).toMatchObject({part: 'stream', ...found})
  })
})

test.each(rules)('$code says in one sentence what it asks for, and where it comes from', ({summary, source}) => {
  expect(summary).toMatch(/^[A-Z].*\.$/)
  expect(source).toMatch(/^https:\/\//)
})

test('every rule has a file, a place in the list, and a fixture', () => {
  const codes = rules.map(({code}) => code)
  const files = readdirSync(new URL('../../src/messages/rules/', import.meta.url)).filter((file) => file !== 'index.ts')
  expect(files.sort()).toEqual(codes.map((code) => `${code}.ts`).sort())
  expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.yaml`).sort())
})

test('the order of the rules has no influence', () => {
  const tool = {name: 'look', description: 'Looks.', input_schema: {type: 'object'}}
  const text = {role: 'user', content: [{type: 'text', text: ''}]}
  const params = {
    ...minimal,
    messages: [text, text, {role: 'assistant', content: [{type: 'tool_use', id: '1', name: 'look', input: {}}]}],
    tools: [tool, tool],
    thinking: {type: 'enabled', budget_tokens: 8192},
    temperature: 0.5,
    top_p: 0.5,
  }
  const requests = [
    {custom_id: 'one', params},
    {custom_id: 'one', params: minimal},
  ]
  const shuffled = rules.map((rule, index) => ({rule, place: (index * 31) % rules.length}))
  const check = (chosen: typeof rules) => {
    const {validateRequest} = createValidator(contract, {rules: messageRules(chosen)})
    return [validateRequest('createMessage', params), validateRequest('createMessageBatch', {requests})]
  }
  const found = check(rules)
  expect(new Set(found[1]!.issues.map(({code}) => code)).size).toBeGreaterThan(8)
  expect(check([...rules].reverse())).toEqual(found)
  expect(check(shuffled.sort((one, other) => one.place - other.place).map(({rule}) => rule))).toEqual(found)
})

test('an integer has a bit for each part that a rule needs', () => {
  const needed = rulesAbout('conversation').flatMap(({needs}) => needs)
  const isFound = (part: string) => foundParts.some((found) => found === part)
  expect(foundParts.length).toBeLessThan(31)
  expect(new Set(needed.filter((part) => !isFound(part))).size).toBeLessThan(31)
  expect(foundParts.filter((part) => !needed.includes(part))).toEqual([])
})

test('a rule can be turned off, and its severity changed, for all requests and for one', () => {
  const body = {...minimal, messages: [...minimal.messages, ...minimal.messages]}
  const code = 'roles-alternate'
  const {validateRequest} = createValidator(contract, {rules: messageRules(), settings: {[code]: 'warning'}})
  expect(validateRequest('createMessage', body)).toMatchObject({valid: true, issues: [{severity: 'warning', code}]})
  expect(validateRequest('createMessage', body, {rules: {[code]: 'off'}}).issues).toEqual([])
})

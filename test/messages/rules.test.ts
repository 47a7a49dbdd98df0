import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {contract} from '#generated/documented/contract.js'
import {resolveReference} from '../../src/json/pointer.ts'
import {messageRules, rules} from '../../src/messages/rules/index.ts'
import {createValidator} from '../../src/validate/index.ts'

interface Case {
  readonly name: string
  /** Merged into a minimal request. */
  readonly input: object
  readonly headers?: Record<string, string>
}

interface Cases {
  /** The operation whose body `input` is, if that is not a message's. */
  readonly operation?: string
  readonly valid: readonly Case[]
  readonly invalid: readonly (Case & {readonly paths: readonly string[]})[]
}

const folder = new URL('../fixtures/rules/', import.meta.url)
const description: unknown = JSON.parse(
  readFileSync(new URL('../../generated/documented/openapi.json', import.meta.url), 'utf8'),
)
const minimal = {model: 'claude-3-opus-20240229', max_tokens: 4096, messages: [{role: 'user', content: 'Hello'}]}

describe.each(rules)('$code', (rule) => {
  const {operation, valid, invalid} = parse(readFileSync(new URL(`${rule.code}.yaml`, folder), 'utf8')) as Cases
  const {validateRequest} = createValidator(contract, {rules: messageRules([rule])})
  const check = ({input, headers}: Case) => {
    const body = operation === undefined ? {...minimal, ...input} : input
    return validateRequest(operation ?? 'createMessage', body, {headers}).issues
  }

  test.each(valid)('accepts $name', (accepted) => {
    expect(check(accepted)).toEqual([])
  })

  test.each(invalid)('finds $name', (refused) => {
    const issues = check(refused)
    expect(issues.map(({path}) => path)).toEqual(refused.paths)
    for (const issue of issues) {
      expect(issue).toMatchObject({code: rule.code, severity: rule.severity, docs: rule.source})
      expect(resolveReference(description, issue.schema ?? ''), issue.schema).toBeDefined()
    }
  })

  test('says what it is in one sentence, and where it comes from', () => {
    expect(rule.summary).toMatch(/^[A-Z].*\.$/)
    expect(rule.source).toMatch(/^https:\/\//)
  })
})

test('every fixture belongs to a rule', () => {
  expect(readdirSync(folder).sort()).toEqual(rules.map(({code}) => `${code}.yaml`).sort())
})

test('a rule can be turned off, and its severity changed, for all requests and for one', () => {
  const body = {...minimal, messages: [...minimal.messages, ...minimal.messages]}
  const code = 'roles-alternate'
  const {validateRequest} = createValidator(contract, {rules: messageRules(), settings: {[code]: 'warning'}})
  expect(validateRequest('createMessage', body)).toMatchObject({valid: true, issues: [{severity: 'warning', code}]})
  expect(validateRequest('createMessage', body, {rules: {[code]: 'off'}}).issues).toEqual([])
})

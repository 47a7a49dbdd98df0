import {expect, test} from 'vitest'
import {validateRequest} from '../../src/messages/native.ts'

const minimal = {model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]}
const search = {type: 'web_search_20250305', name: 'web_search'}
const compaction = (value: number) => ({
  context_management: {edits: [{type: 'compact_20260112', trigger: {type: 'input_tokens', value}}]},
})
const skills = (count: number) => ({
  container: {skills: Array.from({length: count}, (_, index) => ({type: 'custom', skill_id: `skill_${index}`}))},
  tools: [{type: 'code_execution_20250825', name: 'code_execution'}],
})
const server = (url: string) => ({
  mcp_servers: [{type: 'url', name: 'gauges', url}],
  tools: [{type: 'mcp_toolset', mcp_server_name: 'gauges'}],
})
const budget = (total: number) => ({output_config: {task_budget: {type: 'tokens', total}}})

/** The limits that the documentation of the service says are those of requests. */
test.each<[string, object, string | undefined]>([
  ['a domain with a path', {tools: [{...search, allowed_domains: ['example.org/blog/*']}]}, undefined],
  [
    'a domain with a scheme',
    {tools: [{...search, allowed_domains: ['https://example.org']}]},
    '/tools/0/allowed_domains/0',
  ],
  [
    'a domain with a wildcard',
    {tools: [{...search, blocked_domains: ['*.example.org']}]},
    '/tools/0/blocked_domains/0',
  ],
  ['a country of two letters', {tools: [{...search, user_location: {type: 'approximate', country: 'CH'}}]}, undefined],
  [
    'a country of three letters',
    {tools: [{...search, user_location: {type: 'approximate', country: 'CHE'}}]},
    '/tools/0/user_location/country',
  ],
  ['a summary from 50,000 tokens on', compaction(50_000), undefined],
  ['a summary from fewer tokens on', compaction(49_999), '/context_management/edits/0/trigger/value'],
  ['20 skills', skills(20), undefined],
  ['21 skills', skills(21), '/container/skills'],
  ['a server with https', server('HTTPS://mcp.example/sse'), undefined],
  ['a server without https', server('http://mcp.example/sse'), '/mcp_servers/0/url'],
  ['a budget of 20,000 tokens', budget(20_000), undefined],
  ['a smaller budget', budget(19_999), '/output_config/task_budget/total'],
])('%s', (_, input, path) => {
  const {issues} = validateRequest('createMessage', {...minimal, ...input})
  const errors = issues.filter(({severity}) => severity === 'error')
  expect(errors.map((issue) => issue.path)).toEqual(path === undefined ? [] : [path])
})

test.each<[object, string | undefined]>([
  [{speed: null, stream: false}, undefined],
  [{max_tokens: 0}, '/requests/0/params/max_tokens'],
])('requests of a batch are not without an answer: %j', (input, path) => {
  const {issues} = validateRequest('createMessageBatch', {requests: [{custom_id: 'a', params: {...minimal, ...input}}]})
  expect(issues.map((issue) => issue.path)).toEqual(path === undefined ? [] : [path])
})

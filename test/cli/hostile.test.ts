import {expect, test} from 'vitest'
import {amount} from '../sample.ts'
import {makeFolder, runMain} from './run-main.ts'

const head = '{"model": "m", "max_tokens": 1, '
const message = (content: string) => `${head}"messages": [{"role": "user", "content": ${content}}]}`
const levels = amount(20_000, 100_000)
const nested = (open: string, close: string) => open.repeat(levels) + '1' + close.repeat(levels)

async function findCodes(text: string): Promise<string[]> {
  const {stdout, stderr} = await runMain(['validate', '--format', 'json', 'a.json'], {
    cwd: makeFolder({'a.json': text}),
  })
  expect(stderr).not.toContain('unforeseen')
  const {results} = JSON.parse(stdout) as {results: {issues: {code: string; path: string}[]}[]}
  return results.flatMap(({issues}) => issues.map(({code, path}) => `${code} ${path}`))
}

test.each([
  {what: 'deep lists', text: message(nested('[', ']')), codes: ['wrong-type /messages/0/content/0']},
  {what: 'deep objects', text: message(nested('{"a":', '}')), codes: ['wrong-type /messages/0/content']},
  {
    what: 'a prototype',
    text: `${head}"messages": [], "__proto__": {"polluted": true}}`,
    codes: ['unknown-property /__proto__'],
  },
  {
    what: 'a constructor',
    text: `${head}"messages": [], "constructor": {"prototype": {"polluted": true}}}`,
    codes: ['unknown-property /constructor'],
  },
  {what: 'half a surrogate pair', text: message('"\\ud800"'), codes: []},
  {
    what: 'a name that comes twice',
    text: message('[{"type": "text", "text": "a", "te\\u0078t": "b"}]'),
    codes: ['duplicate-property /messages/0/content/0/text'],
  },
  {
    what: 'a name that comes often',
    text: `${head}${'"messages": [{"role": "user", "content": "x"}], '.repeat(10_000)}"top_k": 1}`,
    codes: ['duplicate-property /messages'],
  },
  {what: 'a long text', text: message(JSON.stringify('x'.repeat(amount(2_000_000, 20_000_000)))), codes: []},
])('a payload with $what is judged', async ({text, codes}) => {
  expect(await findCodes(text)).toEqual(codes)
  expect('polluted' in {}).toBe(false)
})

test('so many faults in one line are each shown where that is asked for', async () => {
  const many = amount(500, 20_000)
  const messages = Array.from({length: many}, (_, index) => ({
    role: index % 2 === 0 ? 'user' : 'assistant',
    content: [{type: 'text', txet: 'x'}],
  }))
  const {stdout} = await runMain(['validate', '--all', '--max-issues', String(many)], {
    stdin: JSON.stringify({model: 'm', max_tokens: 1, messages}),
  })
  expect(stdout.match(/\(unknown-property\)/g)).toHaveLength(many)
})

test('brackets without end are an error at the end', async () => {
  const many = amount(100_000, 1_000_000)
  const {code, stderr} = await runMain(['validate', '--quiet'], {stdin: '['.repeat(many)})
  expect({code, stderr}).toEqual({
    code: 2,
    stderr: `<stdin>:1:${many + 1}: Found the end in the JSON, expected a value or "]".\n`,
  })
})

test('what a payload says cannot steer the terminal', async () => {
  const {stdout} = await runMain(['validate'], {stdin: message('"a"').replace('"model"', '"\u009B2J\\u001b]0;x"')})
  expect(stdout).toContain('(unknown-property)')
  expect(stdout).not.toMatch(/[\u001b\u009b]/)
})

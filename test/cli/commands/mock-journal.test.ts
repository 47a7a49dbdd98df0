import {expect, test} from 'vitest'
import {makeFolder, runMain} from '../run-main.ts'
import {startMain} from '../start-main.ts'

const headers = {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'}

function ask(url: string, content: string): Promise<Response> {
  const body = {model: 'm', max_tokens: 16, messages: [{role: 'user', content}]}
  return fetch(`${url}/v1/messages`, {method: 'POST', headers, body: JSON.stringify(body)})
}

const withoutTimes = (text: string) => text.replace(/ \d+ ms$/gm, '')

test('each request is one line, and in strict mode those that nothing matches come at the end', async () => {
  const files = {
    'a.yaml': '- name: weather\n  when: {says: weather}\n  text: Rain.\n- when: {says: wind}\n  status: 529\n',
  }
  const {url, stop} = await startMain(['mock', '--strict', '--scenarios', 'a.yaml'], makeFolder(files))
  const statuses = []
  for (const content of ['The weather?', 'The wind?', 'Hello']) statuses.push((await ask(url, content)).status)
  expect(statuses).toEqual([200, 529, 404])
  const {code, stderr} = await stop()
  expect(code).toBe(1)
  expect(withoutTimes(stderr).split('\n')).toEqual([
    'POST /v1/messages 200 weather',
    'POST /v1/messages 529 scenario 2',
    'POST /v1/messages 404 -',
    'Request 3: No scenario matches this request: scenario 1 expected "weather" for "says", found "Hello"; scenario 2 expected "wind" for "says", found "Hello".',
    '',
  ])
})

test('scenarios come in YAML at run time, and are refused with line and column', async () => {
  const {url, stop} = await startMain(['mock', '--quiet'])
  const put = (body: string) => fetch(`${url}/__mock/scenarios`, {method: 'PUT', body})
  expect((await put('- when: {says: Hello}\n  text: Hi!\n')).status).toBe(204)
  expect(await (await ask(url, 'Hello')).json()).toMatchObject({content: [{text: 'Hi!'}]})
  const refused = await put('- text: Hi!\n- when: {hears: a}\n  text: b\n')
  expect([refused.status, await refused.json()]).toMatchObject([400, {line: 2, column: 10}])
  expect(await (await fetch(`${url}/__mock/requests`)).json()).toMatchObject([{scenario: 'scenario 1', status: 200}])
  expect(await stop()).toEqual({code: 0, stdout: `${url}\n`, stderr: ''})
})

test('strict mode is for the Messages API', async () => {
  const {code, stderr} = await runMain(['mock', '--strict', '--contract', 'folder'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('Found "--strict" for the contract "folder"')])
})

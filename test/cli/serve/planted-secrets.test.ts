import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {listen} from '../../../src/mock/listen.ts'
import {makeFolder} from '../run-main.ts'
import {startMain} from '../start-main.ts'

let planted = 0
/** A text that is found again wherever it is written. Short ones and such that a message clips are among them. */
const secret = () => `PLANTED${++planted}PLANTED${planted % 3 === 0 ? 'x'.repeat(80) : ''}`

const headerNames =
  'authorization proxy-authorization x-api-key cookie x-amz-security-token ocp-apim-subscription-key private-token x-vault-token x-authorization x-auth cf-access-client-secret x-csrf-token x-client-secret x-refresh-token x-my-badge'
const queryNames =
  'sig client_secret code X-Amz-Signature jwt auth token refresh_token access_token key api%5Fkey my_badge'
const bodyNames =
  'token secret bearer_token passwd aws_secret_access_key refresh_token client_secret private_key access_token authorization_token apiKey MY_BADGE'

const members = () => Object.fromEntries(bodyNames.split(' ').map((name) => [name, secret()]))
const message = () =>
  `Incorrect api_key=${secret()} for https://user:${secret()}@host.example/?token=${secret()}; x-api-key: ${secret()}`

function plantedBody() {
  const servers = [
    {
      type: 'url',
      name: 'a',
      url: `https://user:${secret()}@tools.example/?api_key=${secret()}`,
      authorization_token: secret(),
    },
  ]
  // The types are wrong in places, so that messages quote what they find.
  const wrong = {
    max_tokens: {token: secret()},
    stop_sequences: `https://a.example/?token=${secret()}`,
    temperature: 'x',
    stream: {password: secret()},
  }
  return {
    model: 'm',
    messages: [{role: 'user', content: message()}],
    mcp_servers: servers,
    ...members(),
    api_keys: [secret()],
    credentials: {a: secret()},
    inner: [{deep: members()}],
    ...wrong,
  }
}

const answers: Record<string, () => Response> = {
  '/v1/messages': () =>
    Response.json(
      {type: 'error', error: {type: 'x', message: message(), ...members()}},
      {status: 400, headers: {'set-cookie': `a=${secret()}`, 'x-access-token': secret()}},
    ),
  '/token': () =>
    new Response(`access_token=${secret()}&token_type=bearer&refresh_token=${secret()}`, {
      headers: {'content-type': 'application/x-www-form-urlencoded'},
    }),
  '/token.json': () =>
    new Response(`{ "access_token": "${secret()}", "id_token": "${secret()}", "api_key":"${secret()}" }`, {
      headers: {'content-type': 'application/json'},
    }),
  '/lines': () =>
    new Response(`{"a": 1}\n{"secret": "${secret()}"}\n{"token": "${secret()}`, {
      headers: {'content-type': 'application/x-ndjson'},
    }),
  '/moved': () =>
    new Response(null, {
      status: 302,
      headers: {location: `/next?token=${secret()}&a=1`, refresh: `0; url=/x?code=${secret()}`},
    }),
  '/stream': () =>
    new Response(
      `event: a\ndata: {"type": "a", "credentials": {"x": "${secret()}"}, "access_token": "${secret()}"}\n\n`,
      {headers: {'content-type': 'text/event-stream'}},
    ),
}

/** A `messages` stream with issues, whose messages quote. */
const stream = () =>
  `event: message_start\ndata: {"type": "message_start", "message": {"token": "${secret()}", "id": {"password": "${secret()}"}}}\n\nevent: error\ndata: {"type": "error", "error": {"type": "x", "message": "${message()}"}}\n\n`

test('no planted credential is written anywhere: not in a recording, an archive, a finding, a message, or by the mock that plays them back', async () => {
  await using service = await listen((request) => {
    const url = new URL(request.url)
    if (url.searchParams.has('stream'))
      return Promise.resolve(new Response(stream(), {headers: {'content-type': 'text/event-stream'}}))
    return Promise.resolve(answers[url.pathname]?.() ?? new Response('no', {status: 404}))
  })
  const cwd = makeFolder({})
  const findings: string[] = []
  for (const format of ['text', 'ndjson']) {
    const proxy = await startMain(
      [
        'proxy',
        '--target',
        service.url,
        '--format',
        format,
        '--record',
        'a.jsonl',
        '--har',
        `${format}.har`,
        '--redact',
        'my-badge',
        '--redact',
        'x-my-badge',
      ],
      cwd,
    )
    for (const address of [...Object.keys(answers), '/v1/messages?stream=1', '/v1/nowhere']) {
      const url = new URL(address, proxy.url)
      const query = [
        url.search.slice(1),
        ...queryNames.split(' ').map((name) => `${name}=${secret()}`),
        `return=${encodeURIComponent(`https://a/?token=${secret()}`)}`,
      ]
      const headers = new Headers({
        'content-type': 'application/json',
        referer: `https://a.example/?access_token=${secret()}`,
        'x-plain': `Bearer ${secret()}`,
        'anthropic-version': '2023-06-01',
      })
      for (const name of headerNames.split(' ')) headers.set(name, secret())
      const response = await fetch(`${url.origin}${url.pathname}?${query.filter((pair) => pair !== '').join('&')}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(plantedBody()),
        redirect: 'manual',
      })
      await response.text()
    }
    const {stdout, stderr} = await proxy.stop()
    findings.push(stdout, stderr)
  }
  const files = readdirSync(cwd).map((name) => readFileSync(path.join(cwd, name), 'utf8'))
  // All of it was written, and there were findings.
  expect([files.map((text) => text.length > 1000), planted > 500, findings.every((text) => text.length > 50)]).toEqual([
    [true, true, true],
    true,
    true,
  ])
  for (const text of [...files, ...findings]) expect(text.match(/.{0,100}PLANTED\d+.{0,20}/g) ?? []).toEqual([])

  const replay = await startMain(['mock', '--replay', 'a.jsonl'], cwd)
  const played = await fetch(`${replay.url}/token`, {method: 'POST', body: JSON.stringify(plantedBody())})
  expect(await played.text()).toBe('access_token=redacted&token_type=bearer&refresh_token=redacted')
  await fetch(`${replay.url}/none/sk-ant-${secret()}?token=${secret()}`).catch(() => undefined)
  const {stderr} = await replay.stop()
  expect(stderr).toMatch(/The recording has no GET/)
  expect(stderr).not.toContain('PLANTED')
})

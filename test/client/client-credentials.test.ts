import {beforeAll, describe, expect, test} from 'vitest'
import {clientCredentials, createClient} from '../../src/client/index.ts'
import type {Route} from '../../src/route.ts'
import {compileModules} from '../validate/compile.ts'
import {pantry} from './pantry.ts'

const options = {
  tokenUrl: 'https://login.example/token?tenant=4711',
  clientId: 'me:too',
  clientSecret: 'planted-secret',
}
const need = {scheme: 'oauth', scopes: ['write', 'read']}

/** A token server that gives the bodies in order, the last one for ever, and a clock. */
function serve(...bodies: readonly (object | Response)[]) {
  const requests: Request[] = []
  const rest = [...bodies]
  const clock = {time: 0}
  const fetch = (request: Request) => {
    requests.push(request.clone())
    const body = rest.length > 1 ? rest.shift()! : rest[0]!
    return Promise.resolve(body instanceof Response ? body : Response.json(body))
  }
  return {requests, clock, token: clientCredentials({...options, fetch, now: () => clock.time})}
}

test('asks as the standard has it', async () => {
  const {requests, token} = serve({access_token: 't', token_type: 'Bearer'})
  expect(await token(need)).toBe('t')
  const [request] = requests
  expect([request!.method, request!.url, await request!.text()]).toEqual([
    'POST',
    options.tokenUrl,
    'grant_type=client_credentials&scope=read+write',
  ])
  expect(request!.headers.get('authorization')).toBe(`Basic ${btoa('me%3Atoo:planted-secret')}`)
})

test('asks once for calls at the same time, and again when the token has expired or is forgotten', async () => {
  const {requests, clock, token} = serve(
    {access_token: 'a', expires_in: 60},
    {access_token: 'b', expires_in: 60},
    {access_token: 'c'},
  )
  expect(await Promise.all([token(need), token(need)])).toEqual(['a', 'a'])
  clock.time = 49_999
  expect(await token(need)).toBe('a')
  clock.time = 50_000
  expect(await token(need)).toBe('b')
  token.forget()
  expect(await token(need)).toBe('c')
  clock.time = Number.MAX_SAFE_INTEGER
  expect(await token(need)).toBe('c')
  expect(requests).toHaveLength(3)
  await token({...need, scopes: []})
  expect(await requests.at(-1)!.text()).toBe('grant_type=client_credentials')
})

test.each([
  [
    Response.json({error: 'invalid_client', error_description: 'planted-secret'}, {status: 401}),
    'answered 401 (invalid_client)',
  ],
  [Response.json({error: 'planted-secret'}, {status: 400}), 'answered 400'],
  [new Response(null, {status: 302, headers: {location: 'https://other.example'}}), 'answered 302'],
  [Response.json({access_token: 't', token_type: 'mac'}), 'gave no bearer token'],
  [new Response('planted-secret'), 'gave no bearer token'],
  [Response.json({access_token: ''}), 'gave no bearer token'],
  [Response.json({access_token: 'planted\nsecret'}), 'gave no bearer token'],
])('fails without a word of secrets, and asks again: %#', async (response, what) => {
  const {requests, token} = serve(response, {access_token: 't'})
  await expect(token(need)).rejects.toMatchObject({
    name: 'CredentialsError',
    message: `POST https://login.example/token ${what}, expected a token.`,
  })
  expect(await token(need)).toBe('t')
  expect(requests).toHaveLength(2)
})

test('fails where the server cannot be reached, or must not', async () => {
  const fetch = () => Promise.reject(new Error('planted-secret'))
  await expect(clientCredentials({...options, fetch})(need)).rejects.toThrow(
    'POST https://login.example/token could not be reached, expected a token.',
  )
  const wrong = clientCredentials({...options, tokenUrl: 'https://user:planted-secret@login.example', fetch})
  await expect(wrong(need)).rejects.toThrow('The token URL holds a user or is no http URL.')
})

test('keeps a token that has expired when it comes no longer than for its call', async () => {
  const {token} = serve({access_token: 'a', expires_in: -1}, {access_token: 'b', expires_in: 0}, {access_token: 'c'})
  expect([await token(need), await token(need), await token(need)]).toEqual(['a', 'b', 'c'])
})

let routes: Readonly<Record<string, Route>>
beforeAll(async () => {
  routes = (await compileModules(pantry)).routes
})

test('gives a client the tokens for its schemes of OAuth 2.0', async () => {
  const {token, requests} = serve({access_token: 't'})
  const seen: Request[] = []
  const fetch = (request: Request) => (seen.push(request), Promise.resolve(Response.json({})))
  const client = createClient({routes, fetch, credentials: {oauth: token}}) as unknown as {
    askScopes: () => Promise<unknown>
  }
  await client.askScopes()
  await client.askScopes()
  expect(seen.map(({headers}) => headers.get('authorization'))).toEqual(['Bearer t', 'Bearer t'])
  expect(await requests[0]!.text()).toContain('scope=read+write')
  expect(requests).toHaveLength(1)
})

describe('a call waits for its credential no longer than it may', () => {
  const askWith = (give: () => Promise<string>) => (options: object) =>
    (
      createClient({
        routes,
        fetch: () => Promise.resolve(Response.json({})),
        credentials: {oauth: give},
      }) as unknown as {
        askScopes: (given: object, options: object) => Promise<unknown>
      }
    ).askScopes({}, options)
  const never = () => new Promise<string>(() => {})

  test('it ends with its signal', async () => {
    const controller = new AbortController()
    const call = askWith(never)({signal: controller.signal})
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
  })

  test('it ends with its timeout', async () => {
    await expect(askWith(never)({timeout: {connect: 16}})).rejects.toMatchObject({
      name: 'TimeoutError',
      phase: 'connect',
    })
  })

  test('it fails with what the application throws', async () => {
    const failure = new RangeError('no vault')
    await expect(askWith(() => Promise.reject(failure))({})).rejects.toBe(failure)
  })
})

import {http} from 'msw'
import {setupServer} from 'msw/node'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createContractHandlers, type ContractHandlersOptions, type Mock} from '../../src/mock/index.ts'

const server = setupServer()
beforeAll(() => server.listen({onUnhandledRequest: 'error'}))
afterAll(() => server.close())

/** Tells which path the mock is asked for, with handlers of these servers. */
function serve(servers: ContractHandlersOptions['contract']['servers'], baseUrl?: string | URL) {
  const mock: Mock = (input, init) => Promise.resolve(Response.json(new Request(input, init).url))
  const contract = {title: 'Rivers', ...(servers !== undefined && {servers})}
  server.resetHandlers(...createContractHandlers(http, {contract, mock, baseUrl}))
  return async (url: string) => ((await (await fetch(url)).json()) as string).replace(new URL(url).origin, '')
}

test('the variables of a server may have any of their values', async () => {
  const region = {default: 'eu', enum: ['eu', 'us']}
  const ask = serve([{url: 'https://{region}.rivers.example/{version}', variables: {region, version: {default: 'v1'}}}])
  expect(await ask('https://eu.rivers.example/v1/rivers')).toBe('/rivers')
  expect(await ask('https://us.rivers.example/v2/rivers?limit=1')).toBe('/rivers?limit=1')
  expect(await ask('https://us.rivers.example/v2')).toBe('/')
  await expect(ask('https://asia.rivers.example/v1/rivers')).rejects.toThrow()
  await expect(ask('https://eu.rivers.example/')).rejects.toThrow()
})

test('a port that is a variable may be that of the scheme', async () => {
  const port = {default: '443', enum: ['443', '8443']}
  const ask = serve([{url: 'https://rivers.example:{port}/v1', variables: {port}}])
  expect(await ask('https://rivers.example/v1/a')).toBe('/a')
  expect(await ask('https://rivers.example:8443/v1/a')).toBe('/a')
})

test('a base URL may have any character, and be a URL', async () => {
  expect(await serve([], 'https://rivers.example/a(b)*+/')('https://rivers.example/a(b)*+/rivers')).toBe('/rivers')
  expect(await serve([], new URL('https://rivers.example/{v}/x?y'))('https://rivers.example/%7Bv%7D/x/z')).toBe('/z')
})

test.each(['/api', 'no url', ''])('a base URL such as "%s" is refused in one sentence', (baseUrl) => {
  expect(() => serve([], baseUrl)).toThrow(`Found "${baseUrl}" for the option "baseUrl", expected an absolute URL.`)
})

test('a contract without an absolute server asks for a base URL', () => {
  expect(() => serve([{url: '/v1'}, {url: '{base}/v1', variables: {base: {default: '/x'}}}])).toThrow('"baseUrl"')
})

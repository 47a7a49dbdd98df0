import {expect, test} from 'vitest'
import {conform} from '../../src/entries/conform.ts'
import {compileModules} from '../validate/compile.ts'

const text = {type: 'string', minLength: 3}
const ok = {204: {description: 'Done.'}}
const part = {type: 'object', required: ['file'], properties: {file: {type: 'string', format: 'binary'}}}

/** The report of a service with an operation beside an upload, whose responses are faults. */
async function reportOf(scheme: object, fetch: () => Promise<Response>) {
  const session = {name: 'X-Session-Token', in: 'header', required: true, schema: text}
  const {contract, examples} = await compileModules({
    openapi: '3.1.0',
    info: {title: 'Desk', version: '1'},
    security: [{own: []}],
    components: {securitySchemes: {own: scheme}},
    paths: {
      '/desk': {get: {operationId: 'getDesk', parameters: [session], responses: ok}},
      '/photos': {
        post: {
          operationId: 'addPhoto',
          requestBody: {required: true, content: {'multipart/form-data': {schema: part}}},
          responses: ok,
        },
      },
    },
  })
  const only = ['operations']
  const credential = 'planted:secret'
  return conform({target: 'http://127.0.0.1:9', contract, examples, only, credential, keyVariable: 'DESK_KEY', fetch})
}

const broken = () => Promise.resolve(new Response(null, {status: 500}))

test.each([
  {scheme: {type: 'apiKey', in: 'header', name: 'X-Own'}, shown: `-H 'x-own: '"$DESK_KEY"`},
  {scheme: {type: 'apiKey', in: 'cookie', name: 'sid'}, shown: `-H 'cookie: sid='"$DESK_KEY"`},
  {scheme: {type: 'http', scheme: 'bearer'}, shown: `-H 'authorization: Bearer '"$DESK_KEY"`},
  {scheme: {type: 'http', scheme: 'basic'}, shown: `-u "$DESK_KEY"`},
])('a command line has the credential of $scheme as $shown, and another secret under its own name', async (row) => {
  const {checks} = await reportOf(row.scheme, broken)
  const curl = checks[0]?.failures[0]?.curl
  expect(curl).toContain(row.shown)
  expect(curl).toContain(`-H 'x-session-token: '"$X_SESSION_TOKEN"`)
  expect(curl).not.toContain('secret')
})

test.each([
  {outcome: 'failed', fetch: broken},
  {outcome: 'passed', fetch: () => Promise.resolve(new Response(null, {status: 204}))},
])('a check that $outcome says which operations it left out', async ({outcome, fetch}) => {
  const {checks} = await reportOf({type: 'http', scheme: 'bearer'}, fetch)
  const reason = 'not asked for want of a body that is made here: addPhoto (multipart/form-data)'
  expect(checks[0]).toMatchObject({outcome, reason})
})

test('a refused connection is told from one that breaks', async () => {
  const refused = () =>
    Promise.reject(
      new TypeError('fetch failed', {
        cause: Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), {code: 'ECONNREFUSED'}),
      }),
    )
  const {checks} = await reportOf({type: 'http', scheme: 'bearer'}, refused)
  expect(checks[0]?.failures[0]?.message).toMatch(
    /^Found no connection \(connect ECONNREFUSED 127\.0\.0\.1:9\), expected a success/,
  )
})

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {buildDocs} from '../../../src/codegen/index.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'addresses-'))
afterAll(() => rmSync(folder, {recursive: true}))

test('what is no address of a page is shown, and no link that leads nowhere', async () => {
  const spec = path.join(folder, 'zoo.json')
  const flow = {tokenUrl: '../realms/zoo/token', authorizationUrl: 'https://zoo.example/login', scopes: {}}
  const document = {
    openapi: '3.1.0',
    info: {title: 'Zoo', version: '1', termsOfService: 'Feed no animals.'},
    paths: {},
    components: {
      securitySchemes: {
        oauth: {type: 'oauth2', flows: {authorizationCode: flow}},
        login: {type: 'openIdConnect', openIdConnectUrl: 'well-known'},
      },
    },
  }
  writeFileSync(spec, JSON.stringify(document))
  const single = path.join(folder, 'zoo.html')
  await buildDocs({spec, single, out: path.join(folder, 'site')})
  const page = readFileSync(single, 'utf8')
  expect(page).toContain('<p>Terms of service: Feed no animals.</p>')
  expect(page).toContain('tokenUrl: <code>../realms/zoo/token</code>')
  expect(page).toContain('<code>well-known</code>')
  expect(page).toContain('<a href="https://zoo.example/login">')
})

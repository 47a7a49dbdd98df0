import {expect, test} from 'vitest'
import {carry} from '../../src/conform/credential-headers.ts'

test('a password may have letters of any alphabet', () => {
  const basic = {id: 'basic', type: 'http', scheme: 'basic', in: 'header', name: 'Authorization'} as const
  const {authorization = ''} = carry(basic, 'josé:пароль')
  expect(Buffer.from(authorization.replace('Basic ', ''), 'base64').toString()).toBe('josé:пароль')
})

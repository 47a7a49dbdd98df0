import {expect, test} from 'vitest'
import {withoutRemoteLogo} from '../../src/codegen/docs/without-remote-logo.ts'

const logo = 'https://cdn.redoc.ly/redoc/logo-mini.svg'
const library = `const image = \`${logo}\`; function other() { return dark ? \`${logo}\` : null }`

test.each([
  {what: 'no such address', state: 'const state = {"title": "Pets"}; '},
  {what: 'the address', state: `const state = {"title": "${logo}"}; `},
  {what: 'the address in backquotes', state: `const state = {"title": "\`${logo}\`"}; `},
])('takes the addresses out of the library alone where the description has $what', ({state}) => {
  expect(withoutRemoteLogo(state + library)).toBe(state + library.replaceAll(logo, 'data:,'))
})

test.each([0, 1, 3])('takes no library that has the address %i times', (count) => {
  expect(() => withoutRemoteLogo(`const images = [${`\`${logo}\`,`.repeat(count)}]`)).toThrow(`Found ${count} addresses of a logo`)
})

import {expect, test} from 'vitest'
import {FileNames} from '../../../../src/codegen/docs/site/site-page.ts'

test.each([
  ['con', 'con-.html'],
  ['AUX', 'AUX-.html'],
  ['nul.list', 'nul-.list.html'],
  ['com1', 'com1-.html'],
  ['console', 'console.html'],
  ['auxiliary', 'auxiliary.html'],
])('a page of "%s" is the file %s, which Windows can have too', (name, file) => {
  expect(new FileNames().take('operations', name)).toBe(`operations/${file}`)
})

import path from 'node:path'
import {expect, test} from 'vitest'
import {installCommand, loadTools} from '../../src/tools/load-tools.ts'
import {makeFolder} from '../cli/run-main.ts'

test.each([
  ['package-lock.json', 'run "npm install --save-dev tools@1"'],
  ['pnpm-lock.yaml', 'run "pnpm add --save-dev tools@1"'],
  ['yarn.lock', 'run "yarn add --dev tools@1"'],
  ['bun.lock', 'run "bun add --dev tools@1"'],
  ['bun.lockb', 'run "bun add --dev tools@1"'],
  ['deno.lock', 'run "deno add --dev npm:tools@1"'],
  ['package.json', 'run "npm install --save-dev tools@1"'],
])('a project with %s is told to %s', (file, advice) => {
  const folder = makeFolder({[file]: '{}', 'src/api/openapi.yaml': ''})
  expect(installCommand('tools@1', folder)).toBe(advice)
  expect(installCommand('tools@1', path.join(folder, 'src/api'))).toBe(advice)
})

test('the nearest lock file decides', () => {
  const folder = makeFolder({'package-lock.json': '{}', 'apps/shop/pnpm-lock.yaml': ''})
  expect(installCommand('tools@1', path.join(folder, 'apps/shop'))).toBe('run "pnpm add --save-dev tools@1"')
})

test('who has no project is told how to do without', () => {
  expect(installCommand('tools@1', makeFolder({'openapi.yaml': ''}))).toBe(
    'run "npx tools@1" in place of "messages-openapi", or "npm install --save-dev tools@1" in a project',
  )
})

test('a clone needs no install of its own tools', async () => {
  const {transpile} = await loadTools()
  expect(transpile('export const answer: number = 42')).toBe('export const answer = 42;\n')
})

import path from 'node:path'
import type {ProjectPlan} from './project-plan.ts'
import type {Project, TestRunner} from './project.ts'
import {literal} from './templates.ts'

/** A project whose tests are to know a contract, and how it adds a package. */
interface TestedProject extends Project {
  /** The folder of the contract. */
  readonly contract: string
  readonly add: string
}

/** Plans a setup file and the configuration of the project's test runner, or says what its tests import. */
export function planTests(project: TestedProject): ProjectPlan {
  const {runner, isTypeScript} = project
  if (runner === undefined) return {files: [], steps: [noRunner]}
  return planners[runner](project, `test/openapi.setup.${isTypeScript ? 'ts' : 'js'}`)
}

export const noRunner = 'Call "expect.extend(matchers)" with the "matchers" of a contract where its tests begin.'

const planners: Readonly<Record<TestRunner, (project: TestedProject, setup: string) => ProjectPlan>> = {
  vitest: planVitest,
  jest: planJest,
  playwright: planPlaywright,
  'node:test': ({contract}) => ({
    files: [],
    steps: [
      `Import "assertions" from "${contract}/index.js" in the tests: "assertions.assertValidResponse(body, operationId)" throws for a fault.`,
    ],
  }),
}

function planVitest({testConfig, isTypeScript, contract}: TestedProject, setup: string): ProjectPlan {
  const text = formatSetup(setup, contract, isTypeScript && vitestTypes, "import {expect} from 'vitest'\n")
  const files = [{file: setup, text}]
  if (testConfig !== undefined) return {files, steps: stepsFor(testConfig, setup, 'test.setupFiles')}
  const config = `import {defineConfig} from 'vitest/config'

export default defineConfig({test: {setupFiles: [${literal(setup)}]}})
`
  return {files: [...files, {file: `vitest.config.${isTypeScript ? 'ts' : 'js'}`, text: config}], steps: []}
}

function planPlaywright({isTypeScript, contract}: TestedProject, setup: string): ProjectPlan {
  const text = `import {expect as plain} from '@playwright/test'
import {matchers} from ${indexOf(setup, contract)}

export {test} from '@playwright/test'
export const expect = plain.extend(matchers)
`
  const name = isTypeScript ? setup.replace(/\.ts$/, '') : setup
  return {files: [{file: setup, text}], steps: [`Import "test" and "expect" from "${name}" in the tests.`]}
}

function planJest(project: TestedProject, setup: string): ProjectPlan {
  const {testConfig, dependencies, isTypeScript, contract} = project
  const hasGlobals = !isTypeScript || dependencies.has('@types/jest')
  const types = isTypeScript && (hasGlobals ? jestTypes : jestGlobalsTypes)
  const text = formatSetup(setup, contract, types, hasGlobals ? '' : "import {expect} from '@jest/globals'\n")
  const files = [{file: setup, text}]
  const target = `<rootDir>/${setup}`
  const {options, needs, lacks} = planModules(project)
  if (testConfig !== undefined)
    return {files, steps: [...needs, ...stepsFor(testConfig, setup, 'setupFilesAfterEnv', target), ...lacks]}
  const lines = [`setupFilesAfterEnv: [${literal(target)}]`, ...options].map((line) => `  ${line},\n`)
  const config = {file: 'jest.config.cjs', text: `module.exports = {\n${lines.join('')}}\n`}
  return {files: [...files, config], steps: needs}
}

interface ModulePlan {
  /** The options of a new configuration. */
  readonly options: readonly string[]
  /** Sentences for what the project needs besides. */
  readonly needs: readonly string[]
  /** Sentences for what its own configuration lacks. */
  readonly lacks: readonly string[]
}

/** With jest, modules of the package and of the contract become CommonJS, unless it runs modules as they are. */
function planModules({testConfig, dependencies, allowsJs, isModular, add}: TestedProject): ModulePlan {
  if (isModular || testConfig?.text.includes(ownTransformer)) return {options: [], needs: [], lacks: []}
  const [, transformer] = transformers.find(([name]) => dependencies.has(name)) ?? []
  const needs: string[] = []
  if (transformer === undefined) needs.push(`Run "${add} @swc/core @swc/jest", with which jest reads modules.`)
  if (transformer === 'ts-jest' && !allowsJs)
    needs.push('Set "allowJs" in tsconfig.json, so that ts-jest reads the contract.')
  const entry = `'/messages-openapi/dist/': '${ownTransformer}'`
  return {
    options: [`transform: {${entry}, '\\\\.[jt]sx?$': '${transformer ?? '@swc/jest'}'}`, ignorePatterns],
    needs,
    lacks: testConfig ? [`Begin "transform" with "${entry}" in ${testConfig.file}, and add "${ignorePatterns}".`] : [],
  }
}

/** Packages that tell which transformer of jest a project has. */
const transformers = [
  ['ts-jest', 'ts-jest'],
  ['@swc/jest', '@swc/jest'],
  ['@babel/preset-env', 'babel-jest'],
] as const

const ownTransformer = 'messages-openapi/jest-transform'
const ignorePatterns = "transformIgnorePatterns: ['/node_modules/(?!(?:.*/)?messages-openapi/)']"

/** `written` is the setup file as the option has it. */
function stepsFor(
  {file, text}: NonNullable<Project['testConfig']>,
  setup: string,
  option: string,
  written = setup,
): readonly string[] {
  return text.includes(setup) ? [] : [`Add "${written}" to "${option}" in ${file}.`]
}

const vitestTypes = `declare module 'vitest' {
  interface Matchers<T> extends PayloadMatchers<void, T, operations> {}
}
`
const jestTypes = `declare global {
  namespace jest {
    interface Matchers<R, T> extends PayloadMatchers<R, T, operations> {}
  }
}
`
const jestGlobalsTypes = `declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends PayloadMatchers<R, T, operations> {}
}
`

/** A setup file that makes `expect` know a contract; with `types`, in TypeScript. */
function formatSetup(file: string, contract: string, types: string | false, imports: string): string {
  const index = indexOf(file, contract)
  if (types === false) return `${imports}import {matchers} from ${index}\n\nexpect.extend(matchers)\n`
  return `import type {PayloadMatchers} from 'messages-openapi/testing'
${imports}import {matchers, type operations} from ${index}

expect.extend(matchers)

${types}`
}

function indexOf(file: string, contract: string): string {
  return literal(`${path.posix.relative(path.posix.dirname(file), contract)}/index.js`)
}

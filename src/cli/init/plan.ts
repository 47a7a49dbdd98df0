import path from 'node:path'
import type {Config} from '../../codegen/config.ts'
import {configNames} from '../config/read-config.ts'
import type {PackageManager, Project} from './project.ts'
import {
  formatConfig,
  formatGitHubWorkflow,
  formatGitLabJob,
  formatTestSetup,
  formatVitestConfig,
  type ProjectWords,
} from './templates.ts'

/** A file to write where there is none, with its path from the project's folder. */
export interface PlannedFile {
  readonly file: string
  readonly text: string
}

export interface ProjectPlan {
  readonly files: readonly PlannedFile[]
  /** Sentences for what remains to be done by hand, in order. */
  readonly steps: readonly string[]
}

/** The words that install what a lock file says, that run a command of a package, and that add a package. */
const packageManagers: Readonly<Record<PackageManager, ProjectWords & {readonly add: string}>> = {
  npm: {install: 'npm ci', run: 'npx', add: 'npm install --save-dev'},
  pnpm: {install: 'corepack enable && pnpm install --frozen-lockfile', run: 'pnpm exec', add: 'pnpm add --save-dev'},
  yarn: {install: 'corepack enable && yarn install --immutable', run: 'yarn run', add: 'yarn add --dev'},
  bun: {install: 'npm install --global bun && bun install --frozen-lockfile', run: 'bunx', add: 'bun add --dev'},
}

/** Plans the files of a project for its descriptions. */
export function planFiles(project: Project, specs: readonly string[]): ProjectPlan {
  const words = packageManagers[project.packageManager]
  const descriptions = describe(project, specs)
  const parts = [planConfig(project, descriptions), planTests(project, descriptions), planChecks(project, specs, words)]
  return {
    files: parts.flatMap(({files}) => files),
    steps: [
      ...(project.dependencies.has('messages-openapi') ? [] : [`Run "${words.add} messages-openapi".`]),
      `Run "${words.run} messages-openapi generate".`,
      ...parts.flatMap(({steps}) => steps),
    ],
  }
}

function planConfig({names, isTypeScript}: Project, descriptions: Config['descriptions']): ProjectPlan {
  const file = configNames.find((name) => names.has(name)) ?? `messages-openapi.config.${isTypeScript ? 'ts' : 'json'}`
  return {files: [{file, text: formatConfig({descriptions}, file.endsWith('.ts'))}], steps: []}
}

function planTests(
  {testConfig, dependencies, isTypeScript}: Project,
  [first, ...more]: Config['descriptions'],
): ProjectPlan {
  if (!dependencies.has('vitest') || first?.out === undefined || more.length > 0)
    return {
      files: [],
      steps: ['Call "expect.extend(matchers)" with the "matchers" of a contract where its tests begin.'],
    }
  const extension = isTypeScript ? 'ts' : 'js'
  const setup = `test/openapi.setup.${extension}`
  const files = [{file: setup, text: formatTestSetup(setup, first.out, isTypeScript)}]
  if (testConfig === undefined)
    return {files: [...files, {file: `vitest.config.${extension}`, text: formatVitestConfig(setup)}], steps: []}
  const isNamed = testConfig.text.includes(setup)
  return {files, steps: isNamed ? [] : [`Add "${setup}" to "test.setupFiles" in ${testConfig.file}.`]}
}

function planChecks({host}: Project, specs: readonly string[], words: ProjectWords): ProjectPlan {
  if (host === 'github')
    return {files: [{file: '.github/workflows/openapi.yml', text: formatGitHubWorkflow(specs, words)}], steps: []}
  const file = 'openapi.gitlab-ci.yml'
  return {
    files: [{file, text: formatGitLabJob(specs, words)}],
    steps: [`Add "include: {local: ${file}}" to .gitlab-ci.yml.`],
  }
}

/** Each description with a folder for its contract. */
function describe({names}: Project, specs: readonly string[]): Config['descriptions'] {
  const root = names.has('src') ? 'src/api' : 'api-contract'
  if (specs.length === 1) return [{spec: specs[0]!, out: root}]
  const taken = new Set<string>()
  return specs.map((spec) => {
    const {name, dir} = path.posix.parse(spec)
    const own = /^(?:openapi|swagger)$/.test(name)
      ? path.posix.basename(dir)
      : name.replace(/\.(?:openapi|swagger)$/, '')
    let out = `${root}/${own === '' ? 'main' : own}`
    for (let count = 2; taken.has(out); count++) out = `${root}/${own}-${count}`
    taken.add(out)
    return {spec, out}
  })
}

import path from 'node:path'
import type {Config} from '../../codegen/config.ts'
import {configNames} from '../config/read-config.ts'
import {noRunner, planTests} from './plan-tests.ts'
import type {ProjectPlan} from './project-plan.ts'
import type {PackageManager, Project} from './project.ts'
import {formatConfig, formatGitHubWorkflow, formatGitLabJob, type ProjectWords} from './templates.ts'

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
  const parts = [
    planConfig(project, descriptions),
    planTestsOf(project, descriptions, words.add),
    planChecks(project, specs, words),
  ]
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

/** One setup file knows one contract. */
function planTestsOf(project: Project, [first, ...more]: Config['descriptions'], add: string): ProjectPlan {
  if (first?.out === undefined || more.length > 0) return {files: [], steps: [noRunner]}
  return planTests({...project, contract: first.out, add})
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

import type {Config} from '../../codegen/config.ts'
import {inShell} from '../../http/shell.ts'

/** The words for the checks of a project. */
export interface ProjectWords {
  readonly install: string
  readonly run: string
}

export function formatConfig(config: Config, isTypeScript: boolean): string {
  if (!isTypeScript) return `${JSON.stringify(config, null, 2)}\n`
  const items = config.descriptions.map(({spec, out = ''}) => `    {spec: ${literal(spec)}, out: ${literal(out)}},\n`)
  return `import {defineConfig} from 'messages-openapi/config'

export default defineConfig({
  descriptions: [
${items.join('')}  ],
})
`
}

/** The checks of a change: the description itself, the generated files, and what breaks clients. */
function checks(specs: readonly string[], {run}: ProjectWords, base: string): readonly string[] {
  const files = specs.filter((spec) => !/^https?:/i.test(spec))
  return [
    `${run} messages-openapi lint`,
    `${run} messages-openapi generate --check`,
    ...files.map((spec) => {
      const [old, word] = isPlain(spec)
        ? [`"git:${base}:${spec}"`, spec]
        : [`"git:${base}:"${inShell(spec)}`, inShell(spec)]
      return `${run} messages-openapi diff ${old} ${word}`
    }),
  ]
}

export function formatGitHubWorkflow(specs: readonly string[], words: ProjectWords): string {
  const lines = [words.install, ...checks(specs, words, 'origin/$BASE')]
  return `name: OpenAPI
on: pull_request
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    env:
      BASE: \${{ github.base_ref }}
    steps:
      - uses: actions/checkout@v5
        with:
          # "diff" reads the description as it is on the base branch.
          fetch-depth: 0
      - uses: actions/setup-node@v5
        with:
          node-version: 24
${lines.map((line) => `      - run: ${scalar(line)}\n`).join('')}`
}

export function formatGitLabJob(specs: readonly string[], words: ProjectWords): string {
  const fetch = 'git fetch origin "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"'
  const lines = [words.install, fetch, ...checks(specs, words, 'FETCH_HEAD')]
  return `openapi:
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == 'merge_request_event'
  script:
${lines.map((line) => `    - ${scalar(line)}\n`).join('')}`
}

/** Tells texts that no shell, YAML or JavaScript reads in another way. */
function isPlain(text: string): boolean {
  return /^[\w./-]+$/.test(text)
}

/** A text as a literal of JavaScript. */
export function literal(text: string): string {
  return isPlain(text) ? `'${text}'` : JSON.stringify(text)
}

/** A command as an item of YAML, whose double quotes are those of JSON. */
function scalar(command: string): string {
  return /[:#](?:\s|$)|\s#|^[^\w]/.test(command) ? JSON.stringify(command) : command
}

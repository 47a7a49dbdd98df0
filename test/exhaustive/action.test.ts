import {execFile, execFileSync} from 'node:child_process'
import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {makeFolder} from '../cli/run-main.ts'

const root = path.resolve(import.meta.dirname, '../..')
const action = path.join(root, '.github/actions/check')

const books = `openapi: 3.1.0
info: {title: Books, version: '1', license: {name: MIT, identifier: MIT}}
servers: [{url: 'https://books.test'}]
security: []
paths:
  /books:
    get:
      operationId: listBooks
      summary: List the books.
      parameters: [{name: author, in: query, schema: {type: string}}]
      responses:
        '200': {description: The books., content: {application/json: {schema: {type: array, items: {type: string}}}}}
        '400': {description: Bad.}
`
const breaking = books.replace('name: author, in: query', 'name: author, in: query, required: true')

let cwd: string

const npx = ['--yes', '--package=messages-openapi', '--package=@messages-openapi/tools', 'messages-openapi']

beforeEach(() => {
  cwd = makeFolder({
    'openapi.yaml': books,
    'package.json': '{"type": "module"}',
    // The program of this clone, and a client of GitHub that keeps what it is given.
    'bin/npx': `#!/usr/bin/env bash\n[ "$1 $2 $3 $4" = '${npx.join(' ')}' ] && exec "${process.execPath}" "${root}/bin/messages-openapi.js" "\${@:5}"\n`,
    'bin/gh': '#!/usr/bin/env bash\necho "$@" > gh.args\ncat "$5" > gh.body\n',
  })
  for (const name of ['npx', 'gh']) chmodSync(path.join(cwd, 'bin', name), 0o755)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {cwd, stdio: 'pipe'})
  git('init', '-q')
  git('add', 'openapi.yaml')
  git('commit', '-q', '-m', 'Add the description')
})

/** Runs the steps of the action with these inputs, as variables. */
function run(inputs: Readonly<Record<string, string>>): Promise<{code: number; output: string}> {
  const env = {
    ...process.env,
    PATH: `${path.join(cwd, 'bin')}:${process.env.PATH}`,
    GITHUB_STEP_SUMMARY: path.join(cwd, 'summary.md'),
    SPEC: 'openapi.yaml',
    ...inputs,
  }
  return new Promise((resolve) => {
    execFile('bash', [path.join(action, 'check.sh')], {cwd, env}, (error, stdout, stderr) =>
      resolve({code: error === null ? 0 : Number(error.code), output: stdout + stderr}),
    )
  })
}

describe('the action', () => {
  test('passes for a description with current files and no breaking change, and builds its docs', async () => {
    execFileSync(path.join(cwd, 'bin/npx'), [...npx, 'generate', 'openapi.yaml', '--out', 'api'], {
      cwd,
    })
    const {code, output} = await run({CONTRACT: 'api', BASE: 'HEAD', DOCS: 'site', PULL_REQUEST: '7'})
    expect(code, output).toBe(0)
    expect(existsSync(path.join(cwd, 'site/index.html'))).toBe(true)
    expect(readFileSync(path.join(cwd, 'gh.args'), 'utf8')).toMatch(/^pr comment 7 --body-file \S+ --edit-last/)
  })

  test('fails for a breaking change, and tells of it in the summary and in a comment', async () => {
    writeFileSync(path.join(cwd, 'openapi.yaml'), breaking)
    const {code, output} = await run({BASE: 'HEAD', PULL_REQUEST: '7'})
    expect(code, output).toBe(1)
    const body = readFileSync(path.join(cwd, 'gh.body'), 'utf8')
    expect(body).toContain('author')
    expect(readFileSync(path.join(cwd, 'summary.md'), 'utf8')).toBe(body)
  })

  test.each([
    {
      name: 'findings of lint',
      inputs: {},
      spec: books.replace('summary: List the books.', 'summary: 1'),
      found: '::error ',
    },
    {name: 'stale files', inputs: {CONTRACT: 'api'}, spec: books, found: 'run the same command without "--check"'},
  ])('fails for $name', async ({inputs, spec, found}) => {
    writeFileSync(path.join(cwd, 'openapi.yaml'), spec)
    const {code, output} = await run(inputs)
    expect(code, output).toBe(1)
    expect(output).toContain(found)
  })

  test('fails for traffic that is not valid', async () => {
    const exchange = {
      method: 'GET',
      url_path: '/books',
      status: 200,
      response: [1],
      response_headers: {'content-type': 'application/json'},
    }
    writeFileSync(path.join(cwd, 'a.jsonl'), `${JSON.stringify(exchange)}\n`)
    const {code, output} = await run({TRAFFIC: '*.jsonl'})
    expect(code, output).toBe(1)
    expect(output).toContain('::error file=a.jsonl,line=1')
  })

  test('runs nothing that stands in an input', async () => {
    const text = '$(touch ran); touch ran; `touch ran`'
    const {code} = await run({SPEC: text, CONTRACT: text, BASE: text, TRAFFIC: text, DOCS: text})
    expect(code).toBe(2)
    expect(existsSync(path.join(cwd, 'ran'))).toBe(false)
  })

  test('hands each input to the script, as a variable alone', () => {
    const {inputs, runs} = parse(readFileSync(path.join(action, 'action.yml'), 'utf8')) as {
      inputs: object
      runs: {steps: {env: Record<string, string>; run: string}[]}
    }
    const [step] = runs.steps
    expect(Object.values(step!.env)).toEqual(Object.keys(inputs).map((name) => `\${{ inputs.${name} }}`))
    expect(step!.run).not.toContain('${{')
    const script = readFileSync(path.join(action, 'check.sh'), 'utf8')
    for (const name of Object.keys(step!.env).filter((one) => one !== 'GH_TOKEN')) expect(script).toContain(name)
  })
})
